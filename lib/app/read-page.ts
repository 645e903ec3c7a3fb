import { brandFor } from '@/lib/core/brand/brand-for';
import { ownerNamed } from '@/lib/core/brand/brand';
import { forBrand } from '@/lib/core/brand/for-brand';
import type { Comment } from '@/lib/core/conversation/comment';
import { withEarliestTime } from '@/lib/core/conversation/earliest-time';
import type { Flag, PageFlag, Status } from '@/lib/core/flag/flag';
import { withStatus } from '@/lib/core/flag/flag-status';
import type { Plan } from '@/lib/core/plan/plan';
import type { Scorer } from '@/lib/core/reading/reading';
import type { Result } from '@/lib/core/result';
import type { Settings } from '@/lib/core/settings/settings';
import type { Conversation } from '@/lib/core/conversation/thread';
import type { ConversationMemory, KnownConversation } from './conversation-memory';
import {
  brandedPage,
  isShown,
  judgeConversation,
  pageFlagsOf,
  type JudgedThread,
  type JudgePorts,
} from './judge-conversation';
import { readComments, type Breath } from './read-comments';
import type { Turns } from './turns';

export interface FoundComments {
  conversation: Conversation;
  comments: Comment[];
  gone: string[];
  /** How many comments the page says the worker knows already. */
  sent: number;
  /** Another batch follows at once. */
  more: boolean;
}

export interface ReadPagePorts {
  memory: ConversationMemory;
  /** Shared with whatever else writes flags, so that no one writes over another's status. */
  turns: Turns;
  breath: Breath;
  /** The scorer is there once its tables are loaded. */
  scorer(): Promise<Scorer>;
  settings(): Promise<Settings>;
  plan(): Promise<Plan>;
  now(): string;
  digest(text: string): Promise<string>;
  store: {
    /** The flags of a conversation and what is kept of their threads. */
    threadsOf(conversationKey: string): Promise<{ flag: Flag; comments: Comment[] }[]>;
    /** In one transaction; resolved once it is on the disk. `tabId` is null where the tab has gone elsewhere. */
    save(
      page: { tabId: number | null; frameId?: number; conversation: Conversation; heard: number },
      threads: JudgedThread[],
    ): Promise<Result<void, 'full'>>;
    /** Notes that the tab has a problem, or none any more, for the panel to say. */
    tell(tabId: number, problem: 'storage-full' | 'reading-failed' | null): Promise<void>;
  };
  /** The post's own text, from the page; null where there is none. */
  readPost(tabId: number): Promise<string | null>;
  /** Puts on the toolbar how many flags ask for attention, and whether something is wrong. */
  show(tabId: number, flags: Flag[], isFine: boolean): Promise<void>;
}

type Found = Awaited<ReturnType<PageReader['found']>>;
type Asked = [Scorer, Settings, Plan];

export interface PageReader {
  /**
   * A batch from a page (or a frame in it) → its conversation's flags; no flag is answered that is not stored. A batch
   * that others follow may be answered before it is read: they bring the flags.
   */
  found(
    batch: FoundComments,
    tabId: number,
    frameId?: number,
  ): Promise<{ resend: boolean; flags: PageFlag[] }>;
  /** The tab went elsewhere: what is still being read of its last page is no longer what it shows. */
  moved(tabId: number): void;
  /**
   * Judges every conversation in memory anew, by the settings and the user's words as they now stand → the marks of each, by its key. As
   * many as memory holds: 60,000 comments at the most.
   */
  judgeAgain(): Promise<Map<string, PageFlag[]>>;
  /** The marks of a conversation with a flag's status changed; null where it is not in memory (no page shows it). */
  changed(flagId: string, conversationKey: string, status: Status): PageFlag[] | null;
}

/** Milliseconds: a page that is still being sent is judged anew no more often. */
const judgedEvery = 1_000;

