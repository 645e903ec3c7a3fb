import { drupal } from './drupal';
import { generic } from './generic';
import type { Site } from './site';
import { spip } from './spip';
import { wordpress } from './wordpress';

/** For pages that no site names: software that many servers run, then the generic reader, which is for all. */
export const openWebSites: readonly Site[] = [wordpress, drupal, spip, generic];
