import { avisVerifiesWidget } from './avis-verifies-widget';
import { generic } from './generic';
import type { Site } from './site';
import { wordpress } from './wordpress';

/** For pages that no site names: software that many servers run, then the generic reader, which is for all. */
export const openWebSites: readonly Site[] = [wordpress, avisVerifiesWidget, generic];