export function createPageReader(ports: ReadPagePorts): PageReader {
  const { memory, store } = ports;
  const visits = new Map<number, number>();
  const visitOf = (tabId: number): number => visits.get(tabId) ?? 0;

  async function read(
    batch: FoundComments,
    tabId: number,
    frameId: number,
    visit: number,
    asked: () => Promise<Asked>,
    answer: (found: Found) => void,
  ): Promise<void> {
    const known = memory.get(batch.conversation.key) ?? (await begin(batch.conversation));
    // The worker was stopped or let go of this conversation: half of it must not be judged as the whole.
    const heardHere = known.heardFrom.get(`${tabId}/${frameId}`) ?? new Set();
    if (heardHere.size < batch.sent) return answer({ resend: true, flags: [] });
    known.heardFrom.set(`${tabId}/${frameId}`, heardHere);
    take(known, batch, heardHere);
    memory.put(known);
    const waits = canWait(known, batch);
    // Judged and stored with a later batch, which the page gets ready while this one is read.
    if (waits) answer({ resend: false, flags: pageFlagsOf(known) });
    const { scorer } = judgingBy(await asked(), known);
    await readComments(known, scorer, ports.breath);
    if (waits) return;

    const threads = await judge(known, tabId);
    const isStillThere = visitOf(tabId) === visit;
    const { conversation, heard } = known;
    const page = { tabId: isStillThere ? tabId : null, frameId, conversation, heard: heard.size };
    const saved = await store.save(page, threads);
    // Not stored, but still marked: the page keeps its comments and the next batch tries again.
    if (saved.ok) remember(known, threads);
    await store.tell(tabId, saved.ok ? null : 'storage-full');
    answer({ resend: false, flags: pageFlagsOf(known) });
    if (isStillThere) await ports.show(tabId, [...known.flags.values()].filter(isShown), saved.ok);
  }

  /**
   * Judging costs as much as the conversation is long, and storing what was judged as much again, so while a long page
   * is still sending it is done once a second, for no more than a fifth of the time: most are sent before the first.
   * Should the worker stop in between, the batch that follows is answered with `resend`.
   */
  const canWait = ({ judged }: KnownConversation, { more }: FoundComments): boolean =>
    more && ports.breath.elapsed() - judged.at < Math.max(judgedEvery, 4 * judged.took);

  async function judge(known: KnownConversation, tabId: number): Promise<JudgedThread[]> {
    const began = ports.breath.elapsed();
    const judging = judgingBy(await ask(), known);
    let threads = await judgeConversation(known, judging);
    const at = ports.breath.elapsed();
    known.judged = { at, took: at - began };
    if (threads.length > 0 && (await seekPost(known, tabId)))
      threads = await judgeConversation(known, judging);
    return threads;
  }

  const ask = (): Promise<Asked> => Promise.all([ports.scorer(), ports.settings(), ports.plan()]);

  function judgingBy([scorer, settings, plan]: Asked, known: KnownConversation): JudgePorts {
    const reader = forBrand(scorer, brandFor(settings, brandedPage(known)));
    return { scorer: reader, settings, plan, now: () => ports.now(), digest: (text) => ports.digest(text) };
  }

  /** What is known before the page speaks: the threads flagged earlier, so that a reload doesn't belittle them. */
  async function begin(conversation: Conversation): Promise<KnownConversation> {
    return recall(conversation, await store.threadsOf(conversation.key), ports.breath.elapsed());
  }

  /** Null where it was let go of in the meantime. */
  async function judgeKnown(key: string): Promise<PageFlag[] | null> {
    await ports.breath.pause();
    const known = memory.get(key);
    if (known === null) return null;
    const judging = judgingBy(await ask(), known);
    await readComments(known, judging.scorer, ports.breath);
    const threads = await judgeConversation(known, judging);
    const { conversation, heard } = known;
    const saved = await store.save({ tabId: null, conversation, heard: heard.size }, threads);
    if (saved.ok) remember(known, threads);
    return pageFlagsOf(known);
  }

  /** True where the page had a text of the post that its site file did not find. Sought once. */
  async function seekPost(known: KnownConversation, tabId: number): Promise<boolean> {
    if (known.postWasSought || known.conversation.post !== null) return false;
    known.postWasSought = true;
    const text = postBefore(await ports.readPost(tabId), known);
    known.post = text === '' ? null : { text, author: null };
    return known.post !== null;
  }

  return {
    found: (batch, tabId, frameId = 0) => {
      const visit = visitOf(tabId);
      // While the batch before is being read. Whatever changes from now on has all that is in memory judged anew, and
      // what is not in memory yet is asked about when its turn comes.
      const early = memory.get(batch.conversation.key) === null ? null : ask();
      // Told where it is awaited.
      early?.catch(() => undefined);
      const { promise, resolve, reject } = Promise.withResolvers<Found>();
      const turn = ports.turns.take(batch.conversation.key, async () => {
        try {
          await read(batch, tabId, frameId, visit, () => early ?? ask(), resolve);
        } catch (error) {
          // A bug: the bus logs it. Whoever looks at the panel is told that this page is not being read.
          await store.tell(tabId, 'reading-failed');
          throw error;
        }
      });
      // What failed after its batch was answered fails again with the batch that is waited for: that one tells the bus.
      void turn.catch(reject);
      return promise;
    },
    moved: (tabId) => void visits.set(tabId, visitOf(tabId) + 1),
    async judgeAgain() {
      // All take their turn at once: what erases everything waits for the turns that were taken.
      const judged = memory.keys().map((key) =>
        ports.turns.take(key, async (): Promise<[string, PageFlag[]][]> => {
          const flags = await judgeKnown(key);
          return flags === null ? [] : [[key, flags]];
        }),
      );
      return new Map((await Promise.all(judged)).flat());
    },
    changed(id, conversationKey, status) {
      const known = memory.get(conversationKey);
      const flag = known?.flags.get(id);
      if (!known || !flag) return null;
      known.flags.set(id, withStatus(flag, status, ports.now()));
      return pageFlagsOf(known);
    },
  };
}

