import { foldWord } from '@/lib/core/text/folding';
import type { Span } from '@/lib/core/text/quotation';
import { kindPlaces } from '@/lib/core/text/spelling';
import { TokenNotes } from '@/lib/core/text/token-notes';
import type { Tokens } from '@/lib/core/text/tokens';
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
export function shoutedSpans(tokens: Tokens): Span[] {
  const { text } = tokens;
  const census = censusOf(text);
  // The pattern only where other alphabets may hold what the census doesn't know.
  if (lacks(census, traits.capitals) && (lacks(census, traits.foreign) || !capitals.test(text))) return [];
  const spans: Span[] = [];
  /** Places of tokens. */
  const shouted: number[] = [];
  /** Where the run begins in `shouted`. */
  let from = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (!isWord(tokens, at)) continue;
    const isPlain = holdsSmall(tokens, at);
    if (!isPlain && isShouted(tokens, at)) shouted.push(at);
    else if (isPlain || !isLetter(tokens, at)) {
      if (shouted.length > from + 1) addRun(spans, tokens, shouted.slice(from));
      from = shouted.length;
    }
  }
  if (shouted.length > from + 1) addRun(spans, tokens, shouted.slice(from));
  return spans.length === 0 && shouted.length > 0 ? wholeText(tokens, shouted) : spans;
}

const isWord = (tokens: Tokens, at: number): boolean =>
  tokens.isWord(at) || tokens.kinds[at] === kindPlaces.hashtag;
const lengthAt = ({ starts, ends }: Tokens, at: number): number => (ends[at] ?? 0) - (starts[at] ?? 0);
const isLetter = (tokens: Tokens, at: number): boolean =>
  lengthAt(tokens, at) === 1 && /^\p{Lu}$/u.test(tokens.writtenAt(at));

/** Settles it for nineteen words in twenty. */
function holdsSmall({ units, starts, ends }: Tokens, at: number): boolean {
  const end = ends[at] ?? 0;
  for (let place = starts[at] ?? 0; place < end; place += 1) {
    const unit = units[place] ?? 0;
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return true;
  }
  return false;
}

/** A run that is long enough. */
function addRun(spans: Span[], tokens: Tokens, run: readonly number[]): void {
  let letters = 0;
  for (const at of run) letters += tokens.plainOf(at).length;
  if (letters >= (run.length === 2 ? 9 : 8)) spans.push(spanOf(tokens, run));
}

/** From the first of some tokens to the last. */
const spanOf = ({ starts, ends }: Tokens, places: readonly number[]): Span => ({
  start: starts[places[0] ?? 0] ?? 0,
  end: ends[places.at(-1) ?? 0] ?? 0,
});

const lengthOf = (tokens: Tokens, places: readonly number[]): number =>
  places.reduce((sum, at) => sum + lengthAt(tokens, at), 0);

/** From the first word to the last, where most of it is in capitals. */
function wholeText(tokens: Tokens, shouted: readonly number[]): Span[] {
  const length = lengthOf(tokens, shouted);
  if (length < 6) return [];
  const words: number[] = [];
  for (let at = 0; at < tokens.count; at += 1) if (isWord(tokens, at)) words.push(at);
  return length / lengthOf(tokens, words) < 0.6 ? [] : [spanOf(tokens, words)];
}

/** Most words in capitals come again and again, and telling one takes half a microsecond. */
const shout = { no: 1, yes: 2 } as const;
const notes = new TokenNotes((written) => (isShout(written, foldWord(written)) ? shout.yes : shout.no));

function isShouted(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at) || lengthAt(tokens, at) < 2) return false;
  if (tokens.isJoined(at)) return isShout(tokens.writtenAt(at), tokens.plainOf(at));
  return notes.of(tokens, at) === shout.yes;
}

function isShout(written: string, plain: string): boolean {
  if (acronyms.has(plain)) return false;
  const letters = written.replaceAll(/[^\p{L}]/gu, '');
  return (
    letters.length >= 2 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    /[aeiouy]/.test(plain)
  );
}
