import type { PageFlag } from '@/lib/core/flag/flag';
import { createBadge, badgeParts, type Badge } from '../overlay/badge';
import { createBar, type Bar } from '../overlay/bar';
import { followMoves, type Follower } from './follow';
import { createHighlighter } from './highlight';
import { isFlaggedLevel, type FlaggedLevel, type Theme } from './looks';
import { createNearMarks, type MarkedWords, type NearMarks } from './near-marks';
import type { Overlay } from '../overlay/overlay';
import type { OffScope, PageWords, Reader } from '../ports';
import { leaveBadges, putBadges, setHidden } from '../overlay/put';
import type { Found } from '../read/reading';
import { createRevealer } from './reveal';
import type { Marks } from '../session';
import { themeAt } from './theme';

export interface MarksOptions {
  page: Document;
  ranges: Reader['ranges'];
  words: PageWords;
  overlay: (signal: AbortSignal) => Overlay;
  signal: AbortSignal;
  openPanel: (flagId: string | null) => void;
  off: (scope: OffScope) => void;
}

/** What hangs on the page while something is flagged. */
interface Shown {
  end: AbortController;
  overlay: Overlay;
  nearMarks: NearMarks;
  follower: Follower;
  bar: Bar;
  badges: Map<string, Badge>;
}
interface Flagged {
  flag: PageFlag;
  level: FlaggedLevel;
}

/** Sorted as the anchors follow each other; one pass over the page's comments, of which there may be 20,000. */
function inPageOrder(flagged: readonly Flagged[], found: Found): Flagged[] {
  const ranks = new Map<string, number>();
  const sought = new Set(flagged.map(({ flag }) => flag.anchorId));
  for (const id of found.keys()) {
    if (ranks.size === sought.size) break;
    if (sought.has(id)) ranks.set(id, ranks.size);
  }
  const rank = ({ flag }: Flagged): number => ranks.get(flag.anchorId) ?? ranks.size;
  return flagged.toSorted((one, other) => rank(one) - rank(other));
}

/** All that marks depend on: while a long page is being read, the same flags come with every batch. */
const standing = (flagged: readonly Flagged[], found: Found): unknown[] => [
  JSON.stringify(flagged.map(({ flag }) => flag)),
  ...flagged.flatMap(({ flag }) =>
    [flag.anchorId, ...flag.marks.map(({ commentId }) => commentId)].flatMap((id) => {
      const one = found.get(id);
      return [one?.element, one?.textElement, one?.comment.text];
    }),
  ),
];
const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);

