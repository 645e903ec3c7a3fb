import type { Crisis } from '@/lib/core/crisis/crisis';
import { decided, type Decision, type Refusal } from '@/lib/core/crisis/decision';
import { toldBrand } from '@/lib/core/crisis/decide';
import { follow } from '@/lib/core/crisis/follow';
import { gather } from '@/lib/core/crisis/gather';
import { openCrisis } from '@/lib/core/crisis/open';
import type { Flag } from '@/lib/core/flag/flag';
import type { Plan } from '@/lib/core/plan/plan';
import { fail, type Result } from '@/lib/core/result';
import { lookBack } from '@/lib/core/review/look-back';
import { withNotesOf, type GivenAnswer, type Review } from '@/lib/core/review/review';
import type { Turns } from './turns';

/** How far back flags are looked at for a crisis of now: twice the time that parts two crises. */
const lookBackHours = 96;

export interface CrisesPorts {
  turns: Turns;
  now(): string;
  newId(): string;
  /** → the id of the brand that a flag is about; empty where nothing tells, or there is only one. */
  brandOf(): Promise<(flag: Flag) => string>;
  store: {
    /** Crises that moved since, of any status. */
    around(since: string): Promise<Crisis[]>;
    open(): Promise<Crisis[]>;
    get(id: string): Promise<Crisis | null>;
    /** Those that moved since, and these, however old. */
    flags(since: string, ids: readonly string[]): Promise<Flag[]>;
    flagsOf(ids: readonly string[]): Promise<Flag[]>;
    put(crises: readonly Crisis[]): Promise<Result<void, 'full'>>;
    plan(): Promise<Plan>;
    answers(flagIds: readonly string[]): Promise<GivenAnswer[]>;
    review(id: string): Promise<Review | null>;
    putReview(review: Review): Promise<Result<void, 'full'>>;
  };
  /** A crisis reached a level that it had not had: whoever wants to know is told. */
  rose(crisis: Crisis): void;
}

export interface Crises {
  /**
   * Sorts the flags of now into crises and brings the open ones in line. All of it follows from what is stored, so
   * that a worker that was stopped in between loses nothing: the next call does the same.
   */
  gather(): Promise<void>;
  decide(crisisId: string, decision: Decision): Promise<Result<void, Refusal | 'full'>>;
}

const turn = 'crises';

export function createCrises(ports: CrisesPorts): Crises {
  const { store, turns } = ports;

  async function gatherNow(): Promise<void> {
    const now = ports.now();
    const since = new Date(Date.parse(now) - lookBackHours * 3_600_000).toISOString();
    const [recent, open] = await Promise.all([store.around(since), store.open()]);
    const crises = [...new Map([...recent, ...open].map((crisis) => [crisis.id, crisis] as const)).values()];
    const ids = open.flatMap(({ threads }) => threads.map(({ flagId }) => flagId));
    const flags = await store.flags(since, ids);
    const { joins, opens } = gather(flags, crises, await ports.brandOf());

    const joining = new Map(joins.map((join) => [join.crisisId, join] as const));
    const followed = open.map((crisis) => {
      const own = new Set(crisis.threads.map(({ flagId }) => flagId));
      const join = joining.get(crisis.id);
      const its = [...flags.filter(({ id }) => own.has(id)), ...(join?.flags ?? [])];
      const after = follow(crisis, its, now);
      return { before: crisis, after: join === undefined ? after : toldBrand(after, join.brand, now) };
    });
    const opened = opens.map((group) => openCrisis(ports.newId(), group.brand, group.flags, now));
    const changed = [
      ...followed.filter(({ before, after }) => after !== before).map(({ after }) => after),
      ...opened,
    ];
    if (changed.length === 0 || !(await store.put(changed)).ok) return;
    for (const { before, after } of followed) if (after.peak !== before.peak) ports.rose(after);
    for (const crisis of opened) ports.rose(crisis);
  }

  async function decideNow(crisisId: string, decision: Decision): Promise<Result<void, Refusal | 'full'>> {
    const crisis = await store.get(crisisId);
    if (crisis === null) return fail('gone');
    const other = decision.kind === 'merge' ? await store.get(decision.other) : null;
    const after = decided(crisis, decision, { now: ports.now(), newId: ports.newId(), other });
    if (!after.ok) return after;
    // The review first: a worker that is stopped in between leaves an open crisis, which closes again and writes it anew.
    const [first] = after.value;
    if (decision.kind === 'close' && first !== undefined) {
      const written = await closeBook(first);
      if (!written.ok) return written;
    }
    return store.put(after.value);
  }

  /** What the user wrote into the review of a crisis that was opened again is kept. */
  async function closeBook(crisis: Crisis): Promise<Result<void, 'full'>> {
    const ids = crisis.threads.map(({ flagId }) => flagId);
    const [flags, answers, plan, before] = await Promise.all([
      store.flagsOf(ids),
      store.answers(ids),
      store.plan(),
      store.review(crisis.id),
    ]);
    const review = lookBack(crisis, flags, answers, plan);
    return store.putReview(before === null ? review : withNotesOf(review, before));
  }

  return {
    gather: () => turns.take(turn, gatherNow),
    decide: (crisisId, decision) => turns.take(turn, () => decideNow(crisisId, decision)),
  };
}
