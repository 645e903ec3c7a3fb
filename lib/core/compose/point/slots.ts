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

export const noSlots: PointSlots = { ending: '', isMany: false, subjects: [], things: [], named: [] };
