import type { Signal, SignalCode } from '@/lib/core/reading/signals';
import type { Span } from '@/lib/core/text/quotation';
import type { Hostility } from './hostility';
import { listSet, type ListName } from '../phrases/lists';
import type { Hit } from '../phrases/hit';
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

const telling = listSet(...plainLists);
const noLists: typeof plainLists | readonly [] = [];

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
  if (verdict.hostile) addMarks(signals, 'insult', passage, verdict.hostility.insults);
  addMarks(signals, 'threat', passage, verdict.hostility.threats);
  for (const code of passage.hasAny(telling) ? plainLists : noLists) {
    if (!passage.has(code)) continue;
    if (verdict.positive && silencedByPraise.has(code)) continue;
    if (code === 'staff-harassment' && !verdict.hostile) continue;
    add(signals, code, firstPlace(passage, code));
  }
  // A word that demeans people for what they are, said of somebody or told of another; not what people call themselves.
  if (!passage.has('discrimination') && (verdict.hostile || passage.has('reports')))
    add(signals, 'discrimination', firstPlace(passage, 'slur'));
  if (!verdict.positive) add(signals, 'safety', firstPlace(passage, 'safety-alarm'));
  add(signals, 'personal-data', personalDataSpans(passage.tokens)[0]);
  add(signals, 'all-caps', passage.shouted[0]);
  if (verdict.sarcastic !== null) add(signals, 'sarcasm-cue', placeOf(passage, verdict.sarcastic));
  const defends = passage.has('defends-brand') && signals.some(({ code }) => code === 'defends-brand');
  if (!defends && verdict.sarcastic === null)
    add(signals, 'question-to-brand', questionSpan(passage, verdict.hostile));
  if (verdict.positive) {
    const place =
      verdict.best === null ? { start: 0, end: passage.text.length } : placeOf(passage, verdict.best);
    add(signals, 'praise', place);
  }
  return signals;
}

function add(signals: Signal[], code: SignalCode, span: Span | undefined): void {
  if (span !== undefined && span.end > span.start) signals.push({ code, start: span.start, end: span.end });
}

function addMarks(signals: Signal[], code: SignalCode, passage: Passage, hits: readonly Hit[]): void {
  const count = Math.min(hits.length, mostMarks);
  for (let at = 0; at < count; at += 1) {
    const hit = hits[at];
    if (hit !== undefined) add(signals, code, placeOf(passage, hit));
  }
}

/** Who quotes a demeaning word said to them reports just that. */
const demeaning: ReadonlySet<ListName> = new Set(['discrimination', 'slur']);

/** Of the list's entries the first that is neither denied nor, but for what demeans, quoted. */
function firstPlace(passage: Passage, list: ListName): Span | undefined {
  for (const hit of passage.of(list)) {
    const isSaid = demeaning.has(list) || passage.words[hit.from]?.quoted !== true;
    if (isSaid && !isNegated(passage, hit)) return placeOf(passage, hit);
  }
  return undefined;
}
