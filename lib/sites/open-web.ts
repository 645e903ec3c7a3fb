import { generic } from './generic';
import { mastodon } from './mastodon';
import type { Site } from './site';
import { substack } from './substack';
import { wordpress } from './wordpress';

/** For pages that no site names: software that many servers run, then the generic reader, which is for all. */
export const openWebSites: readonly Site[] = [wordpress, mastodon, substack, generic];
