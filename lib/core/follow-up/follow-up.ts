import * as z from 'zod/mini';
import { postureSchema } from '../advice/advice';
import { sameAnswer, type Answer } from '../draft/answer';
import type { Draft } from '../draft/draft';
import type { Flag } from '../flag/flag';
import { atLeast, isFlagged, levelSchema, type Level } from '../level/level';
import { moveSchema, type Move } from '../draft/moves';
import { minutesToLook } from '../advice/reply-times';
import { topicSchema } from '../reading/signals';

/** How a thread goes on after an answer. `quiet-yet`: nobody wrote since, and it is too soon to call that calm. */
export const courses = ['quiet-yet', 'cooling', 'still-hot', 'heating-again'] as const;
export const courseSchema = z.enum(courses);
export type Course = z.infer<typeof courseSchema>;

/** A flagged thread under watch: how it stood when it was answered, and with what. Holds no words of anyone. */
export const followUpSchema = z.object({
  flagId: z.string(),
  brandId: z.string(),
  /** Of the latest answer; a later one begins a watch of its own. ISO 8601; null: nobody answered yet. */
  answeredAt: z.nullable(z.string()),
  /** What the thread is mostly about, and how bad it was before the answer. */
  topic: topicSchema,
  level: levelSchema,
  /** What was advised before the answer; null where the thread was first seen with its answer. */
  posture: z.nullable(postureSchema),
  /** Known where what was sent is one of the drafts, or nearly. */
  moves: z.array(moveSchema),
  /** What was counted of it; null: nothing yet. A thread that heats up again is counted anew. */
  counted: z.nullable(z.enum(['calmed', 'heated'])),
});
export type FollowUp = z.infer<typeof followUpSchema>;
export type Answered = Pick<FollowUp, 'level'> & { answeredAt: string };

export const isAnswered = <Watch extends FollowUp>(watch: Watch): watch is Watch & { answeredAt: string } =>
  watch.answeredAt !== null;

type Watched = Pick<Flag, 'level' | 'trend' | 'lastCommentAt'>;

const minute = 60_000;

/** Hours after an answer during which what happens is put down to it; later there were other causes. */
export const watchHours = 24;

const isAbove = (level: Level, other: Level): boolean => level !== other && atLeast(level, other);

/**
 * Cooling, still hot or heating again: after a reply the thread is followed (G11). Heating again is what `nextStatus`
 * takes for it: worse than when it was answered, or rising. Silence counts as calm once the time to look again is over.
 * @param now ISO 8601
 */
export function courseOf(then: Answered, thread: Watched, now: string): Course {
  const { lastCommentAt, level, trend } = thread;
  const isSilent = lastCommentAt === null || Date.parse(lastCommentAt) <= Date.parse(then.answeredAt);
  if (isSilent) return Date.parse(now) >= Date.parse(lookAgainAt(then)) ? 'cooling' : 'quiet-yet';
  if (!isFlagged(level)) return 'cooling';
  if (trend === 'rising' || isAbove(level, then.level)) return 'heating-again';
  return trend === 'cooling' || isAbove(then.level, level) ? 'cooling' : 'still-hot';
}

/** When an answered thread wants another look: sooner, the worse it was (G11). ISO 8601. */
export const lookAgainAt = ({ answeredAt, level }: Answered): string =>
  new Date(Date.parse(answeredAt) + (minutesToLook(level) ?? laterLook) * minute).toISOString();

const laterLook = 120;

/** Two answers within this time are one in parts; and a page may tell another minute than the user's clock. */
const oneAnswer = 30 * minute;

/**
 * The watch of a thread as it stands now: the same as before while nothing new was answered.
 * @param drafts that were made for the thread, as they were left in the editor
 */
export function followUpOf(
  flag: Flag,
  before: FollowUp | undefined,
  answers: readonly Answer[],
  drafts: readonly { text: string; draft: Draft }[],
): FollowUp {
  const latest = [...answers].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  const answeredAt = latest?.at ?? flag.answeredAt ?? flag.firstAnsweredAt;
  const known = before?.answeredAt ?? null;
  if (before !== undefined && known !== null && answeredAt !== null && isSame(known, answeredAt))
    return before;
  const fresh: FollowUp = {
    flagId: flag.id,
    brandId: latest?.brandId ?? flag.brandId ?? '',
    answeredAt,
    topic: mainTopic(flag),
    level: flag.level,
    posture: flag.advice.posture,
    moves: [],
    counted: null,
  };
  if (answeredAt === null) return fresh;
  // The answer itself calms the figures and changes the advice: what counts is what it met.
  const met = known === null ? before : undefined;
  return {
    ...fresh,
    level: levelBefore(flag, latest) ?? met?.level ?? flag.level,
    posture: met?.posture ?? null,
    moves: latest === undefined ? [] : movesSent(latest.text, drafts),
  };
}

const isSame = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one) - Date.parse(other)) < oneAnswer;

function mainTopic({ topics }: Flag): FollowUp['topic'] {
  const size = ({ commentIds, count }: Flag['topics'][number]): number => count ?? commentIds.length;
  return (
    [...topics].filter(({ topic }) => topic !== 'other').sort((a, b) => size(b) - size(a))[0]?.topic ??
    'other'
  );
}

/** Null where the page does not show the answer, or nothing before it. */
function levelBefore({ id, steps }: Flag, answer: Answer | undefined): Level | null {
  const place =
    answer?.by === 'page' ? steps.findIndex(({ commentId }) => `${id}/${commentId}` === answer.id) : -1;
  return place > 0 ? (steps[place - 1]?.level ?? null) : null;
}

/** Of the words of a draft that must still stand in an answer for its moves to be the answer's. */
const leastShared = 0.7;

/** The moves of the draft that an answer was made from; none where it was written freely. */
export function movesSent(answer: string, drafts: readonly { text: string; draft: Draft }[]): Move[] {
  const said = new Set(wordsOf(answer));
  let best: { share: number; moves: Move[] } = { share: 0, moves: [] };
  for (const { text, draft } of drafts) {
    const words = wordsOf(draft.text);
    const kept = words.filter((word) => said.has(word)).length;
    const share = sameAnswer(text, answer) && text === draft.text ? 1 : kept / Math.max(1, words.length);
    if (share > best.share) best = { share, moves: draft.moves };
  }
  return best.share >= leastShared ? best.moves : [];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
