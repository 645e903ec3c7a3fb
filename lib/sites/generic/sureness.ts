import { around } from './around';
import type { Unit } from './learn';
import { isMember, nameScore, wordsOf } from './marks';
import { isOwnLink } from './own-link';
import { isTime } from './times';
import { byData, isToldIn, notedScore } from './names';
import {
  headingAbove,
  isCalledList,
  isConversation,
  isInTalkTable,
  isHeading,
  lastHeading,
  proofsIn,
} from './heading';
import { isWrittenBeside } from './beside';
import { hasControls, isAnswerable } from './controls';
import { commentWords, isControl, nobody, sureWords } from './words';

/** Where somebody reports as it happens: every entry has a reporter and a time, and nobody comments. */
const reporting =
  /(?:^|[-_\s])(?:live-?(?:blog|t|match|event|update|feed|ent|item|report|co)\w*|\w*ticker|en-direct|fil-(?:info|direct))(?:$|[-_\s])/i;
/** The same, as the page's title or headline says it to its readers. */
const live =
  /\b(?:(?:live|news|liga|sturm\p{L}*)?[- ]?ticker|live[- ]?(?:blog|text|coverage|updates?)|minute[- ]by[- ]minute|en direct|minute par minute|en vivo|minuto a minuto|in diretta|ao vivo)\b/iu;
const isLive = ({ title, body }: Document): boolean =>
  live.test(title) || live.test(body.querySelector('h1')?.textContent ?? '');
const price = /^(?:[€$£¥]|(?:EUR|USD|CHF|GBP)\s)?\s?\d[\d\s.,]*\s?(?:[€$£¥]|EUR|USD|CHF|GBP|kr|zł)?$/;
const currency = /[€$£¥]|EUR|USD|CHF|GBP|kr$|zł$/;

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;

/** How sure these blocks are comments, 0–1; 0 where something says that they are not. */
export function surenessOf(
  units: readonly Unit[],
  each: string,
  people: number,
  text: { key: string; share: number },
): number {
  const share = (has: (unit: Unit) => boolean): number => units.filter(has).length / units.length;
  if (share(isReported) > 0.5 || share(isPriced) > 0.5 || isFromElsewhere(units)) return 0;
  const named = commentWords.test(each) ? 1 : share(isNamedComment);
  const told = share((unit) => isToldIn(unit.element, unit.names));
  const controlled = [hasControls(units), isAnswerable, isRated].some((has) => share(has) >= 0.8) ? 0.8 : 0;
  const marked = Math.max(named, told, controlled);
  const isHeaded = isUnderHeading(units) || isInConversation(units);
  const isSurelyCalled = told > 0.7 || isHeaded || sureWords.test(each) || share(isSurelyNamed) > 0.7;
  const page = units[0]?.element.ownerDocument;
  if (!isSurelyCalled && page !== undefined && isLive(page)) return 0;
  const isCalledWithin = ({ element }: Unit): boolean => {
    const first = text.key === '&' ? null : element.querySelector(text.key)?.firstElementChild;
    return sureWords.test(first?.getAttribute('class') ?? '');
  };
  const said = commentWords.test(text.key) || share(isCalledWithin) > 0.8 ? 0.8 : 0;
  const called = isHeaded || isUnderWhatIsWritten(units) ? Math.max(marked, 0.9) : Math.max(marked, said);
  // Each under a heading of its own, and no word that is for comments alone: releases, entries, episodes.
  if ((!isSurelyCalled || people < units.length * 0.5) && isTitledEach(units)) return 0;

  // One block repeats nothing: it must say of itself what it is, and stand at an address of its own.
  if (units.length === 1 && !(oneAlone.test(each) && units.every(isNumbered) && units.every(isOfOne)))
    return 0;
  // What one person wrote again and again is a column or a ticker, unless it is a member's.
  const isMembers = units.every((unit) => isNumbered(unit) && unit.names.some(isMember));
  // … or a board's of those who give no name.
  const isNobodys = units.every((unit) => unit.names.some((name) => nobody.test(wordsOf(name))));
  if (units.length > 2 && people < 2 && !isMembers && !isNobodys) return 0;

  // Nothing says what they are, and few who have no page of their own speak: they report.
  const areMembers = share((unit) => unit.names.some(isMember)) > 0.5;
  if (called === 0 && !areMembers && people < units.length * 0.5) return 0;

  const strong = share((unit) => unit.names.some((name) => nameScore(name) >= 2));
  const many = units.length >= 3 ? 1 : units.length === 2 ? 0.7 : 0.3;
  return (
    0.35 * called +
    0.15 *
      Math.max(
        told,
        share((unit) => unit.times.length > 0),
      ) +
    // Products and people are numbered, too; a link to itself has only what may be answered to.
    0.1 *
      Math.max(
        share((unit) => unit.links.length > 0),
        hasTimesThatLead(units) ? 1 : 0,
        0.3 * share(isNumbered),
      ) +
    0.15 * strong +
    0.1 * (people > 1 ? 1 : 0.5) +
    0.1 * many +
    0.05 * text.share
  );
}

