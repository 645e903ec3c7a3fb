import type { Span } from '@/lib/core/text/quotation';
import type { Overruling, Reading } from '@/lib/core/reading/reading';
import type { Signal, SignalCode } from '@/lib/core/reading/signals';

/** What says that a text is hostile. */
const bites: ReadonlySet<SignalCode> = new Set(['insult', 'threat', 'staff-harassment']);
export const isBite = ({ code }: Signal): boolean => bites.has(code);

/** Hostile from here on where the user's word moved a reading: the readers' own bars are theirs. */
export const even = 0.5;
/** What the user says of a text outright. */
const surely = { hostile: 0.9, 'not-hostile': 0.02 } as const;

/** A reading that says what the user said: hostile at those places, or nowhere. */
export function overruled(reading: Reading, by: Overruling, places: readonly Span[]): Reading {
  const sure = surely[by.verdict];
  return by.verdict === 'hostile'
    ? { ...hostileAt({ ...reading, hostility: Math.max(sure, reading.hostility) }, places), by }
    : { ...peaceful({ ...reading, hostility: Math.min(sure, reading.hostility) }), by };
}

/** The reading as hostile, an insult marked at each place that has no mark of its kind yet. */
export function hostileAt(reading: Reading, places: readonly Span[]): Reading {
  const marked = reading.signals.filter(isBite);
  const added = places
    .filter(({ start, end }) => end > start && !marked.some((one) => one.start <= start && one.end >= end))
    .map(({ start, end }): Signal => ({ code: 'insult', start, end }));
  return { ...reading, hostile: true, signals: [...added, ...reading.signals] };
}

/** The reading as not hostile; what is reported or asked for (a leak, a boycott) stands. */
export const peaceful = (reading: Reading): Reading => ({
  ...reading,
  hostile: false,
  signals: reading.signals.filter((signal) => !isBite(signal)),
});
