import * as z from 'zod/mini';
import { changeKinds, crisisLevelSchema, crisisThreadSchema } from '../crisis/crisis';
import { topicSchema } from '../reading/signals';

/**
 * What happened, in order. What stands before the changes is told by the threads, the replies and the plan; `reply` is
 * one after a thread's first, `cooled` a single thread's end.
 */
export const timelineKinds = [
  'first-signal',
  'flagged',
  'peak',
  'step',
  'reply',
  'cooled',
  ...changeKinds,
] as const;
export const timelineEntrySchema = z.object({
  at: z.string(),
  kind: z.enum(timelineKinds),
  by: z.optional(z.enum(['rules', 'user'])),
  from: z.optional(crisisLevelSchema),
  to: z.optional(crisisLevelSchema),
  /** Titles of the threads it is about: the figures outlive the threads. */
  threads: z.optional(z.array(z.string())),
  /** Of a plan's step: its kind, or the user's own words. */
  step: z.optional(z.string()),
  note: z.optional(z.string()),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const figuresSchema = z.object({
  threads: z.number(),
  sites: z.number(),
  comments: z.number(),
  voices: z.number(),
  hostileVoices: z.number(),
  /** Minutes from the first signal on. */
  minutesToPeak: z.nullable(z.number()),
  minutesToQuiet: z.nullable(z.number()),
  minutesToClose: z.nullable(z.number()),
  answered: z.number(),
  /** Minutes from a thread's first signal to its first answer; null where nothing was answered. */
  meanAnswer: z.nullable(z.number()),
  medianAnswer: z.nullable(z.number()),
  /** 0–1 of what was answered. */
  withinTarget: z.nullable(z.number()),
  cooled: z.nullable(z.number()),
});

/** Of a thread: also within how many minutes the plan of that day asked for an answer. */
export const reviewThreadSchema = z.extend(crisisThreadSchema, { targetMinutes: z.optional(z.number()) });
export type ReviewThread = z.infer<typeof reviewThreadSchema>;

/** What a crisis suggests to change in the plan, by rule; the user takes it or not (G25). */
export const proposalKinds = [
  'name-contact',
  'prepare-holding',
  'prepare-statement',
  'shorten-target',
  'drop-step',
  'add-information-page',
] as const;
export const proposalSchema = z.object({
  kind: z.enum(proposalKinds),
  /** What it is about: a role, a topic, a network, a step. */
  about: z.string(),
  level: z.nullable(crisisLevelSchema),
  answer: z.enum(['open', 'taken', 'left']),
});
export type Proposal = z.infer<typeof proposalSchema>;

const noteSchema = z.object({ id: z.string(), text: z.string() });
const actionSchema = z.object({
  id: z.string(),
  text: z.string(),
  owner: z._default(z.string(), ''),
  /** A day, `YYYY-MM-DD`; empty: none. */
  due: z._default(z.string(), ''),
  done: z._default(z.boolean(), false),
});

/** A reply that was given in a thread, as it was noted. */
export interface GivenAnswer {
  flagId: string;
  /** ISO 8601. */
  at: string;
  moves: readonly string[];
}

/** A closed crisis looked back on (G12, G25). Holds no commenter's name and no comment's text. */
export const reviewSchema = z.object({
  /** The crisis' own id. */
  id: z.string(),
  brand: z.string(),
  name: z.string(),
  topics: z.array(topicSchema),
  peak: crisisLevelSchema,
  firstSignalAt: z.string(),
  closedAt: z.string(),
  timeline: z.array(timelineEntrySchema),
  figures: figuresSchema,
  threads: z.array(reviewThreadSchema),
  /** Comments by topic, most said first. */
  said: z.array(z.object({ topic: topicSchema, comments: z.number() })),
  /** People who spoke for the brand unasked, over all threads (G23, G31). */
  defenders: z.number(),
  /** What was said to threads that cooled afterwards, and to those that did not. */
  answers: z.array(
    z.object({ at: z.string(), thread: z.string(), moves: z.array(z.string()), cooled: z.boolean() }),
  ),
  proposals: z.array(proposalSchema),
  lessons: z._default(z.array(noteSchema), []),
  actions: z._default(z.array(actionSchema), []),
});
export type Review = z.infer<typeof reviewSchema>;

/** What the user fills in. */
export const reviewNotesSchema = z.object({
  lessons: z.array(noteSchema),
  actions: z.array(actionSchema),
  proposals: z.array(proposalSchema),
});
export type ReviewNotes = z.infer<typeof reviewNotesSchema>;

/** Looked back on once more, with what the user wrote and answered the first time. */
export function withNotesOf(review: Review, { lessons, actions, proposals }: ReviewNotes): Review {
  const answerTo = ({ kind, about, level, answer }: Proposal): Proposal['answer'] =>
    proposals.find((each) => each.kind === kind && each.about === about && each.level === level)?.answer ??
    answer;
  return {
    ...review,
    lessons,
    actions,
    proposals: review.proposals.map((each) => ({ ...each, answer: answerTo(each) })),
  };
}
