interface Noted {
  score: number;
  /** Where the page says itself that this person wrote what stands in there. */
  around: Element | null;
}

/** Names that no class or address tells, found once for a page; see `told.ts`. */
const noted = new WeakMap<Element, Noted>();

/** The score of a name that stands in the page's data with its words. */
export const byData = 6;

export function noteName(element: Element, score: number, around: Element | null): void {
  const before = noted.get(element);
  noted.set(element, {
    score: Math.max(score, before?.score ?? 0),
    around: around ?? before?.around ?? null,
  });
}

export const notedScore = (element: Element): number => noted.get(element)?.score ?? 0;

/** Does the page say of one of these names that it wrote what stands in the block? */
export const isToldIn = (block: Element, names: readonly Element[]): boolean =>
  names.some((name) => {
    const around = noted.get(name)?.around ?? null;
    return around !== null && block.contains(around);
  });
