import { around } from './around';
import type { Judged } from './judge';
import { nameScore } from './marks';
import { isTime } from './times';
import { createMeasuring } from './measure';
import { furthestUp, isBefore, ownKey, type Opening } from './opening-block';
import { asked } from './words';

/** What is asked is more than a line. */
const leastWords = 40;
const mostAnswers = 12;

/** What the addresses of a site's accounts have in common: `/users/12/anne` → `/users/`, `/member.php?u=12` → `/member.php?u=`. */
function accountsAt(link: Element | null): string | null {
  const address = URL.parse(link?.getAttribute('href') ?? '', link?.baseURI);
  if (address === null) return null;
  const whole = address.pathname + address.search;
  const [numbered] = /^.*?(?=[^/=]*\d)/.exec(whole) ?? [];
  const kind = numbered ?? address.pathname.replace(/[^/]*\/?$/, '');
  // Where accounts stand right under the host, as all else does, it tells nothing.
  return kind.length > 1 ? address.host + kind : null;
}

/** Where people ask or begin a topic: by the page's address, or as the block or what it stands in is called. */
export const isAsked = (block: Element): boolean =>
  asked.test(URL.parse(block.baseURI)?.pathname ?? '') ||
  [...around(block, 20), block.ownerDocument.body].some(({ className, id }) =>
    asked.test(`${className} ${id}`),
  );

const nameLink = (block: Element): Element | null =>
  [...block.querySelectorAll('a[href]')].find((link) => nameScore(link) > 1) ?? null;

/**
 * A question in parts of its own before answers of another making (question sites, help centres): whoever asks has an
 * account of the same kind as those who answer, which tells it from an article under a journalist's name.
 */
export function askedBy(judged: Judged, first: Element, page: ParentNode): Opening | null {
  const answers = [...page.querySelectorAll(judged.each)].slice(0, mostAnswers);
  const kinds = new Set(answers.map((answer) => accountsAt(nameLink(answer))));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === null || kind === undefined) return null;
  const names = [...page.querySelectorAll('a[href]')].filter(
    (link) =>
      isBefore(link, first) &&
      accountsAt(link) === kind &&
      nameScore(link) > 1 &&
      link.closest('nav') === null,
  );
  const found = new Set(names.map((name) => blockOf(name, first)).filter((block) => block !== null));
  const [block] = found;
  if (found.size !== 1 || block === undefined || !isAsked(block)) return null;
  const each = ownKey(block, page);
  const words = each === null ? null : wordsIn(block, names);
  const text = words === null ? null : ownKey(words, block);
  return each === null || text === null ? null : { each, text: `:is(${each}) ${text}` };
}

function blockOf(name: Element, first: Element): Element | null {
  for (const block of around(name.parentElement, furthestUp)) {
    if (block.contains(first)) return null;
    const isSigned = [...block.querySelectorAll('*')].some((element) => isTime(element));
    if (isSigned && wordsIn(block, [name]) !== null) return block;
  }
  return null;
}

/** The smallest part that holds nearly all of what is said beside name and time. */
function wordsIn(block: Element, names: readonly Element[]): Element | null {
  const measure = createMeasuring();
  const parts = [...block.querySelectorAll('*')].filter(
    (part) => !isTime(part) && !names.some((name) => part.contains(name) || name.contains(part)),
  );
  const clean = parts.filter((part) => ![...part.children].some((child) => isTime(child)));
  const most = Math.max(0, ...clean.map((part) => measure(part).length));
  if (most < leastWords) return null;
  return (
    clean.findLast((part) => measure(part).length >= most * 0.9 && !/^(?:p|a|span)$/.test(part.localName)) ??
    null
  );
}
