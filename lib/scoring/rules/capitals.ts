import type { Span } from '@/lib/core/text/quotation';
import type { Token } from '@/lib/core/text/text';
import { censusOf, lacks, traits } from '../character-census';

/** Written in capitals by everybody: says nothing about the mood. */
const acronyms = new Set(
  'sncf ratp edf rib iban bic tva usb hdmi pdf sav cnil rgpd gdpr ico fca ftc nhs bbc itv hmrc dvla dpd dhl ups cb pin sms url faq pdg ceo gps tv dvd led lcd oled nfc wifi html css api sql png jpg uk usa eu ue ok lol omg wtf mdr ptdr jpp svp stp asap fyi diy rsa caf cpam iban siret ttc ht'.split(
    ' ',
  ),
);

const capitals = /\p{Lu}{2}/u;

/**
 * Where a text shouts: a run of words in capitals, or a short text that is all capitals. The form counts, whatever
 * the mood; acronyms, codes and single stressed words don't.
 */
export function shoutedSpans(text: string, tokens: readonly Token[]): Span[] {
  if (lacks(censusOf(text), traits.capitals | traits.foreign) || !capitals.test(text)) return [];
  const spans: Span[] = [];
  const shouted: Token[] = [];
  /** Where the run begins in `shouted`. */
  let from = 0;
  for (const token of tokens) {
    if (!isWord(token)) continue;
    const isPlain = holdsSmall(text, token);
    if (!isPlain && isShouted(token, text.slice(token.start, token.end))) shouted.push(token);
    else if (isPlain || !isLetter(text, token)) {
      addRun(spans, shouted, from);
      from = shouted.length;
    }
  }
  addRun(spans, shouted, from);
  return spans.length === 0 && shouted.length > 0 ? wholeText(tokens.filter(isWord), shouted) : spans;
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'hashtag';
const isLetter = (text: string, { start, end }: Token): boolean =>
  end - start === 1 && /^\p{Lu}$/u.test(text.slice(start, end));

/** Settles it for nineteen words in twenty. */
function holdsSmall(text: string, { start, end }: Token): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return true;
  }
  return false;
}

/** A run that is long enough. */
function addRun(spans: Span[], shouted: readonly Token[], from: number): void {
  const count = shouted.length - from;
  const first = shouted[from];
  const last = shouted.at(-1);
  if (count < 2 || first === undefined || last === undefined) return;
  let letters = 0;
  for (let at = from; at < shouted.length; at += 1) letters += shouted[at]?.plain.length ?? 0;
  if (letters >= (count === 2 ? 9 : 8)) spans.push({ start: first.start, end: last.end });
}

const lengthOf = (words: readonly Token[]): number =>
  words.reduce((sum, { start, end }) => sum + end - start, 0);

/** From the first word to the last, where most of it is in capitals. */
function wholeText(words: readonly Token[], shouted: readonly Token[]): Span[] {
  const length = lengthOf(shouted);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || length < 6 || length / lengthOf(words) < 0.6) return [];
  return [{ start: first.start, end: last.end }];
}

function isShouted(token: Token, written: string): boolean {
  if (token.kind !== 'word' || acronyms.has(token.plain)) return false;
  const letters = written.replaceAll(/[^\p{L}]/gu, '');
  return (
    letters.length >= 2 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    /[aeiouy]/.test(token.plain)
  );
}
