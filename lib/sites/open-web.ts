import { avisVerifiesWidget } from './avis-verifies-widget';
import { bbpress } from './bbpress';
import { discourse } from './discourse';
import { drupal } from './drupal';
import { generic } from './generic';
import { invision } from './invision';
import { lemmy } from './lemmy';
import { mastodon } from './mastodon';
import { mediawiki } from './mediawiki';
import { phpbb } from './phpbb';
import type { Site } from './site';
import { spip } from './spip';
import { stackExchange } from './stack-exchange';
import { substack } from './substack';
import { vbulletin } from './vbulletin';
import { wordpress } from './wordpress';
import { xenforo } from './xenforo';

/** Forums that many servers run. */
const forums: readonly Site[] = [
  discourse,
  xenforo,
  phpbb,
  vbulletin,
  invision,
  stackExchange,
  lemmy,
  bbpress,
];

/** For pages that no site names: software that many servers run, then the generic reader, which is for all. */
export const openWebSites: readonly Site[] = [
  ...forums,
  mastodon,
  substack,
  wordpress,
  drupal,
  spip,
  mediawiki,
  avisVerifiesWidget,
  generic,
];
