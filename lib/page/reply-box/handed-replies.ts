import type { Site } from '@/lib/sites/site';
import type { Overlay } from '../overlay/overlay';
import type { Found } from '../read/reading';
import type { AskedReply, Insertion } from './insert';

/** A reply box that the user is in. */
export interface ReplyPlace {
  box: HTMLElement;
  site: Site;
  /** The page's comments, as they are by then. */
  found: () => Found;
  conversationKey: string;
  /** The one that the page script shows its own in. */
  overlay: (signal: AbortSignal) => Overlay;
  /** Aborted when the page is no longer read. */
  signal: AbortSignal;
}

/** What the reply script can do. It is put into a page only when somebody begins to write there (decision 0024). */
export interface Replies {
  insert: (asked: AskedReply) => Promise<Insertion>;
  attend: (place: ReplyPlace) => void;
}

/** All scripts run in the extension's own world of a page, which the page's scripts can't see. */
interface SharedWorld {
  accalmieReplies?: Replies | undefined;
}
const world = globalThis as SharedWorld;

export const handedReplies = (): Replies | undefined => world.accalmieReplies;

export function handOverReplies(replies: Replies): void {
  world.accalmieReplies = replies;
}

/** Of a version that steps aside: the next one must not write by it. */
export function forgetReplies(): void {
  world.accalmieReplies = undefined;
}
