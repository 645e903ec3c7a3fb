import { brandFor } from '@/lib/core/brand/brand-for';
import type { AssessContext } from '@/lib/core/trajectory/context';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import { assessThreads } from '@/lib/core/level/assess';
import type { Comment } from '@/lib/core/conversation/comment';
import { coversHost } from '@/lib/core/conversation/host';
import { flagOf, type Flag } from '@/lib/core/flag/flag';
import type { Plan } from '@/lib/core/plan/plan';
import type { Scorer } from '@/lib/core/reading/reading';
import { commentOf, selectionId, type Selection } from '@/lib/core/conversation/selection';
import type { Settings } from '@/lib/core/settings/settings';
import { networks, wholeConversation, type Conversation, type Network } from '@/lib/core/conversation/thread';
import type { KnownConversation } from './conversation-memory';

export interface ReadSelectionPorts {
  settings(): Promise<Settings>;
  plan(): Promise<Plan>;
  scorer(): Promise<Scorer>;
  /** What the page in a tab is known to hold; null where it isn't read, or the worker was stopped since. */
  known(tabId: number): Promise<KnownConversation | null>;
  /** The hosts of the sites that have some, by site id. */
  hosts: Readonly<Record<string, readonly string[]>>;
}

/** Marked words as a thread of one comment, in the shape in which threads are shown and answered. */
export interface SelectionRead {
  /** `threadId` is the comment's own id where the page's reader knows it: its reply box can then be found. */
  flag: Flag;
  read: ReadComment;
}

/** Reads and judges marked words for themselves. What stands around them on the page is not counted. */
export async function readSelection(
  tabId: number,
  selection: Selection,
  ports: ReadSelectionPorts,
): Promise<SelectionRead> {
  const [scorer, settings, plan, known] = await Promise.all([
    ports.scorer(),
    ports.settings(),
    ports.plan(),
    ports.known(tabId),
  ]);
  const { text, at } = selection;
  const source = known === null ? null : commentOf(text, known.comments.values());
  const comment: Comment = {
    id: source?.comment.id ?? wholeConversation,
    parentId: null,
    depth: 0,
    author: source?.comment.author ?? null,
    text,
    postedAt: null,
    likes: null,
    permalink: null,
    ...(source?.comment.handle !== undefined && { handle: source.comment.handle }),
  };
  const reading = scorer.score({ text, onBrandPage: true });
  const conversation =
    known !== null && source !== null
      ? known.conversation
      : pageOf(selection, networkOf(selection, ports.hosts));
  const context: AssessContext = {
    conversation: { network: conversation.network, post: null },
    brand: brandFor(settings, conversation),
    sensitivity: settings.sensitivity,
    plan,
    now: at,
  };
  const [assessment] = assessThreads([comment], false, new Map([[comment.id, reading]]), context);
  if (assessment === undefined) throw new Error('one comment is one thread');
  const read = { comment, reading };
  const flag = flagOf(undefined, assessment, conversation, [read], context);
  return { flag: { ...flag, id: selectionId(tabId, at) }, read };
}

const pageOf = ({ url, title }: Selection, network: Network): Conversation => ({
  key: '',
  url: url ?? '',
  site: '',
  network,
  title,
  language: null,
  post: null,
  flat: false,
});

/** A network's own hosts are listed under its name; of all other pages no more is known than that they are of the web. */
function networkOf({ url }: Selection, hosts: ReadSelectionPorts['hosts']): Network {
  const host = URL.parse(url ?? '')?.hostname ?? '';
  const site = Object.keys(hosts).find((id) => hosts[id]?.some((entry) => coversHost(entry, host)));
  return networks.find((network) => network === site?.replace('-old', '')) ?? 'web';
}
