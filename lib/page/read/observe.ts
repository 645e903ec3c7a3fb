import type { Changes } from '@/lib/sites/site';
import type { Clock } from '../ports';
import { findShadowRoots } from './shadow-roots';
import { inSlices } from './slices';

/** Waits for the page to fall quiet, but not for ever: some pages never do. Milliseconds. */
const settle = 120;
const atMost = 1_000;

/**
 * Attributes by which sites tell a recycled node's new comment where its text stays the same, or show and hide
 * one. Not `class` or `style`: those change with every hover.
 */
const telling = ['id', 'href', 'datetime', 'hidden', 'data-id', 'thingid', 'score', 'collapsed'];

export interface PageObserver {
  /** For a shadow root that holds comments: changes inside it don't reach the document's observer. */
  observe: (root: Node) => void;
}

/** Without those that have left the page since, and those that lie inside another of them. */
export function outermost(nodes: Iterable<Node>): Node[] {
  const all = new Set(nodes);
  return [...all].filter((node) => {
    if (!node.isConnected) return false;
    for (let up = node.parentNode; up !== null; up = up.parentNode) if (all.has(up)) return false;
    return true;
  });
}

/**
 * Hears new, edited, removed and recycled nodes below `body`, also in open shadow roots, and hands them over, each
 * node once, when the page has settled for a moment. What the page holds at the start is nobody's change: whoever
 * observes reads it anyhow; only what was in shadow roots, of which nothing was heard until they were found, is handed
 * over. Our own host hangs beside `body`, so that we never hear ourselves. A `body` that the page replaces is followed.
 * Nothing is heard after the abort.
 */
export function observePage(
  page: Document,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
  touched: (changes: Changes) => void,
): PageObserver {
  let waiting = new Set<Node>();
  let added = new Set<Node>();
  let removed = new Set<Node>();
  /** What stood there at the start and was not yet searched for shadow roots. */
  let held: Node[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let body: HTMLElement | null = null;
  let watched = new WeakSet<Node>();

  const flush = async (): Promise<void> => {
    timer = undefined;
    const fresh = outermost(added);
    const edited = [...waiting].filter((node) => node.isConnected);
    const changes = { edited, added: fresh, removed: [...removed] };
    const there = held;
    held = [];
    waiting = new Set();
    added = new Set();
    removed = new Set();
    // Elements get their shadow root when they are upgraded, after they were added: so only now.
    await inSlices(findShadowRoots(fresh, observe), () => undefined, { clock, signal });
    const late = (root: ShadowRoot): void => {
      if (watched.has(root)) return;
      observe(root);
      changes.edited.push(root);
      for (const child of root.children) changes.added.push(child);
    };
    await inSlices(findShadowRoots(there, late), () => undefined, { clock, signal });
    if (!signal.aborted) touched(changes);
  };

  const flushSoon = (): void => {
    if (timer === undefined) since = clock.now();
    else clearTimeout(timer);
    const left = atMost - (clock.now() - since);
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(settle, left)));
  };

  const note = (target: Node, fresh: Iterable<Node>, gone: Iterable<Node> = []): void => {
    waiting.add(target);
    for (const node of fresh) added.add(node);
    for (const node of gone) removed.add(node);
    flushSoon();
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) note(record.target, record.addedNodes, record.removedNodes);
  });
  const observe = (root: Node): void => {
    if (watched.has(root) || signal.aborted) return;
    watched.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: telling,
    });
  };

  const followBody = (): void => {
    if (page.body === body || page.body === null) return;
    const isFirst = body === null;
    body = page.body;
    observer.disconnect();
    watched = new WeakSet();
    observe(body);
    if (!isFirst) return note(body, [body]);
    held = [body];
    flushSoon();
  };
  followBody();

  // Some sites replace the whole body when they navigate (Turbo does).
  const bodies = new MutationObserver(followBody);
  bodies.observe(page.documentElement, { childList: true });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    bodies.disconnect();
    clearTimeout(timer);
  });
  return { observe };
}
