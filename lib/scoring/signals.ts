import type { Signal, SignalCode } from '@/lib/core/signals';
import type { Span } from '@/lib/core/quotation';
import type { Hostility } from './hostility';
import type { ListName } from './lists';
import type { Hit } from './matcher';
import { isNegated, placeOf, type Passage } from './passage';
import { personalDataSpans } from './personal-data';
import { questionSpan } from './question';

/** What was decided about the text before its signals are named. */
export interface Verdict {
  hostility: Hostility;
  hostile: boolean;
  positive: boolean;
  sarcastic: Hit | null;
  best: Hit | null;
}

/** Insults or threats marked in one comment, strongest first: more prove nothing more, and readings are stored. */
const mostMarks = 8;

/** Signals that a list alone gives, unless denied or quoted. */
const plainLists = [
  'boycott-call',
  'legal-threat',
  'press-threat',
  'data-leak',
  'discrimination',
  'rumour',
  'staff-harassment',
  'defends-brand',
] as const satisfies readonly (SignalCode & ListName)[];

/** Praise of a ramp is no report of discrimination, praise of a repair none of danger. */
const silencedByPraise: ReadonlySet<SignalCode> = new Set([
  'boycott-call',
  'legal-threat',
  'press-threat',
  'data-leak',
  'discrimination',
  'safety',
]);

/** A text's signals: every insult and threat up to `mostMarks`, of the others the first place. */
export function signalsOf(passage: Passage, verdict: Verdict): Signal[] {
  const signals: Signal[] = [];
  const add = (code: SignalCode, span: Span | undefined): void => {
    if (span !== undefined && span.end > span.start) signals.push({ code, start: span.start, end: span.end });
  };
  const places = (hits: readonly Hit[]): (Span | undefined)[] => hits.map((hit) => placeOf(passage, hit));
  if (verdict.hostile) {
    for (const span of places(verdict.hostility.insults.slice(0, mostMarks))) add('insult', span);
  }
  for (const span of places(verdict.hostility.threats.slice(0, mostMarks))) add('threat', span);
  // Who quotes a demeaning word said to them reports just that.
  const stands = (hit: Hit): boolean =>
    !isNegated(passage, hit) && (hit.list === 'discrimination' || passage.words[hit.from]?.quoted !== true);
  const firstPlace = (hits: readonly Hit[]): Span | undefined => {
    const hit = hits.length === 0 ? undefined : hits.find(stands);
    return hit && placeOf(passage, hit);
  };
  for (const code of plainLists) {
    if (verdict.positive && silencedByPraise.has(code)) continue;
    if (code === 'staff-harassment' && !verdict.hostile) continue;
    add(code, firstPlace(passage.of(code)));
  }
  if (!verdict.positive) add('safety', firstPlace(passage.of('safety-alarm')));
  add('personal-data', personalDataSpans(passage.text)[0]);
  add('all-caps', passage.shouted[0]);
  if (verdict.sarcastic !== null) add('sarcasm-cue', placeOf(passage, verdict.sarcastic));
  const defends = signals.some(({ code }) => code === 'defends-brand');
  if (!defends && verdict.sarcastic === null) add('question-to-brand', questionSpan(passage));
  if (verdict.positive) {
    add(
      'praise',
      verdict.best === null ? { start: 0, end: passage.text.length } : placeOf(passage, verdict.best),
    );
  }
  return signals;
}