/** What is called « comments » holds many, or is still empty. */
const oneAlone = /(?:comment|review|kommentar)(?![se]$)|avis/i;

/** When it was said, and perhaps when it was changed: a list of comments, and an entry with them, have more. */
const isOfOne = ({ times }: Unit): boolean => times.length <= 2;

/** The time leads to a page of its own in each: the address of what was said then. */
function hasTimesThatLead(units: readonly Unit[]): boolean {
  const addresses = units.flatMap(({ element, times }) => {
    const link = times.map((time) => time.closest('a[href]')).find((found) => element.contains(found));
    return link?.getAttribute('href') ?? [];
  });
  const isOfEach = new Set(addresses).size > units.length * 0.8;
  // Talks and meetings are announced so, too, and have no buttons to answer, pass on and like.
  return (
    isOfEach && units.every(({ element }) => element.querySelectorAll('button, [role="button"]').length > 1)
  );
}

/** The heading above says so, and there is a field to write in or it counts them: where no name of a class does. */
function isUnderHeading(units: readonly Unit[]): boolean {
  const first = units[0]?.element;
  const heading = first === undefined ? null : headingAbove(first, units[0]?.names);
  return first !== undefined && heading !== null && proofsIn(heading, first, units.length).includes(true);
}

/** The heading above is of what the field beside the list is for; events and projects, which may be sent in too, have titles. */
function isUnderWhatIsWritten(units: readonly Unit[]): boolean {
  const { element, names } = units[0] as Unit;
  const heading = lastHeading(element, names)?.textContent ?? '';
  return isWrittenBeside(element, heading) && !isTitledEach(units, `${titles}, b, strong`);
}

/** The page calls them comments right above, so that they need no times to be known by. */
export function isCalledTalk(units: readonly Unit[]): boolean {
  const first = units[0]?.element;
  if (units.length < 3 || first === undefined) return false;
  const isCalledTwice = isCalledList(first.parentElement ?? first) && headingAbove(first) !== null;
  return isCalledTwice || isUnderHeading(units) || isInTalkTable(first);
}

/** The latest comments of a whole site: each leads to itself on a page of its own. */
function isFromElsewhere(units: readonly Unit[]): boolean {
  const here = pathOf(units[0]?.element.baseURI ?? '', '');
  const pages = units.map(({ element }) =>
    [...element.querySelectorAll('a[href*="#"]')]
      .filter((link) => isOwnLink(link))
      .map((link) => pathOf(link.getAttribute('href') ?? '', element.baseURI))
      .filter((path) => path !== here),
  );
  // Of one conversation all have the same page, or a number on it; quotes may lead elsewhere.
  const others = new Set(pages.flat()).size;
  const elsewhere = pages.filter((some) => some.length > 0).length;
  return elsewhere > units.length * 0.6 && others > (units.length > 1 ? Math.max(1, units.length * 0.5) : 0);
}

/** Without numbers: a forum may give each post a page of its own. */
const pathOf = (address: string, base: string): string =>
  (URL.parse(address, base === '' ? undefined : base)?.pathname ?? '').replace(/\d+/g, '');

const isInConversation = (units: readonly Unit[]): boolean =>
  units[0] !== undefined && isConversation(units[0].element);

