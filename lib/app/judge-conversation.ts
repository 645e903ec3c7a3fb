import { answersIn, type Answer } from '@/lib/core/draft/answer';
import { assessConversation } from '@/lib/core/level/assess';
import type { AssessContext } from '@/lib/core/trajectory/context';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import { flagFrom, flagId, pageFlagFrom, type Flag, type PageFlag } from '@/lib/core/flag/flag';
import { isFlagged } from '@/lib/core/level/level';
import type { Plan } from '@/lib/core/plan/plan';
import type { Scorer } from '@/lib/core/reading/reading';
import { brandFor, brandSeenOn, type BrandedPage } from '@/lib/core/brand/brand-for';
import type { Settings } from '@/lib/core/settings/settings';
import { threadsOf, wholeConversation } from '@/lib/core/conversation/thread';
import { inTimeOrder } from '@/lib/core/conversation/thread-order';
import { pageLanguage, type KnownComment, type KnownConversation } from './conversation-memory';
import { commentsToKeep, withKeys, type KeptComment } from './kept-comments';

/** A flagged thread with those of its comments that are kept; `comments` is null where they are stored already. */
export interface JudgedThread {
  flag: Flag;
  comments: KeptComment[] | null;
  /** The brand's own, as they stand in it. */
  answers: Answer[];
}

export interface JudgePorts {
  scorer: Scorer;
  settings: Settings;
  plan: Plan;
  now(): string;
  digest(text: string): Promise<string>;
}

/** Does it still ask for anyone's attention, on the page and on the toolbar? */
export const isShown = ({ level, status }: Flag): boolean =>
  isFlagged(level) && status !== 'ignored' && status !== 'resolved';

export const pageFlagsOf = (known: KnownConversation): PageFlag[] =>
  [...known.flags.values()].filter(isShown).flatMap(({ id }) => known.pageFlags.get(id) ?? []);

/** What says whose page it is. The voices are looked at only where there are several brands to tell apart. */
export const brandedPage = ({ conversation, comments, post }: KnownConversation): BrandedPage => ({
  key: conversation.key,
  url: conversation.url,
  network: conversation.network,
  author: (conversation.post ?? post)?.author ?? null,
  voices: (function* voices() {
    for (const { comment } of comments.values()) {
      if (comment.author !== null) yield comment.author;
      if (comment.handle !== undefined) yield comment.handle;
    }
  })(),
});

/** Judges a conversation whose comments have their readings → what is to be stored; remembers its flags. */
export async function judgeConversation(
  known: KnownConversation,
  ports: JudgePorts,
): Promise<JudgedThread[]> {
  const { conversation, flags, pageFlags } = known;
  const { brands, sensitivity } = ports.settings;
  const brand = brandFor(ports.settings, brandedPage(known));
  const seen = brands.length > 1 ? brandSeenOn(brands, brandedPage(known)) : null;
  const { network, post, flat } = conversation;
  const shown = post ?? known.post;
  const context: AssessContext = {
    conversation: { network, post: shown },
    postReading: shown && ports.scorer.score({ text: shown.text, page: pageLanguage(conversation) }),
    brand,
    sensitivity,
    plan: ports.plan,
    now: ports.now(),
  };
  const read = [...known.comments.values()].filter(hasReading);
  const comments = read.map(({ comment }) => comment);
  const readings = new Map(read.map(({ comment, reading }) => [comment.id, reading] as const));
  const threads = new Map(threadsOf(comments, flat).map((thread) => [thread.id, thread.comments] as const));

  const judged: JudgedThread[] = [];
  const assessed = new Set<string>();
  for (const assessment of assessConversation(comments, flat, readings, context)) {
    const id = flagId(conversation.key, assessment.threadId);
    const previous = flags.get(id);
    if (previous === undefined && !isFlagged(assessment.level)) continue;
    const own =
      assessment.threadId === wholeConversation
        ? inTimeOrder(comments)
        : (threads.get(assessment.threadId) ?? []);
    const thread = own.flatMap(({ id }) => {
      const one = known.comments.get(id);
      return one && hasReading(one) ? [one] : [];
    });
    const made = flagFrom(previous, assessment, conversation, thread, context);
    if (made === null) continue;
    const flag: Flag = seen === null ? made : { ...made, brandId: seen.id };
    assessed.add(id);
    flags.set(id, flag);
    pageFlags.set(id, pageFlagFrom(flag, thread));
    const answers = answersIn(
      flag,
      thread.map(({ comment }) => comment),
      brand,
      context.now,
    );
    judged.push({ flag, comments: await keptAnew(known, flag, thread, ports), answers });
  }
  for (const flag of flags.values()) {
    if (assessed.has(flag.id)) continue;
    // All its comments were deleted, or a storm ended: nothing heats there any more.
    const isDeleted =
      comments.length === 0 || (flag.threadId !== wholeConversation && !threads.has(flag.threadId));
    pageFlags.delete(flag.id);
    const cooled: Flag = {
      ...flag,
      trend: 'cooling',
      status: flag.status === 'open' ? 'cooling' : flag.status,
    };
    flags.set(flag.id, cooled);
    judged.push({ flag: cooled, comments: isDeleted ? [] : null, answers: [] });
  }
  return judged;
}

const hasReading = (one: KnownComment): one is KnownComment & ReadComment => one.reading !== null;

/** What is to be stored of a thread; null where just that was stored before. */
async function keptAnew(
  known: KnownConversation,
  flag: Flag,
  thread: readonly KnownComment[],
  ports: JudgePorts,
): Promise<KeptComment[] | null> {
  const kept = commentsToKeep(thread, flag);
  const stored = known.stored.get(flag.id);
  const isSame =
    stored?.length === kept.length &&
    kept.every(({ comment, reading }, place) => {
      const before = stored[place];
      return before?.comment === comment && before.reading === reading;
    });
  return isSame ? null : withKeys(kept, known.readBy ?? ports.scorer.id, (text) => ports.digest(text));
}
