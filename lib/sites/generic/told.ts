import { around } from './around';
import { isBare, wordsOf } from './marks';
import { byData, noteName } from './names';
import { saidInData } from './structured-data';
import { ownText } from './times';

/** How far around a name the words stand that the page's data gives to it. */
const furthestUp = 7;
const labelled = '[aria-label]:is(article, [role="article"], [role="comment"], [role="listitem"])';
const attributes = ['data-author', 'data-author-name', 'data-username', 'data-user-name'];
const named = attributes.map((name) => `[${name}]`).join();
const longestName = 60;
const mostAtOnce = 256;
/** What does something on the page and leads nowhere. */
export const scripted = 'button, [href^="javascript:"]';
const mayName = 'a, b, strong, em, i, cite, span, div, p, h2, h3, h4, h5, h6, dt, td, li';

/**
 * Notes the names that the page itself tells, in whatever language its classes and labels are: in structured data, in
 * the label of an article ("Comment by Rosa Lind, 2 hours ago", « Commentaire de … »), by a portrait.
 */
export function* noteToldNames(page: Document | ShadowRoot): Generator<void> {
  yield* noteFromData(page);
  for (const article of page.querySelectorAll(labelled)) {
    noteFromLabel(article);
    yield;
  }
  for (const block of page.querySelectorAll(named)) noteFromAttribute(block);
  yield;
  yield* notePortraits(page);
}

/** A name counts where the words that the data gives to it stand near. */
function* noteFromData(page: Document | ShadowRoot): Generator<void> {
  const said = saidInData(page.ownerDocument ?? page);
  if (said.size === 0) return;
  for (const [at, element] of [...page.querySelectorAll(mayName)].entries()) {
    if (at % mostAtOnce === 0) yield;
    if (element.firstElementChild !== null) continue;
    const texts = said.get(element.textContent.trim());
    if (texts === undefined) continue;
    const block = around(element.parentElement, furthestUp).find(({ textContent }) => {
      const words = bare(textContent);
      return texts.some((text) => words.includes(bare(text)));
    });
    if (block !== undefined) noteName(element, byData, block);
  }
}

export const bare = (text: string): string => text.replace(/\s+/g, '');

/** The first short text in an article that its label holds, with other words beside it. */
function noteFromLabel(article: Element): void {
  const label = article.getAttribute('aria-label') ?? '';
  for (const element of article.querySelectorAll(mayName)) {
    if (element.closest(labelled) !== article) continue;
    const text = wordsOf(element);
    if (text.length < 2 || text.length > longestName || label.length < text.length + 3) continue;
    if (!label.includes(text) || !/\p{L}/u.test(text)) continue;
    noteName(element, 5, article);
    return;
  }
}

/** A block whose attribute names who wrote it, where that name is shown in it. */
function noteFromAttribute(block: Element): void {
  const name = attributes.map((attribute) => block.getAttribute(attribute)?.trim() ?? '').find(Boolean);
  if (name === undefined || name.length > longestName) return;
  for (const element of block.querySelectorAll(mayName)) {
    if (element.firstElementChild !== null || element.textContent.trim() !== name) continue;
    noteName(element, 5, block);
    return;
  }
}

/** "Anne's avatar", « Photo de Anne »: whose picture it says it is. */
const portrayed = /['’]s (?:avatar|photo|picture)$|^(?:avatar|photo|picture) (?:of|de|von) /i;

/** A link with a portrait and a link with a name lead to the same person; or the portrait's text is the name. */
function* notePortraits(page: Document | ShadowRoot): Generator<void> {
  const addresses = new Set<string>();
  const names = new Set<string>();
  const people = new Set<string>();
  for (const picture of page.querySelectorAll('img')) {
    const address = placeOf(picture.closest('a'));
    if (address.length > 1) addresses.add(address);
    const alternative = picture.getAttribute('alt')?.trim() ?? '';
    if (alternative.length < 2 || alternative.length > longestName) continue;
    const holder = picture.parentElement ?? picture;
    if (portrayed.test(alternative)) people.add(alternative.replace(portrayed, ''));
    const isBeside = ownText(holder) === alternative;
    // « [icon] Masquer »: what a button shows twice.
    if (isBeside && holder.matches(scripted)) continue;
    names.add(alternative);
    if (isBeside) noteName(holder, 1, null);
  }
  if (addresses.size + names.size === 0) return;
  const mayTell = [...page.querySelectorAll('a, b, strong, span, h3, h4, h5, h6')];
  const controls = saidOfMany(mayTell);
  for (const [at, element] of mayTell.entries()) {
    if (at % mostAtOnce === 0) yield;
    if (isBare(element) && people.has(wordsOf(element))) noteName(element, 2, null);
    if (element.localName !== 'a' && element.firstElementChild !== null) continue;
    const text = wordsOf(element);
    if (text.length < 2 || text.length > 40 || !/\p{L}/u.test(text) || text.split(/\s+/).length > 4) continue;
    if (controls.has(text)) continue;
    const address = placeOf(element);
    const isPortrayed = addresses.has(address) || (element.firstElementChild === null && names.has(text));
    if (isPortrayed && element.closest('h1, h2, h3') === null) noteName(element, 1, null);
  }
}

/** Where a link leads, without what only says how to show it; a script shows another thing for each query. */
const placeOf = (link: Element | null): string => link?.getAttribute('href')?.replace(/[?#].*$/, '') ?? '';

/** « Lire la suite » leads to another place each time: people have one. */
function saidOfMany(elements: readonly Element[]): ReadonlySet<string> {
  const addresses = new Map<string, Set<string>>();
  for (const link of elements) {
    if (link.localName !== 'a') continue;
    const text = wordsOf(link);
    if (text === '' || text.length > 40) continue;
    const known = addresses.get(text) ?? new Set();
    addresses.set(text, known.add((link.getAttribute('href') ?? '').replace(/[?#].*$/, '')));
  }
  return new Set([...addresses].filter(([, known]) => known.size > 2).map(([text]) => text));
}
