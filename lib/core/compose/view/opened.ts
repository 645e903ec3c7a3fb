import { isRightOf, type Setting } from '../opening';
import { is } from '../point';
import type { Situation } from '../situation';
import { sayableKeys } from './key';
import { isNameless, nothingSaid, type Said } from './saying';

/** Of what the rules chose, judges of whole drafts think as well as of a quotation that is so much likelier to be right. */
const asGood = 0.2;

/** Where people were harmed, general words are found wanting as well. */
const ofHarm: ReadonlySet<Situation> = new Set<Situation>(['harm', 'safety', 'discrimination', 'data-leak']);

/**
 * Less likely right than this, strangers would rather read general words: of openings at this figure one in four was found
 * wrong, of general words one in a hundred.
 */
const leastRight = { usually: 0.4, ofHarm: 0.3, beside: 0.45 };

/** Who mourns, or was put to shame, is answered on that, whatever else is said. */
const isFirst = is('grief', 'humiliating', 'unequal');

const saysNothing = ({ told, quote, saying }: Said): boolean =>
  told === null && quote === null && saying.length === 0;

/**
 * What the reply opens on: what was chosen by rule, or their own words as they stand, whichever is likelier to be found
 * right; nothing where neither is likely enough.
 * @param isAlone nobody else writes: what the rules know of it is about this very trouble
 */
export function openedOn(near: Said, setting: Setting, isAlone: boolean): Said {
  if (near.saying.some(isFirst)) return near;
  // What several say needs no voice of one of them.
  if (setting.toAll && near.saying.some((frame) => !isNameless(frame))) return near;
  // Of one voice, 59 of 69 such openings were found right.
  if (isAlone && !saysNothing(near)) return near;
  const quoted = sayableKeys(setting, true).map((quote): Said => ({ ...nothingSaid, quote }));
  const ways = [...(saysNothing(near) ? [] : [near]), ...quoted].map((said) => ({
    said,
    right: isRightOf(said, setting) + (said === near ? asGood : 0),
  }));
  const least = ofHarm.has(setting.situation) ? leastRight.ofHarm : leastRight.usually;
  const none = { said: nothingSaid, right: least };
  return ways.reduce((one, other) => (other.right > one.right ? other : one), none).said;
}

/** What else is theirs and likely enough to be right, beside what is said. */
export function besideIn(setting: Setting, ...before: readonly string[]): string | null {
  if (ofHarm.has(setting.situation)) return null;
  return (
    sayableKeys(setting, false, ...before).find(
      (quote) => isRightOf({ ...nothingSaid, quote }, setting) >= leastRight.beside,
    ) ?? null
  );
}
