import type { LanguageCode } from '../../text/language';
import { stemsOf } from '../point';
import { hasOwnSigns } from '../signs/elsewhere';
import type { Wording } from './wording';

/** Of a frame's wordings those that use a word of the person's own, where there are any: a pothole is called one. */
export function nearest(say: readonly string[], written: string): readonly string[] {
  const theirs = new Set(stemsOf(written));
  const near = say.filter((phrase) => stemsOf(phrase).some((stem) => theirs.has(stem)));
  return near.length > 0 ? near : say;
}

/** Where words of their own are few, a wording that names the very thing goes before one that doesn't. */
export function naming(say: readonly string[], wording: Wording, language: LanguageCode): readonly string[] {
  const own = say.filter((phrase) => phrase.includes('{object}'));
  return hasOwnSigns(language) && own.length > 0 && wording.slots.object !== undefined ? own : say;
}