function isTitledEach(units: readonly Unit[], kinds = 'h1, h2, h3, h4'): boolean {
  const titles = units.flatMap(({ element, names }) => {
    const title = element.querySelector(kinds);
    const words = title === null || names.some((name) => title.contains(name)) ? '' : wordsOf(title);
    // « #4 » is a post's number.
    return /^(?:#\s?\d+)?$/.test(words) ? [] : [words];
  });
  return titles.length >= units.length * 0.8 && new Set(titles).size >= titles.length * 0.7;
}

const isNumbered = (unit: Unit): boolean => unit.links.length > 0 || /\d{2,}/.test(unit.element.id);
const isReported = ({ element }: Unit): boolean =>
  around(element, 7, true).some((block) => reporting.test(namesOf(block)));
const isCalledBy =
  (words: RegExp) =>
  ({ element }: Unit): boolean =>
    around(element, 9, true).some((block) =>
      words.test(`${namesOf(block)} ${block === element ? '' : (block.getAttribute('aria-label') ?? '')}`),
    );
const isNamedComment = isCalledBy(commentWords);
const isSurelyNamed = isCalledBy(sureWords);

/** A price of its own: goods. What somebody paid stands in a sentence. */
const isPriced = ({ element }: Unit): boolean =>
  [...element.querySelectorAll('*')].some(
    (inner) =>
      inner.firstElementChild === null &&
      inner.textContent.length < 16 &&
      currency.test(inner.textContent.trim()) &&
      price.test(inner.textContent.trim()),
  );

const stars = /(?:^|[-_\s])(?:stars?|ratings?|rate)(?:$|[-_\s\d])/i;

/** Stars in each, under a name: a review. What is rated elsewhere, goods and recipes, has a link to there. */
const isRated = ({ element, names }: Unit): boolean =>
  ![
    ...element.querySelectorAll('a[href]:not([href^="#"])'),
    // A card's picture stands before its words.
    element.previousElementSibling?.closest('a[href]') ?? element,
  ].some(
    (link) =>
      link.hasAttribute('href') &&
      !names.some((name) => name.contains(link) || link.contains(name)) &&
      !isOwnLink(link) &&
      !isMember(link),
  ) &&
  (/[★☆⭐]|(?:^|\s)[0-5](?:[.,]\d)?\s?\/\s?5(?:\s|$)/u.test(element.textContent) ||
    [...element.querySelectorAll('[class]')].some((part) => stars.test(part.getAttribute('class') ?? '')));

/** What somebody writes may have links and headings of its own. */
const isWithin = (link: Element, text: string, block: Element): boolean => {
  const words = text === '&' ? null : link.closest(text);
  return words !== null && words !== block && block.contains(words);
};

/** « 3 commentaires », on another page: an article's, of which this is a teaser. */
const isCountElsewhere = (link: Element, here: string | undefined): boolean =>
  /^\d+\s+\p{L}+$/u.test(link.textContent.trim()) &&
  !isOwnLink(link) &&
  isHeading(link.textContent) &&
  URL.parse(link.getAttribute('href') ?? '', link.baseURI)?.pathname !== here;

const titles = 'h1, h2, h3, h4, [class*="title" i], [class*="headline" i]';

/** A headline that leads elsewhere: an article's or a topic's teaser, not what somebody said here. */
export function isTeaser(unit: Unit, each: string, names: Map<Unit, Element>, text: string): boolean {
  const { element } = unit;
  // The page's own data gives these words to that person.
  if (unit.names.some((name) => notedScore(name) >= byData)) return false;
  const here = URL.parse(element.baseURI)?.pathname;
  const pictured = new Set(
    [...element.querySelectorAll('a[href] img')].map((picture) => picture.closest('a')?.getAttribute('href')),
  );
  for (const link of element.querySelectorAll('a[href]')) {
    if (isCountElsewhere(link, here)) return true;
    // « Zitieren » may be the first word of a post.
    if (isControl.test(wordsOf(link))) continue;
    const there = URL.parse(link.getAttribute('href') ?? '', element.baseURI);
    if (there === null || there.pathname === here || /[-/]post(?:ing)?[-/]?\d+|#/.test(there.href)) continue;
    if (element.contains(link.closest(each)) && link.closest(each) !== element) continue;
    if (element.id.length > 3 && there.href.includes(element.id)) continue;
    const number = /\d{4,}$/.exec(element.id)?.[0];
    if (number !== undefined && there.href.includes(number)) continue;
    const isTitle =
      link.closest(titles) !== null ||
      link.querySelector(titles) !== null ||
      pictured.has(link.getAttribute('href'));
    // A topic's row begins with its title.
    const isFirst = wordsOf(element).startsWith(wordsOf(link));
    if (!isFirst && (!isTitle || isWithin(link, text, element))) continue;
    if (!element.contains(link.closest(titles) ?? link)) continue;
    const name = names.get(unit);
    const isName = name !== undefined && (link === name || link.contains(name) || name.contains(link));
    // « Rosa Lind on Chapter 2 »: a line that begins with who speaks is no headline.
    const title = link.closest(titles);
    const isByline =
      name !== undefined && title?.contains(name) === true && (name.compareDocumentPosition(link) & 4) !== 0;
    if (isName || isByline || isOwnLink(link) || isTime(link) || nameScore(link) > 0) continue;
    if (wordsOf(link).length >= 8) return true;
  }
  return false;
}
