import { ownPost } from '@/lib/core/brand/brand';
import { brandFor } from '@/lib/core/brand/brand-for';
import type { CalmCheckContext } from '@/lib/core/calm-check';
import { checkContextOf } from '@/lib/core/draft/check-context';
import { coversHost } from '@/lib/core/conversation/host';
import { replyLimit } from '@/lib/core/draft/network-limits';
import type { Settings } from '@/lib/core/settings/settings';
import type { Statement } from '@/lib/core/draft/statement';
import { wholeConversation } from '@/lib/core/conversation/thread';
import { rootOf } from '@/lib/core/conversation/thread-order';
import {
  pageLanguage,
  type ConversationMemory,
  type KnownComment,
  type KnownConversation,
} from './conversation-memory';
import { brandedPage } from './judge-conversation';

export interface ReplyContextPorts {
  settings(): Promise<Settings>;
  /** Those in force: the facts that a reply may state. */
  statements(): Promise<Statement[]>;
  memory: Pick<ConversationMemory, 'get'>;
  /** The worker was stopped since the page was read: the page sends its comments again. */
  resend(tabId: number): void;
}

/** Where a reply is being written. */
export interface ReplyWhere {
  /** The comment that is answered; null where the box is for the whole conversation. */
  commentId: string | null;
  conversationKey: string;
}

/** What a reply is compared with: it is checked between two keystrokes, and what was said last matters most. */
const mostCompared = 200;

const hostOf = (url: string | null): string => URL.parse(url ?? '')?.hostname ?? '';

/** May replies at this address be checked while they are typed? */
export const isChecked = ({ checkWhileTyping, notCheckedOn }: Settings, url: string | null): boolean =>
  checkWhileTyping && !notCheckedOn.some((host) => coversHost(host, hostOf(url)));

/** The settings with the host of this address among those where nothing is checked. */
export function notCheckedAt(settings: Settings, url: string | null): Settings {
  const host = hostOf(url);
  return host === '' || !isChecked(settings, url)
    ? settings
    : { ...settings, notCheckedOn: [...settings.notCheckedOn, host] };
}

/** The thread that is answered and its id: its end where it is long, the comment itself in any case. */
function answered(
  { comments, conversation }: KnownConversation,
  commentId: string | null,
): { id: string; comments: KnownComment[] } {
  const all = [...comments.values()];
  const latest = (own: KnownComment[]): KnownComment[] => own.slice(-mostCompared);
  if (commentId === null || conversation.flat) return { id: wholeConversation, comments: latest(all) };
  const root = rootOf(all.map(({ comment }) => comment));
  const id = root(commentId);
  const own = latest(all.filter((one) => root(one.comment.id) === id));
  const asked = comments.get(commentId);
  return { id, comments: asked === undefined || own.includes(asked) ? own : [asked, ...own] };
}

/**
 * What the calm check needs to know of the thread that is being answered, as the worker knows it; null where the user
 * does not want replies checked. Where the worker knows nothing of the thread, the brand's voice alone.
 */
export async function replyContext(
  ports: ReplyContextPorts,
  { commentId, conversationKey }: ReplyWhere,
  { tabId, url }: { tabId: number | null; url: string | null },
): Promise<CalmCheckContext | null> {
  const settings = await ports.settings();
  if (!isChecked(settings, url)) return null;
  const known = ports.memory.get(conversationKey);
  const statements = await ports.statements();
  if (known === null) {
    if (tabId !== null) ports.resend(tabId);
    const unread = { key: conversationKey, url: url ?? '', network: 'web' as const };
    return { brand: brandFor(settings, unread), statements };
  }
  const brand = brandFor(settings, brandedPage(known));
  const { conversation, threadLanguages } = known;
  const { id, comments } = answered(known, commentId);
  const language = threadLanguages.get(id) ?? pageLanguage(conversation) ?? 'und';
  const { network } = conversation;
  const post = ownPost(conversation.post ?? known.post, brand);
  return checkContextOf({ comments, brand, statements, network, language, post }, replyLimit(network));
}