/** Highlights, badges and bar: there while something is flagged, without a trace when not. */
export function createMarks(options: MarksOptions): Marks {
  const { page, words, signal } = options;
  let shown: Shown | null = null;
  let flagged: Flagged[] = [];
  let found: Found = new Map();
  let wanted: string | null = null;
  let last: readonly unknown[] = [];
  const revealRanges = createRevealer(page, signal);

  const anchorOf = ({ flag }: Flagged) => found.get(flag.anchorId);
  const place = (): void => {
    if (shown === null) return;
    const { overlay, badges, follower, nearMarks } = shown;
    const away: Badge[] = [];
    const seen = flagged.flatMap((one) => {
      const [anchor, badge] = [anchorOf(one), badges.get(one.flag.id)];
      if (badge === undefined) return [];
      const isWanted = one.flag.id === wanted;
      if (anchor === undefined) setHidden(badge.element, true);
      else if (isWanted || follower.isNear(anchor.textElement)) return [{ anchor, badge, wanted: isWanted }];
      else away.push(badge);
      return [];
    });
    const viewport = { width: page.documentElement.clientWidth, height: innerHeight };
    leaveBadges(away, overlay.host, viewport);
    putBadges(seen, badges.values(), overlay.host, viewport);
    nearMarks.mark();
  };

  const theme = (): Theme => {
    const first = flagged.find((one) => anchorOf(one) !== undefined);
    return themeAt((first && anchorOf(first)?.textElement) ?? page.body ?? page.documentElement);
  };

  const build = (): Shown => {
    const end = new AbortController();
    const overlay = options.overlay(end.signal);
    const bar = createBar(page, words, {
      go: (to) => go(to, false),
      openPanel: () => options.openPanel(null),
      off: options.off,
    });
    overlay.dock.append(bar.element);
    end.signal.addEventListener('abort', () => {
      overlay.dock.replaceChildren();
      overlay.badges.replaceChildren();
    });
    const highlighter = createHighlighter(page, overlay.host, end.signal);
    const follower = followMoves(page, end.signal, place);
    return {
      end,
      overlay,
      bar,
      nearMarks: createNearMarks(options.ranges, highlighter, end.signal, follower.schedule),
      follower,
      badges: new Map(),
    };
  };

  const clear = (): void => {
    shown?.end.abort();
    shown = null;
    wanted = null;
    last = [];
  };
  signal.addEventListener('abort', clear);

  const wordsOf = ({ flag, level }: Flagged): MarkedWords[] =>
    flag.marks.flatMap(({ commentId, start, end }) => {
      const textElement = found.get(commentId)?.textElement;
      return textElement === undefined ? [] : [{ textElement, level, start, end }];
    });

  const renew = ({ overlay, badges, bar, nearMarks, follower }: Shown, ground: Theme): void => {
    // What looks where things stand comes first: after a write the page is laid out anew for it.
    nearMarks.show(flagged.flatMap(wordsOf), ground);
    follower.watch(new Set(flagged.flatMap((one) => anchorOf(one)?.textElement ?? [])));
    overlay.setTheme(ground);
    const ids = new Set(flagged.map(({ flag }) => flag.id));
    for (const [id, badge] of badges) {
      if (ids.has(id)) continue;
      badge.element.remove();
      badges.delete(id);
    }
    const counts = { severe: 0, moderate: 0, minor: 0 };
    flagged.forEach(({ flag, level }, index) => {
      counts[level] += 1;
      const known = badges.get(flag.id);
      const badge = known ?? createBadge(page, String(badges.size), words, () => options.openPanel(flag.id));
      badges.set(flag.id, badge);
      badge.update(flag, level);
      // In the page's order, which is the order of Tab; moved only where needed: moving drops the focus.
      if (overlay.badges.children[index] !== badge.element)
        overlay.badges.insertBefore(badge.element, overlay.badges.children[index] ?? null);
    });
    bar.update(counts);
  };

  const scrollTo = (element: Element): void => {
    const calm = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  };

  const go = (to: 'next' | 'previous', focus: boolean): void => {
    const stops = flagged.filter((one) => anchorOf(one) !== undefined);
    if (shown === null || stops.length === 0) return;
    const at = stops.findIndex(({ flag }) => flag.id === wanted);
    const step = to === 'next' ? 1 : at === -1 ? 0 : -1;
    const index = (at + step + stops.length) % stops.length;
    const stop = stops[index];
    const anchor = stop && anchorOf(stop);
    if (stop === undefined || anchor === undefined) return;
    wanted = stop.flag.id;
    scrollTo(anchor.textElement);
    place();
    if (focus) shown.badges.get(wanted)?.face.focus({ preventScroll: true });
    shown.bar.say(`${index + 1}/${stops.length} ${badgeParts(stop.flag, words).join(', ')}`);
  };

  return {
    show(flags, now) {
      if (signal.aborted) return;
      found = now;
      flagged = inPageOrder(
        flags.flatMap((flag) => (isFlaggedLevel(flag.level) ? [{ flag, level: flag.level }] : [])),
        now,
      );
      if (flagged.length === 0) return clear();
      const ground = theme();
      const stands = [ground, ...standing(flagged, now)];
      if (shown !== null && isSame(stands, last)) return;
      last = stands;
      shown ??= build();
      renew(shown, ground);
    },
    go: (to) => go(to, true),
    reveal(now, commentId) {
      const target = now.get(commentId);
      if (target === undefined) return false;
      scrollTo(target.textElement);
      revealRanges(options.ranges(target.textElement, 0, target.comment.text.length));
      return true;
    },
  };
}
