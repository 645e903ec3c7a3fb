import type { LanguageCode } from '../../../text/language';
import { fold } from '../../../calm-check/fold';
import { objectElsewhere } from './objects';
import { noSlots, shareIn, type PointSlots } from '../slots';

/** How long already, on folded text: the first group is what is said back, behind `lead`. */
interface Waits {
  find: RegExp;
  lead: string;
}

const counted = (words: string, units: string): string => `(?:\\d{1,3}|${words}) (?:${units})`;

const german = counted(
  'ein(?:em|er)|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|vierzehn',
  'minuten|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?',
);
const spanish = counted(
  'una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince',
  'minutos|horas?|dias?|semanas?|mes(?:es)?|años?|anos?',
);
const italian = counted(
  'un[ao]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti',
  'minuti|or[ae]|giorn[io]|settiman[ae]|mes[ei]|ann[io]',
);
const portuguese = counted(
  'um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze',
  'minutos|horas?|dias?|semanas?|mes(?:es)?|anos?',
);

const waits: Partial<Record<LanguageCode, readonly Waits[]>> = {
  de: [
    {
      find: new RegExp(
        `\\bseit ((?:uber |fast |mehr als )?${german}|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\\b`,
      ),
      lead: 'seit ',
    },
  ],
  es: [
    {
      find: new RegExp(`\\b(?:desde hace|hace|llevo|llevamos) ((?:mas de |casi )?${spanish})\\b`),
      lead: 'desde hace ',
    },
    {
      find: /\bdesde (ayer|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))\b/,
      lead: 'desde ',
    },
  ],
  it: [
    {
      find: new RegExp(
        `\\b(?:da|sono) ((?:oltre |quasi |piu di )?${italian}|ieri|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)\\b(?= che|[ ,.!?]|$)`,
      ),
      lead: 'da ',
    },
  ],
  pt: [
    { find: new RegExp(`\\bha ((?:mais de |quase )?${portuguese})\\b`), lead: 'há ' },
    { find: /\bdesde (ontem|segunda|terca|quarta|quinta|sexta|sabado|domingo)\b/, lead: 'desde ' },
  ],
};

/** What is known of a comment in German, Spanish, Italian or Portuguese: which thing, since when, and which share. */
export function slotsElsewhere(text: string, language: LanguageCode): PointSlots {
  const folded = fold(text);
  const bought = objectElsewhere(text, folded, language);
  const object = bought?.isMany === false ? bought.called : undefined;
  const named = { ...noSlots, object, percent: shareIn(folded) };
  for (const { find, lead } of waits[language] ?? []) {
    const match = find.exec(folded);
    if (match?.[1] === undefined) continue;
    const end = match.index + match[0].length;
    return { ...named, since: lead + text.slice(end - match[1].length, end) };
  }
  return named;
}
