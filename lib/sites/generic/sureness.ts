import type { Unit } from './learn';
import { commentWords, isMember, nameScore } from './marks';

/** A headline that leads elsewhere: an article's teaser, not what somebody said here. */
export function isTeaser(unit: Unit, names: Map<Unit, Element>): boolean {
  const { element } = unit;
  const here = URL.parse(element.baseURI)?.pathname;
  for (const link of element.querySelectorAll(
    'h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3',
  )) {
    const anchor = link.closest('a');
    const there = URL.parse(anchor?.getAttribute('href') ?? '', element.baseURI);
    if (there !== null && there.pathname !== here && anchor !== names.get(unit) && nameScore(link) === 0) {
      const isInside = /[-/]post[-/]?\d+|#/.test(there.href);
      if (!isInside) return true;
    }
  }
  return false;
}

export function surenessOf(units: readonly Unit[], each: string, people: number, textShare: number): number {
  const share = (has: (unit: Unit) => boolean): number => units.filter(has).length / units.length;
  const named = commentWords.test(each)
    ? 1
    : share(
        ({ element }) =>
          commentWords.test(`${element.getAttribute('class') ?? ''} ${element.id}`) ||
          isInCommentArea(element),
      );
  // One block repeats nothing: it must say of itself what it is, and stand at an address of its own.
  const isNumbered = (unit: Unit): boolean => unit.links.length > 0 || /\d{2,}/.test(unit.element.id);
  if (units.length === 1 && !(/comment|review|kommentar|avis/i.test(each) && units.every(isNumbered)))
    return 0;
  // What one person wrote again and again is a column or a ticker, unless it is a member's.
  if (units.length > 2 && people < 2 && !units.every((unit) => isNumbered(unit) && unit.names.some(isMember)))
    return 0;
  const strong = share((unit) => unit.names.some((name) => nameScore(name) >= 2));
  const many = units.length >= 3 ? 1 : units.length === 2 ? 0.7 : 0.3;
  return (
    0.35 * named +
    0.15 * share((unit) => unit.times.length > 0) +
    0.1 * share(isNumbered) +
    0.15 * strong +
    0.1 * (people > 1 ? 1 : 0.5) +
    0.1 * many +
    0.05 * textShare
  );
}

function isInCommentArea(element: Element): boolean {
  let ancestor = element.parentElement;
  for (let up = 0; ancestor !== null && up < 8; up++, ancestor = ancestor.parentElement) {
    const words = `${ancestor.getAttribute('class') ?? ''} ${ancestor.id} ${ancestor.getAttribute('aria-label') ?? ''}`;
    if (ancestor.localName !== 'body' && commentWords.test(words)) return true;
  }
  return false;
}
