import type { Overlay } from '../overlay/overlay';
import type { InsertOutcome } from './reply-box';

/** A reply box that the user is in. */
export interface ReplyPlace {
  box: HTMLElement;
  /** The comment that is answered; null where the box is for the whole conversation. */
  commentId: string | null;
  conversationKey: string;
  /** The one that the page script shows its own in. */
  overlay: (signal: AbortSignal) => Overlay;
  /** Aborted when the page is no longer read. */
  signal: AbortSignal;
}

/** What the reply script can do. It is put into a page only when somebody begins to write there (decision 0024). */
export interface Replies {
  insert: (box: HTMLElement, text: string) => Promise<InsertOutcome>;
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
