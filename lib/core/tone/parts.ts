import { joinSentences, typeset } from '../compose/typography';
import type { LanguageCode } from '../text/language';
import { toneWords } from './by-language';

/** A reply cut into what stands on its own: sentences with the white space after them. Joined they are the text again. */
export const sentencesOf = (text: string): string[] =>
  text.match(/(?:[^.!?…\n]|[.!?…]+(?=[^\s.!?…]))+[.!?…]*[^\S\n]*\n*|[\s.!?…]+/gu) ?? [];

export const greets = (sentence: string, language: LanguageCode): boolean =>
  toneWords(language).greeting.test(sentence.trim());

/** The words under a reply: no full stop, a few words, the last. */
const signs = (sentence: string): boolean =>
  !/[.!?…]\s*$/.test(sentence) && sentence.trim().split(/\s+/).length <= 6;

/** A reply's greeting, what it says, and the words under it. */
export interface Parts {
  opening: string;
  body: string[];
  closing: string;
}

export function partsOf(text: string, language: LanguageCode): Parts {
  const sentences = sentencesOf(text);
  const first = sentences[0] ?? '';
  // "Bonjour Léa, je …" is one sentence: its greeting is not, and stays.
  const comma = greets(first, language) ? /^[^,!\n]{1,40}[,!]\s+/u.exec(first) : null;
  const opening = comma?.[0] ?? (greets(first, language) && /[,!]\s*$/.test(first) ? first : '');
  const rest = [first.slice(opening.length), ...sentences.slice(1)].filter((piece) => piece !== '');
  const last = rest.at(-1) ?? '';
  const closing = rest.length > 1 && signs(last) ? last : '';
  return { opening, body: closing === '' ? rest : rest.slice(0, -1), closing };
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

/** The last sentence must not touch what is put after it. */
export const spaced = (body: readonly string[]): string[] =>
  body.map((sentence, at) => (at === body.length - 1 ? `${sentence.trimEnd()} ` : sentence));

/** One sentence more, before the words under the reply. */
export const withLast = (parts: Parts, sentence: string, language: LanguageCode): string =>
  join({ ...parts, body: [...spaced(parts.body), `${sentence} `] }, language);
