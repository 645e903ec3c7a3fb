import { fold } from '../calm-check/fold';
import type { LanguageCode } from '../text/language';
import { contentStems, stemOf, vocabularyOf, wordsOf } from './vocabulary';
import { claimStems, numberWords, promiseStems, timeWords } from './words/claims';

/** What a rewording may say, taken from the draft, its approved statements and the brand; never from the thread. */
export interface Given {
  language: LanguageCode;
  folded: string;
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  figures: ReadonlySet<string>;
}

const figure = /\d[\d.,:h]*\d|\d/g;
const bare = (number: string): string => number.replaceAll(/\D/g, '');

export function givenBy(texts: readonly string[], language: LanguageCode): Given {
  const text = texts.join('\n');
  return {
    language,
    folded: fold(text),
    words: new Set(wordsOf(text)),
    stems: new Set(contentStems(text, 1)),
    figures: new Set(Array.from(text.matchAll(figure), ([number]) => bare(number))),
  };
}

const listed = (table: Partial<Record<LanguageCode, string>>, language: LanguageCode): string[] =>
  (table[language] ?? '').split(/\s+/).filter((word) => word !== '');

const isOneOf = (stems: readonly string[], word: string): boolean =>
  stems.some((stem) => (stem.endsWith('=') ? word === stem.slice(0, -1) : word.startsWith(stem)));

/** The first figure, number, time or word of weight that was not given; null where all of them were. */
export function inventedFact(text: string, given: Given): string | null {
  for (const [number] of text.matchAll(figure)) if (!given.figures.has(bare(number))) return number;
  const listedWords = new Set([...listed(numberWords, given.language), ...listed(timeWords, given.language)]);
  const claims = listed(claimStems, given.language);
  for (const word of wordsOf(text)) {
    if (given.words.has(word)) continue;
    if (listedWords.has(word)) return word;
    if (isOneOf(claims, word)) return word;
  }
  return inventedName(text, given);
}

const properName = /(?<=[\p{Ll}\p{N},;’'] |[’'])\p{Lu}[\p{L}\p{N}’'-]*/gu;

/** A capital within a sentence is a name; German writes every noun so. */
function inventedName(text: string, given: Given): string | null {
  if (given.language === 'de') return null;
  for (const [name] of text.matchAll(properName)) {
    if (given.language === 'en' && /^I(?:$|[’'])/.test(name)) continue;
    const plain = wordsOf(name);
    if (!plain.every((word) => given.words.has(word))) return name;
  }
  return null;
}

/** The first promise, gesture or remedy that was not given; null where there is none. */
export function inventedPromise(text: string, given: Given): string | null {
  const promises = listed(promiseStems, given.language);
  const known = [...given.words];
  for (const word of wordsOf(text)) {
    const stem = promises.find((one) => word.startsWith(one));
    if (stem !== undefined && !known.some((one) => one.startsWith(stem))) return word;
  }
  return null;
}

const address =
  /https?:\/*[^\s«»"]*|www\.[^\s«»"]*|[\p{L}\p{N}._+-]*@[\p{L}\p{N}][\p{L}\p{N}._-]*|[\p{L}\p{N}_-]+(?:\.\p{L}{2,})+(?:\/[^\s«»"]*)?|#\p{L}[\p{L}\p{N}_]*|\+?\d[\d ().-]{7,}\d/giu;
const partOfAddress = /[\p{L}\p{N}@_-]/u;

/** Whole, not as a part of another address. */
function holds(folded: string, wanted: string): boolean {
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    const [before, after] = [folded.charAt(at - 1), folded.charAt(at + wanted.length)];
    if (!partOfAddress.test(before) && !partOfAddress.test(after)) return true;
  }
  return false;
}

/** The first link, mail address, handle, hashtag or telephone number that was not given. */
export function inventedAddress(text: string, given: Given): string | null {
  for (const [found] of text.matchAll(address)) {
    const wanted = fold(found).replace(/[.,;:!?)]+$/, '');
    if (wanted !== '' && !holds(given.folded, wanted)) return found;
  }
  return null;
}

const shareOfForeign = 0.3;
const leastForeign = 4;
const leastKept = 0.2;
const longest = (draft: string): number => draft.length * 1.6 + 60;

/** Words of this length name a thing rather than join others. */
const tellingLetters = 5;

const sentencesOf = (text: string): string[] => text.split(/[.!?…\n]+/);

/** Half of new words; or about nothing that the draft is about, and not in words of plain courtesy either. */
function isStrange(
  sentence: string,
  points: ReadonlySet<string>,
  isForeign: (stem: string) => boolean,
): boolean {
  const stems = contentStems(sentence);
  const foreign = stems.filter(isForeign).length;
  if (foreign >= 2 && foreign * 2 >= stems.length) return true;
  const isOnPoint = contentStems(sentence, tellingLetters).some((stem) => points.has(stem));
  return !isOnPoint && contentStems(sentence, 3).some(isForeign);
}

/**
 * Does it no longer say what the draft says? Enough of the draft's words must have stayed, and words that neither the
 * draft nor any reply of ours uses may be few, on the whole and in each sentence: a text that follows somebody else's
 * orders is made of them.
 */
export function isOffDraft(text: string, draft: string, given: Given): boolean {
  if (text.length > longest(draft)) return true;
  const vocabulary = vocabularyOf(given.language);
  const isForeign = (stem: string): boolean => !given.stems.has(stem) && !vocabulary.has(stem);
  const said = contentStems(text);
  if (said.filter(isForeign).length > Math.max(leastForeign, said.length * shareOfForeign)) return true;
  const points = new Set(contentStems(draft, tellingLetters));
  if (sentencesOf(text).some((sentence) => isStrange(sentence, points, isForeign))) return true;
  const wanted = new Set(contentStems(draft));
  if (wanted.size < 3) return false;
  const stems = new Set(wordsOf(text).map(stemOf));
  return [...wanted].filter((stem) => stems.has(stem)).length / wanted.size < leastKept;
}
