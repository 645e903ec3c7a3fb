import { joinSentences, typeset } from '../compose/write/typography';
import type { LanguageCode } from '../text/language';
import { toneWords } from './by-language';

/** A reply cut into what stands on its own: sentences with the white space after them. Joined they are the text again. */
export const sentencesOf = (text: string): string[] =>
  text.match(/(?:[^.!?…\n]|[.!?…]+(?=[^\s.!?…]))+[.!?…]*[^\S\n]*\n*|[\s.!?…]+/gu) ?? [];

export const greets = (sentence: string, language: LanguageCode): boolean =>
  toneWords(language).greeting.test(sentence.trim());

/** What a name may be joined by where it stands behind the last sentence: "l'équipe Rose", "Kim from the Rose team". */
const joins =
  /^(?:et|and|und|y|e|de|du|des|d['’].*|l['’].*|la|le|les|à|at|from|of|the|for|pour|chez|by|von|vom|der|das|del|da|do|votre|your|notre|our|team|équipe|service|services|support|client|clients|clientèle|care|crew|staff|[-–—|·,]+)$/iu;

/** On the line of the sentence before it only what looks like a name signs: the rest is a sentence without its full stop. */
const isName = (words: string): boolean =>
  /^[-–—]?\s*[\p{Lu}@^]/u.test(words) &&
  words
    .split(/\s+/)
    .every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || /^[@^(]/.test(word) || joins.test(word));

/** The words under a reply: no full stop, a few words, the last; on a line of their own, or a name. */
function signs(sentence: string, before: string): boolean {
  const words = sentence.trim();
  if (/[.!?…]$/.test(words) || words.split(/\s+/).length > 6) return false;
  const bare = words.replaceAll(/[\p{Extended_Pictographic}\uFE0F]/gu, '').trim();
  return before.endsWith('\n') ? bare !== '' : isName(bare);
}

/** "Bien cordialement," over the name. */
const takesLeave = (line: string): boolean =>
  line.endsWith('\n') && !/[.!?…:]\s*$/.test(line) && line.trim().split(/\s+/).length <= 5;

/** A reply's greeting, what it says, and the words under it. */
export interface Parts {
  opening: string;
  body: string[];
  closing: string;
}

/** @param signature the brand's own, which may be any words */
export function partsOf(text: string, language: LanguageCode, signature = ''): Parts {
  const own = signature.trim();
  const isSigned = own !== '' && text.trimEnd().endsWith(own);
  const sentences = isSigned
    ? [...sentencesOf(text.trimEnd().slice(0, -own.length)), own]
    : sentencesOf(text);
  const first = sentences[0] ?? '';
  // "Bonjour Léa, je …" is one sentence: its greeting is not, and stays.
  const comma = greets(first, language) ? /^[^,!\n]{1,40}[,!]\s+/u.exec(first) : null;
  const opening = comma?.[0] ?? (greets(first, language) && /[,!]\s*$/.test(first) ? first : '');
  const rest = [first.slice(opening.length), ...sentences.slice(1)].filter((piece) => piece !== '');
  let under = rest.length > 1 && (isSigned || signs(rest.at(-1) ?? '', rest.at(-2) ?? '')) ? 1 : 0;
  if (under === 1 && rest.length > 2 && takesLeave(rest.at(-2) ?? '')) under = 2;
  const body = rest.slice(0, rest.length - under);
  return { opening, body, closing: rest.slice(body.length).join('') };
}

/** The parts as one text, set as the language is; what follows "Bonjour Léa," goes on in lower case. */
export function join({ opening, body, closing }: Parts, language: LanguageCode): string {
  const [first = '', ...rest] = body;
  const begun =
    /,\s*$/.test(opening) && !opening.includes('\n') && first.trim() !== ''
      ? `${joinSentences([opening.trim(), first.trim()], language)} `
      : opening + first;
  const text = [begun, ...rest, closing].join('');
  return typeset(text.replaceAll(/[^\S\n\u00A0\u202F]{2,}/g, ' ').trim(), language);
}

/** The last sentence must not touch what is put after it, nor run into it. */
export const spaced = (body: readonly string[]): string[] =>
  body.map((sentence, at) => (at === body.length - 1 ? `${ended(sentence.trimEnd())} ` : sentence));

const ended = (sentence: string): string => (/[\p{L}\p{N})\]]$/u.test(sentence) ? `${sentence}.` : sentence);

/** One sentence more, before the words under the reply; what stood between stays: a space, or an empty line. */
export function withLast(parts: Parts, sentence: string, language: LanguageCode): string {
  const gap = /\s*$/.exec(parts.body.at(-1) ?? '')?.[0] ?? '';
  return join({ ...parts, body: [...spaced(parts.body), sentence + (gap === '' ? ' ' : gap)] }, language);
}
