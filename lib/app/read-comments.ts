import type { LanguageCode } from '@/lib/core/text/language';
import type { Scorer } from '@/lib/core/reading/reading';
import { wholeConversation } from '@/lib/core/conversation/thread';
import { rootOf } from '@/lib/core/conversation/thread-order';
import { pageLanguage, type KnownComment, type KnownConversation } from './conversation-memory';

/** Lets other messages be answered in between. */
export interface Breath {
  elapsed(): number;
  pause(): Promise<void>;
}

/** Milliseconds at a stretch: the next message is taken in, and what it needs looked up, while this one is read. */
const stretch = 16;

/**
 * Gives a reading to every comment that lacks one. A text too short to tell its language is read in its thread's
 * (the one most of its comments are surely written in), else in the page's; where a thread's language turns out
 * another one as comments come in, those that leaned on it are read again. Where the scorer is another one than last
 * time (the user changed a word or corrected a reading), all are.
 */
export async function readComments(known: KnownConversation, scorer: Scorer, breath: Breath): Promise<void> {
  const comments = [...known.comments.values()];
  if (known.readBy !== scorer.id) for (const one of comments) one.reading = null;
  known.readBy = scorer.id;
  const root = rootOf(comments.map(({ comment }) => comment));
  const threadOf = ({ comment }: KnownComment): string =>
    known.conversation.flat ? wholeConversation : root(comment.id);
  const page = pageLanguage(known.conversation);

  const read = (one: KnownComment): void => {
    const thread = known.threadLanguages.get(threadOf(one));
    one.reading = scorer.score({
      text: one.comment.text,
      ...(thread && { thread }),
      ...(page && { page }),
    });
    one.key = null;
  };

  await inStretches(
    comments.filter((one) => one.reading === null),
    read,
    breath,
  );
  const changed = countLanguages(known, comments, threadOf);
  const leaning = comments.filter(
    (one) => changed.has(threadOf(one)) && one.reading?.language.from !== 'text',
  );
  await inStretches(leaning, read, breath);
}

async function inStretches<Item>(items: Item[], work: (item: Item) => void, breath: Breath): Promise<void> {
  let began = breath.elapsed();
  for (const item of items) {
    if (breath.elapsed() - began > stretch) {
      await breath.pause();
      began = breath.elapsed();
    }
    work(item);
  }
}

/** Finds each thread's language anew; returns the threads whose language is another than before. */
function countLanguages(
  known: KnownConversation,
  comments: readonly KnownComment[],
  threadOf: (one: KnownComment) => string,
): Set<string> {
  const counts = new Map<string, Map<LanguageCode, number>>();
  for (const one of comments) {
    const language = one.reading?.language;
    if (language?.from !== 'text') continue;
    const thread = threadOf(one);
    const own = counts.get(thread) ?? new Map<LanguageCode, number>();
    counts.set(thread, own.set(language.code, (own.get(language.code) ?? 0) + 1));
  }
  const changed = new Set<string>();
  for (const [thread, own] of counts) {
    const [most] = [...own].reduce((best, next) => (next[1] > best[1] ? next : best));
    if (known.threadLanguages.get(thread) !== most) changed.add(thread);
    known.threadLanguages.set(thread, most);
  }
  return changed;
}
