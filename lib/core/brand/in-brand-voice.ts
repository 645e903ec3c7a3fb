import type { Brand } from './brand';
import { avoidedWords, greetingOf, signatureOf, wholeWord } from './brand-words';
import { typeset } from '../compose/write/typography';
import type { LanguageCode } from '../text/language';
import { capitalised, startsUpper } from '../text/letter-case';
import { greetsIn } from '../tone/by-language';
import { join, partsOf } from '../tone/parts';

const endsGreeting = /[\s,!.:]+$/u;

/** The name that a greeting holds: "Bonjour Léa," → Léa; null for "Bonjour à tous !". */
function namedIn(opening: string): string | null {
  const [, ...words] = opening.replace(endsGreeting, '').trim().split(/\s+/);
  const name = words.join(' ');
  return startsUpper(name) ? name : null;
}

/** A better word begins as the one it stands for does. */
const asWritten = (found: string, instead: string): string =>
  startsUpper(found) ? capitalised(instead) : instead;

/**
 * A composed reply as this brand says it: its own greeting where
 * that is in the reply's language, no exclamation mark where it uses none, its better words
 * for those it avoids. The longest reply that the network takes is kept: what would pass it stays as it was.
 */
export function inBrandVoice(text: string, brand: Brand, language: LanguageCode, limit: number): string {
  let said = text;
  const { opening, body: sentences, closing: under } = partsOf(said, language, brand.signature);
  const isOurs = opening !== '' && greetsIn(brand.greeting, language);
  const greeting = isOurs ? greetingOf(brand, namedIn(opening)) : null;
  if (greeting !== null) {
    const body = greeting.endsWith(',')
      ? sentences
      : sentences.map((each, at) => (at === 0 ? capitalised(each) : each));
    said = join({ opening: `${greeting} `, body, closing: under }, language);
  }
  if (!brand.exclamation) {
    const { opening: hello, body, closing } = partsOf(said, language, brand.signature);
    const plain = (piece: string): string => piece.replaceAll(/\s*!/g, '.');
    said = join({ opening: hello.replaceAll(/\s*!/g, ','), body: body.map(plain), closing }, language);
  }
  for (const { word, instead } of avoidedWords(brand))
    if (instead !== null) said = said.replace(wholeWord(word), (found) => asWritten(found, instead));
  const set = typeset(said, language);
  return set.length <= limit ? set : text;
}

/** The brand with what stands under its replies worked out. */
export const signed = (brand: Brand): Brand => ({ ...brand, signature: signatureOf(brand) });
