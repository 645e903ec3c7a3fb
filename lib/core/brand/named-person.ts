import { asWords } from '../text/as-words';
import { mail } from '../text/personal-details';
import type { Named } from './brand';

/** Shorter names are common words: they would be found everywhere. */
export const shortestName = 2;

/** As people type a name: without regard to case, outer spaces and a leading @. */
const plainName = (name: string): string => name.normalize('NFKC').trim().replace(/^@/, '').toLowerCase();

/** Is this comment by the person of this name, as the page shows it or as their account is called? */
export function isBy(name: string): (who: Named) => boolean {
  const wanted = plainName(name);
  return ({ author, handle }) =>
    wanted.length >= shortestName && [author, handle].some((each) => plainName(each ?? '') === wanted);
}

const unreadable = (found: string): string => '\u2022'.repeat(found.length);

/** Somebody spoken to by the name of an account. */
const account = /(?<![\p{L}\p{N}@/.])(?:@|\/?u\/)([\p{L}\p{N}_][\p{L}\p{N}_.-]*)/gu;

/** A part of a longer name by which people call each other: "Léa", "Roux". */
const namePart = /^\p{Lu}[\p{L}'’-]{2,}$/u;

interface Names {
  /** Of the person and of their account; found in any letter case. */
  whole: readonly string[];
  /** Of longer names; found where they are written as names are. */
  parts: readonly string[];
}

/** What these people may be called. */
export function namesOf(people: readonly Named[]): Names {
  const whole = people
    .flatMap(({ author, handle }) => [author ?? '', handle ?? ''])
    .map((name) => name.trim().replace(/^@|^\/?u\//, ''))
    .filter((name) => name.length >= shortestName);
  const parts = whole.flatMap((name) => name.split(/\s+/)).filter((part) => namePart.test(part));
  return { whole: [...new Set(whole)], parts: [...new Set(parts)] };
}

/** The text with these names unreadable, as long as it was. */
export function withoutNames({ whole, parts }: Names): (text: string) => string {
  const patterns = [
    ...(whole.length === 0 ? [] : [new RegExp(asWords(whole), 'giu')]),
    ...(parts.length === 0 ? [] : [new RegExp(asWords(parts), 'gu')]),
  ];
  return (text) => patterns.reduce((left, pattern) => left.replaceAll(pattern, unreadable), text);
}

/**
 * The text without the names of these people, and without whatever else is spoken to as an account, and mail addresses.
 * @param isOwn the brand's own names, which stay
 */
export function withoutPeople(
  people: readonly Named[],
  isOwn: (who: Named) => boolean,
): (text: string) => string {
  const { whole, parts } = namesOf(people.filter((who) => !isOwn(who)));
  const hide = withoutNames({ whole, parts: parts.filter((part) => !isOwn({ author: part })) });
  return (text) =>
    hide(text.replaceAll(mail, unreadable)).replaceAll(account, (found, name: string) =>
      isOwn({ author: null, handle: name }) ? found : unreadable(found),
    );
}
