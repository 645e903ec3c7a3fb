import type { Span } from '@/lib/core/text/quotation';
import type { Reading } from '@/lib/core/reading/reading';
import type { Signal, SignalCode } from '@/lib/core/reading/signals';
import type { Combined } from './combine';
import { isKept, isLearntSignal, isLearntTopic, learntCodes } from './learnt-codes';

/** Nobody is attacked in a text that isn't hostile. */
const attacks: ReadonlySet<SignalCode> = new Set(['insult', 'staff-harassment']);
/** Either says what is hostile about a text. */
const bites: ReadonlySet<SignalCode> = new Set(['insult', 'threat']);

/**
 * Who praises means none of these ("my tongue is pressing charges"): of 3,400 lines with one that were written for the
 * training six are positive. What is grave stays: a stance may be misread.
 */
const beliedByPraise: ReadonlySet<SignalCode> = new Set([
  'sarcasm-cue',
  'boycott-call',
  'legal-threat',
  'press-threat',
  'rumour',
]);

/**
 * Without a word that praises: likelier than both other stances together. Below it one line in three praises; in
 * threads most are terse facts of people who complain ("prélevé le 3").
 */
const praiseFrom = 0.5;

/** From here on somebody complains: the head that hears them defend the brand is wrong. */
const surelyComplains = 0.6;

/**
 * What the lexicons found, without what the brand heads doubt, and what these add. The words that gave a signal are the
 * lexicons'; where only the head speaks, the sentence.
 * @param found places in `learntCodes`
 * @param complaint of the reading, 0–1
 * @param sentenceOf finds the sentence that speaks most for such a code
 */
export function settleCodes(
  told: Pick<Reading, 'signals' | 'topics'>,
  found: readonly number[],
  complaint: number,
  sentenceOf: (place: number) => Span,
): Pick<Reading, 'signals' | 'topics'> {
  const signals = told.signals.filter(({ code }) => isKept(code, found));
  const topics = told.topics.filter((topic) => topic !== 'other' && isKept(topic, found));
  for (const place of found) {
    const code = learntCodes[place];
    if (code === undefined) continue;
    if (isLearntTopic(code) && !topics.includes(code)) topics.push(code);
    if (code === 'insult') continue;
    // A number or an address reads to the head like a paper's: who leaves theirs asks to be called.
    if (code === 'press-threat' && told.signals.some((signal) => signal.code === 'personal-data')) continue;
    if (code === 'defends-brand' && complaint >= surelyComplains) continue;
    if (isLearntSignal(code) && !signals.some((signal) => signal.code === code))
      signals.push({ code, ...sentenceOf(place) });
  }
  return { signals, topics: topics.length === 0 ? ['other'] : topics.slice(0, mostTopics) };
}

const mostTopics = 3;

/**
 * The lexicons' signals, brought in line with what was decided about the text as a whole: praise is marked where it is
 * positive, surely so if no word says it, and nowhere else; there nobody mocks or threatens with courts; an insult only
 * where it is hostile.
 * @param insults where the text is hostile, the head hears an insult in it: half of what is hostile without a plain one
 *   wishes ill, hunts or demeans in other ways
 * @param hottest finds the words that made the text hostile; asked only where no signal names them
 */
export function settleSignals(
  { hostile, sentiment, signals, positive }: Pick<Combined, 'hostile' | 'sentiment' | 'signals' | 'positive'>,
  length: number,
  insults: boolean,
  hottest: () => Span,
): Signal[] {
  const isPositive = sentiment.label === 'positive';
  const settled: Signal[] = [];
  let isBitten = false;
  let isPraised = false;
  for (const signal of signals) {
    const { code } = signal;
    const isBelied = isPositive ? beliedByPraise.has(code) : code === 'praise';
    if (isBelied || (!hostile && attacks.has(code))) continue;
    settled.push(signal);
    isBitten ||= bites.has(code);
    isPraised ||= code === 'praise';
  }
  if (hostile && insults && !isBitten) settled.unshift({ code: 'insult', ...hottest() });
  if (isPositive && !isPraised && positive >= praiseFrom && length > 0)
    settled.push({ code: 'praise', start: 0, end: length });
  return settled;
}

const sentence = /[^.!?…\n]+[.!?…]*/gu;
/** Of a longer text the first so many sentences are looked at one by one: a long comment attacks early or often. */
const mostSentences = 12;

/** The sentences that are looked at one by one; none where the whole is one. Linear: each letter is read twice. */
export function sentencesOf(text: string): RegExpExecArray[] {
  const parts = [...text.slice(0, 5000).matchAll(sentence)]
    .filter(([written]) => /\p{L}/u.test(written))
    .slice(0, mostSentences);
  return parts.length < 2 ? [] : parts;
}

/** The sentence with the highest score; the whole text where it has one only. */
export function hottestSentence(text: string, scoreOf: (part: string) => number): Span {
  const parts = sentencesOf(text);
  let best = { start: 0, end: text.length };
  let most = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    const score = scoreOf(part[0]);
    if (score <= most) continue;
    most = score;
    const start = part.index + (part[0].length - part[0].trimStart().length);
    best = { start, end: part.index + part[0].trimEnd().length };
  }
  return best;
}