function recall(
  conversation: Conversation,
  threads: Awaited<ReturnType<ReadPagePorts['store']['threadsOf']>>,
  judgedAt: number,
): KnownConversation {
  return {
    conversation,
    comments: new Map(
      threads
        .flatMap(({ comments }) => comments)
        .map((comment) => [comment.id, { comment, reading: null, key: null }] as const),
    ),
    heard: new Set(),
    heardFrom: new Map(),
    flags: new Map(threads.map(({ flag }) => [flag.id, flag] as const)),
    readBy: null,
    threadLanguages: new Map(),
    stored: new Map(),
    pageFlags: new Map(),
    post: null,
    postWasSought: false,
    judged: { at: judgedAt, took: 0 },
  };
}

/** Long enough to be one comment's own words. */
const telling = 40;

/** Readability often takes the comments for the rest of the article: the post ends where the first of them begins. */
function postBefore(text: string | null, known: KnownConversation): string {
  if (text === null) return '';
  let end = text.length;
  for (const { comment } of known.comments.values()) {
    const at = comment.text.length < telling ? -1 : text.indexOf(comment.text.slice(0, telling));
    if (at >= 0) end = Math.min(end, at);
  }
  return text.slice(0, end).trim();
}

function remember(known: KnownConversation, threads: readonly JudgedThread[]): void {
  for (const { flag, comments } of threads) if (comments !== null) known.stored.set(flag.id, comments);
}

function take(
  known: KnownConversation,
  { conversation, comments, gone }: FoundComments,
  heardHere: Set<string>,
): void {
  known.conversation = conversation;
  for (const said of comments) {
    const before = known.comments.get(said.id);
    const comment = withEarliestTime(ownerNamed(said, conversation.post), before?.comment);
    // Likes change often and say nothing about the text: what was read stays read.
    const same = before?.comment.text === comment.text;
    known.comments.set(comment.id, same ? { ...before, comment } : { comment, reading: null, key: null });
    known.heard.add(comment.id);
    heardHere.add(comment.id);
  }
  for (const id of gone) known.comments.delete(id);
}
