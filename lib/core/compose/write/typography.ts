import { elides } from '../../text/elision';
import type { LanguageCode } from '../../text/language';
import { capitalised, midSentence } from '../../text/letter-case';

const narrow = '\u202F';
const wide = '\u00A0';

/** French spaces (Imprimerie nationale): narrow before ; ! ?, full before : and inside « »; figures stay with units. Set text stays as it is. */
const french = (text: string): string =>
  text
    .replaceAll(/[ \u202F]?([;!?])(?=\s|$)/g, `${narrow}$1`)
    .replaceAll(/[ \u00A0]:(?=\s|$)/g, `${wide}:`)
    .replaceAll(/«[ \u00A0]?/g, `«${wide}`)
    .replaceAll(/[ \u00A0]?»/g, `${wide}»`)
    .replaceAll(/(\d) (?=%|€|h\b)/g, `$1${wide}`);

/** Curly apostrophes everywhere but in addresses; French spaces in French. */
export function typeset(text: string, language: LanguageCode): string {
  const curly = text.replaceAll(/(?<=\p{L})'(?=[\p{L}\d« ])/gu, '’');
  return language === 'fr' ? french(curly) : curly;
}

/** « que » and « de » before a slot's vowel: "que aucune" → "qu'aucune". For our own phrases only. */
export const elide = (text: string): string =>
  text.replaceAll(/(?<![\p{L}\d])([Qq]u|[Dd])e (?=(\p{L}+))/gu, (found, start: string, next: string) =>
    elides(next) ? `${start}'` : found,
  );

/** Words that open our German phrases and are no nouns. */
const germanSmall =
  /^(?:Der|Die|Das|Wir|Ich|Was|Danke|Zum|Zu|Zur|Hier|Niemand|Wohin|Bis|Auf|Falls|Dieser|Unsere|Im|In|Mit|Es|Jemand|Bei|Beim|Am|Derselbe|Nach|Eine|So|Für|Schön|Gut|Gute|Gern|Deine|Eure|Dass|Diese|Dieses|Solche|Alles|Alle|Zuerst|Als|Gelesen|An|Geliefert|Weitere)\b/;

/** A sentence of its own, in quotation marks or not: a quotation that opens a sentence begins as a sentence does. */
export const begun = (text: string): string =>
  capitalised(text).replace(/^[«“] ?\p{Ll}/u, (letters) => letters.toUpperCase());

/** Each sentence starts with a capital; what follows "Bonjour Léa," goes on in lower case. */
export function joinSentences(parts: readonly string[], language: LanguageCode): string {
  let text = '';
  for (const part of parts.filter((one) => one !== '')) {
    const goesOn = text.endsWith(',');
    const keeps =
      /^(?:I\b|I'|[A-ZÀ-Ý]{2}|[\d[«])/.test(part) || (language === 'de' && !germanSmall.test(part));
    const inside = keeps ? part : midSentence(part);
    const started = goesOn ? inside : begun(part);
    text += text === '' ? started : ` ${started}`;
  }
  return text.replaceAll(
    /([.!?] )(\p{Ll})/gu,
    (_, stop: string, letter: string) => stop + letter.toUpperCase(),
  );
}
