/**
 * A point put together from a person's own thing ("la pompe du sérum", "the lift") and what our lists know to go wrong
 * with things. Only the thing is theirs; grammar, spelling and agreement are ours, so that slang, missing accents and
 * half sentences still end in a sentence that a brand would write.
 */
export interface Failure {
  /** A clause that can follow "that", or with `isChoice` a noun phrase that can follow "about". */
  text: string;
  /** A choice of the brand, criticised: neither admitted nor denied. */
  isChoice: boolean;
  /** What it is said of, to name nothing twice. */
  head: string;
  /** How telling it is: what is still open weighs most. */
  weight: number;
  start: number;
  end: number;
}

/** Told of a thing that somebody hopes for, fears or only asks about, it never happened. */
export const asks = {
  fr: /\b(?:si|s'il|s'ils|quand|lorsque|avant que|pour que|est-ce que|j'espere|espere que|sinon|il parait|parait que)\b[^,.:]{0,25}$/,
  en: /\b(?:if|when|unless|before|hope|hoping|until|whether|in case|apparently|heard that|do you|does|is|are)\b[^,.:]{0,20}$/,
} as const;

/** The one or two to name, in the order in which they were written. */
export function chosenOf(found: readonly Failure[], most: number): Failure[] {
  const ranked = [...found].sort((a, b) => b.weight - a.weight || a.start - b.start);
  const [first] = ranked;
  if (first === undefined) return [];
  const second = ranked.find(
    ({ head, weight, isChoice, start, end, text }) =>
      head !== first.head &&
      isChoice === first.isChoice &&
      weight >= first.weight - 2.5 &&
      (start >= first.end || end <= first.start) &&
      text.length + first.text.length <= most,
  );
  return second === undefined ? [first] : [first, second].sort((a, b) => a.start - b.start);
}
