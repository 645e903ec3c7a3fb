import { fail, ok, type Result } from '../result';
import { worse, type Crisis, type CrisisChange, type CrisisLevel } from './crisis';
import { doneInBoth, withTicked } from './done';
import { follow } from './follow';
import { crisisOf } from './open';

/** What the user decides about a crisis. Every decision is kept as a change, with its note. */

export type Refused =
  | 'not-open'
  | 'no-threads'
  | 'all-threads'
  | 'same-crisis'
  | 'other-brand'
  | 'not-closed';

interface Said {
  /** ISO 8601. */
  now: string;
  note: string;
}

const by = (
  kind: CrisisChange['kind'],
  { now, note }: Said,
  rest: Partial<CrisisChange> = {},
): CrisisChange => ({
  at: now,
  by: 'user',
  kind,
  ...rest,
  ...(note.trim() === '' ? {} : { note: note.trim() }),
});

const changed = (crisis: Crisis, change: CrisisChange, rest: Partial<Crisis> = {}): Crisis => ({
  ...crisis,
  ...rest,
  updatedAt: change.at,
  changes: [...crisis.changes, change],
});

/** Raises or lowers it; null gives it back to the rules. */
export function setLevel(crisis: Crisis, level: CrisisLevel | null, said: Said): Result<Crisis, Refused> {
  if (crisis.status !== 'open') return fail('not-open');
  const next = level ?? crisis.ruled;
  const set = level === null ? null : { level, ruled: crisis.ruled, at: said.now };
  const change = by(level === null ? 'level-freed' : 'level-set', said, { from: crisis.level, to: next });
  return ok(changed(crisis, change, { set, level: next, peak: worse(crisis.peak, next) }));
}

/** Takes threads out into a crisis of their own → both. One thread at least stays. */
export function split(
  crisis: Crisis,
  flagIds: readonly string[],
  newId: string,
  said: Said,
): Result<[Crisis, Crisis], Refused> {
  if (crisis.status !== 'open') return fail('not-open');
  const leaving = crisis.threads.filter(({ flagId }) => flagIds.includes(flagId));
  const staying = crisis.threads.filter(({ flagId }) => !flagIds.includes(flagId));
  if (leaving.length === 0) return fail('no-threads');
  if (staying.length === 0) return fail('all-threads');
  const ids = leaving.map(({ flagId }) => flagId);
  const rest = changed(crisis, by('split-off', said, { flagIds: ids, other: newId }), { threads: staying });
  const opened = by('split-from', said, { flagIds: ids, other: crisis.id });
  return ok([follow(rest, [], said.now), crisisOf(newId, crisis.brand, leaving, opened)]);
}

/** One brand's, or one of them of no brand that anybody told. */
export const mayMerge = (a: Pick<Crisis, 'brand'>, b: Pick<Crisis, 'brand'>): boolean =>
  a.brand === b.brand || a.brand === '' || b.brand === '';

/** Puts the second crisis' threads into the first → both; the second stays as a trace. */
export function merge(into: Crisis, from: Crisis, said: Said): Result<[Crisis, Crisis], Refused> {
  if (into.id === from.id) return fail('same-crisis');
  if (into.status !== 'open' || from.status !== 'open') return fail('not-open');
  if (!mayMerge(into, from)) return fail('other-brand');
  const ids = from.threads.map(({ flagId }) => flagId);
  const first = Date.parse(from.firstSignalAt) < Date.parse(into.firstSignalAt) ? from : into;
  const whole = changed(into, by('merged', said, { flagIds: ids, other: from.id }), {
    brand: into.brand === '' ? from.brand : into.brand,
    peak: worse(into.peak, from.peak),
    statementId: into.statementId ?? from.statementId,
    threads: [...into.threads, ...from.threads],
    firstSignalAt: first.firstSignalAt,
    done: doneInBoth(into.done, from.done),
  });
  const trace = changed(from, by('merged-into', said, { other: into.id }), { status: 'merged', threads: [] });
  return ok([follow(whole, [], said.now), trace]);
}

export const close = (crisis: Crisis, said: Said): Result<Crisis, Refused> =>
  crisis.status === 'open'
    ? ok(changed(crisis, by('closed', said), { status: 'closed', closedAt: said.now }))
    : fail('not-open');

export const reopen = (crisis: Crisis, said: Said): Result<Crisis, Refused> =>
  crisis.status === 'closed'
    ? ok(follow(changed(crisis, by('reopened', said), { status: 'open', closedAt: null }), [], said.now))
    : fail('not-closed');

export const note = (crisis: Crisis, said: Said): Result<Crisis, Refused> =>
  ok(changed(crisis, by('note', said)));

/** The user says whose crisis it is; empty: nobody knows yet. */
export const setBrand = (crisis: Crisis, brand: string, said: Said): Result<Crisis, Refused> =>
  crisis.status === 'open'
    ? ok(changed(crisis, by('brand', said, { other: brand }), { brand }))
    : fail('not-open');

/** One of its threads has told whose crisis it is. */
export const toldBrand = (crisis: Crisis, brand: string, now: string): Crisis =>
  crisis.brand === brand
    ? crisis
    : changed(crisis, { at: now, by: 'rules', kind: 'brand', other: brand }, { brand });

export const rename = (crisis: Crisis, name: string): Result<Crisis, Refused> =>
  ok({ ...crisis, name: name.trim() });

/** The one position; null: none any more (G20, G34). */
export const chooseStatement = (
  crisis: Crisis,
  statementId: string | null,
  said: Said,
): Result<Crisis, Refused> =>
  crisis.status === 'open'
    ? ok(
        changed(crisis, by('statement', said, statementId === null ? {} : { other: statementId }), {
          statementId,
        }),
      )
    : fail('not-open');

/** Ticks a step of the plan, or unticks it where it was done. */
export const tickStep = (crisis: Crisis, stepId: string, now: string): Result<Crisis, Refused> =>
  crisis.status === 'open'
    ? ok({ ...crisis, done: withTicked(crisis, stepId, now), updatedAt: now })
    : fail('not-open');
