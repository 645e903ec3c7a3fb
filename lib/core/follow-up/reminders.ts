import * as z from 'zod/mini';
import type { Crisis } from '../crisis/crisis';
import type { Flag } from '../flag/flag';
import { isAnswered, lookAgainAt, watchHours, type FollowUp } from './follow-up';
import type { ReminderSettings } from './reminder-settings';
import { isUnanswered } from '../flag/urgency';

/** One that was shown, or was about to be: stored first, so that nothing is shown twice. */
export const reminderRowSchema = z.object({ id: z.string(), at: z.string() });
export type ReminderRow = z.infer<typeof reminderRowSchema>;

export interface Reminder {
  /** The same for the same occasion, however often it is looked at. */
  id: string;
  kind: 'reply-by' | 'look-again' | 'crisis';
  /** Of the flag or the crisis. */
  about: string;
  title: string;
  /** ISO 8601. */
  at: string;
}

export interface Remindable {
  flags: readonly Pick<
    Flag,
    | 'id'
    | 'title'
    | 'excerpt'
    | 'level'
    | 'peak'
    | 'status'
    | 'answeredAt'
    | 'advice'
    | 'flaggedAt'
    | 'updatedAt'
  >[];
  followUps: readonly FollowUp[];
  crises: readonly Pick<Crisis, 'id' | 'name' | 'status' | 'peak' | 'updatedAt'>[];
}

const minute = 60_000;
/** So that there is time left to answer within. */
const leadMinutes = 5;
/** Hours after which an occasion is over: nobody wants yesterday's reminders in the morning. */
const staleHours = 12;

const isDone = ({ status }: Pick<Flag, 'status'>): boolean => status === 'resolved' || status === 'ignored';

/** Every occasion of these threads and crises, past and to come (G6, G11, G38). */
export function occasions({ flags, followUps, crises }: Remindable): Reminder[] {
  const threads = new Map(flags.map((flag) => [flag.id, flag] as const));
  const replies = flags.flatMap((flag): Reminder[] => {
    const { advice, id, peak } = flag;
    if (!isUnanswered(flag) || advice.replyBy === null) return [];
    // Once for each level that the thread reaches: its time to reply moves with every comment.
    const at = new Date(Date.parse(advice.replyBy) - leadMinutes * minute).toISOString();
    return [{ id: `reply-by/${peak}/${id}`, kind: 'reply-by', about: id, title: nameOf(flag), at }];
  });
  const looks = followUps.flatMap((watch): Reminder[] => {
    const flag = threads.get(watch.flagId);
    if (flag === undefined || !isAnswered(watch) || isDone(flag) || flag.status === 'cooling') return [];
    const { answeredAt, flagId } = watch;
    const id = `look-again/${answeredAt}/${flagId}`;
    return [{ id, kind: 'look-again', about: flagId, title: nameOf(flag), at: lookAgainAt(watch) }];
  });
  const rises = crises.flatMap(({ id, name, peak, status, updatedAt }): Reminder[] =>
    status === 'open'
      ? [{ id: `crisis/${peak}/${id}`, kind: 'crisis', about: id, title: name, at: updatedAt }]
      : [],
  );
  return [...replies, ...looks, ...rises].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

const nameOf = ({ title, excerpt }: Pick<Flag, 'title' | 'excerpt'>): string =>
  title === '' ? excerpt : title;

/**
 * What is to be shown now, and when to look again.
 * @param shown ids of what was shown before
 * @param now ISO 8601
 * @param minuteOfDay of `now`, where the user is
 */
export function dueReminders(
  all: readonly Reminder[],
  shown: ReadonlySet<string>,
  quiet: ReminderSettings['quiet'],
  now: string,
  minuteOfDay: number,
): { due: Reminder[]; nextAt: string | null } {
  const time = Date.parse(now);
  const open = all.filter(({ at, id }) => !shown.has(id) && time - Date.parse(at) < staleHours * 60 * minute);
  const wait = minutesOfQuiet(quiet, minuteOfDay);
  const isDue = ({ at }: Reminder): boolean => Date.parse(at) <= time;
  const next = open.find((reminder) => !isDue(reminder))?.at ?? null;
  if (wait > 0) {
    const over = time + wait * minute;
    const first = Math.min(over, next === null ? over : Math.max(over, Date.parse(next)));
    return { due: [], nextAt: open.length === 0 ? null : new Date(first).toISOString() };
  }
  return { due: open.filter(isDue), nextAt: next };
}

/** Minutes until the quiet hours are over; none outside them. The same time twice is no quiet hour. */
export function minutesOfQuiet(quiet: ReminderSettings['quiet'], minuteOfDay: number): number {
  if (quiet === null || quiet.from === quiet.to) return 0;
  const day = 24 * 60;
  const length = (quiet.to - quiet.from + day) % day;
  const since = (minuteOfDay - quiet.from + day) % day;
  return since < length ? length - since : 0;
}

/** How far back threads and answers are looked at: what is older has no occasion left. */
export const remindHours = staleHours + watchHours;

/** What a reminder's id is about; null for one of several. */
export function aboutOf(id: string): { kind: Reminder['kind']; about: string } | null {
  const [kind, occasion, ...rest] = id.split('/');
  const about = rest.join('/');
  const isKind = kind === 'reply-by' || kind === 'look-again' || kind === 'crisis';
  return isKind && occasion !== undefined && about !== '' ? { kind, about } : null;
}
