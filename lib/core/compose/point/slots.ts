import { matchesOf } from '../../text/matches';
/** What a comment names, ready to stand in a sentence. Undefined where it names none. */
export interface PointSlots {
  /** "votre congélateur", "your parcel". */
  object?: string;
  /** The object is many: "vos billets", "your tickets". */
  isMany: boolean;
  /** The object's agreement in French: "", "e", "s", "es". */
  ending: string;
  /** "trois semaines", "52 minutes". */
  duration?: string;
  /** "depuis lundi", "since Monday". */
  since?: string;
  /** "35 %". */
  percent?: string;
  /** "la mise à jour", "the update": what the comment is about, for when no frame fits. */
  subjects: string[];
  /** That of them which it is surely about. */
  things: string[];
  /** Everything that is named, as nobody's in particular: "le virage", "the queue". */
  named: string[];
}

/** The last word of what a comment names: "jean" of "votre jean". */
export const lastWord = (thing: string): string => thing.split(/[ ']/).at(-1) ?? thing;

export const noSlots: PointSlots = { ending: '', isMany: false, subjects: [], things: [], named: [] };

const percent = /(\d{1,3}) ?(?:%|per ?cent|pour ?cent)/g;

/** The share that is named; of two, which of them rose is anybody's guess. */
export function shareIn(folded: string): string | undefined {
  const [share, another] = new Set(matchesOf(percent, folded).map(([, figure]) => figure));
  return another === undefined ? share : undefined;
}
