import * as z from 'zod/mini';
import { postureSchema, type Posture } from '../advice/advice';
import type { Course, FollowUp } from './follow-up';
import { levelSchema } from '../level/level';
import { moveSchema, type Move } from '../draft/moves';
import { topicSchema } from '../reading/signals';

const tallySchema = z.object({ calmed: z.number(), heated: z.number() });
export type Tally = z.infer<typeof tallySchema>;

/** What followed answers to threads of one kind: figures alone, of no thread and nobody. */
export const outcomeSchema = z.object({
  /** `outcomeId`. */
  id: z.string(),
  brandId: z.string(),
  topic: topicSchema,
  level: levelSchema,
  all: tallySchema,
  postures: z.partialRecord(postureSchema, tallySchema),
  moves: z.partialRecord(moveSchema, tallySchema),
  /** ISO 8601. */
  updatedAt: z.string(),
});
export type Outcome = z.infer<typeof outcomeSchema>;

type Kind = Pick<FollowUp, 'brandId' | 'topic' | 'level'>;

export const outcomeId = ({ brandId, topic, level }: Kind): string => JSON.stringify([brandId, topic, level]);

/** What a course counts as; null: not decided. */
export const endOf = (course: Course): FollowUp['counted'] =>
  course === 'cooling' ? 'calmed' : course === 'heating-again' ? 'heated' : null;

const moved = (tally: Tally | undefined, end: FollowUp['counted'], by: 1 | -1): Tally => {
  const { calmed, heated } = tally ?? { calmed: 0, heated: 0 };
  return {
    calmed: Math.max(0, calmed + (end === 'calmed' ? by : 0)),
    heated: Math.max(0, heated + (end === 'heated' ? by : 0)),
  };
};

/**
 * A watch that came to an end, or to another one than was counted: taken out as it was, put in as it is, so that one
 * answer never counts twice.
 * @param now ISO 8601
 */
export function recount(
  before: Outcome | undefined,
  watch: FollowUp,
  end: FollowUp['counted'],
  now: string,
): Outcome {
  const change = (tally: Tally | undefined): Tally => moved(moved(tally, watch.counted, -1), end, 1);
  const outcome: Outcome = before ?? {
    id: outcomeId(watch),
    brandId: watch.brandId,
    topic: watch.topic,
    level: watch.level,
    all: { calmed: 0, heated: 0 },
    postures: {},
    moves: {},
    updatedAt: now,
  };
  const { posture } = watch;
  const moves = Object.fromEntries(watch.moves.map((move) => [move, change(outcome.moves[move])]));
  return {
    ...outcome,
    all: change(outcome.all),
    postures:
      posture === null
        ? outcome.postures
        : { ...outcome.postures, [posture]: change(outcome.postures[posture]) },
    moves: { ...outcome.moves, ...moves },
    updatedAt: now,
  };
}

/** "For delivery threads, answers that named a time were followed by calm 4 times of 5." */
export interface Hint {
  topic: FollowUp['topic'];
  by: { kind: 'move'; move: TellingMove } | { kind: 'posture'; posture: Posture };
  calmed: number;
  cases: number;
}

/** Fewer cases say nothing. */
export const leastCases = 5;

/** Without those that nearly every reply makes: they tell nothing about what helped. */
export const tellingMoves = [
  'acknowledge',
  'empathise',
  'apologise',
  'own',
  'state-fact',
  'act',
  'say-when',
  'offer-private',
] as const satisfies readonly Move[];
export type TellingMove = (typeof tellingMoves)[number];

const sum = (tallies: readonly Tally[]): Tally => ({
  calmed: tallies.reduce((total, { calmed }) => total + calmed, 0),
  heated: tallies.reduce((total, { heated }) => total + heated, 0),
});

/**
 * What calmed threads of this kind most often, for this brand; null below five cases, or where nothing calmed more
 * often than not. Threads of the same level first; where those are too few, all that are about the same topic.
 */
export function hintFor(kind: Kind, outcomes: readonly Outcome[]): Hint | null {
  const about = outcomes.filter(({ brandId, topic }) => brandId === kind.brandId && topic === kind.topic);
  return (
    best(
      kind.topic,
      about.filter(({ level }) => level === kind.level),
    ) ?? best(kind.topic, about)
  );
}

function best(topic: FollowUp['topic'], outcomes: readonly Outcome[]): Hint | null {
  const hints: Hint[] = [];
  const add = (by: Hint['by'], tallies: readonly (Tally | undefined)[]): void => {
    const { calmed, heated } = sum(tallies.filter((tally) => tally !== undefined));
    if (calmed + heated >= leastCases && calmed > heated)
      hints.push({ topic, by, calmed, cases: calmed + heated });
  };
  for (const move of tellingMoves)
    add(
      { kind: 'move', move },
      outcomes.map(({ moves }) => moves[move]),
    );
  for (const posture of postureSchema.options)
    add(
      { kind: 'posture', posture },
      outcomes.map(({ postures }) => postures[posture]),
    );
  // With one case of each kind added, so that 5 of 5 does not beat 19 of 20.
  const worth = ({ calmed, cases }: Hint): number => (calmed + 1) / (cases + 2);
  return hints.reduce<Hint | null>(
    (top, hint) => (top === null || worth(hint) > worth(top) ? hint : top),
    null,
  );
}
