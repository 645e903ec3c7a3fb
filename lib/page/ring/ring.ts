import { replacedBy, type CalmCheckResult, type Finding } from '@/lib/core/calm-check/finding';
import { readBox } from '../reply-box/box-text';
import { followMoves } from '../marks/follow';
import type { ReplyPlace } from '../reply-box/handed-replies';
import type { Clock } from '../ports';
import { selectIn, typeOver } from '../reply-box/typing';
import { createBeside, type Beside } from './beside';
import { createChecker } from './checker';
import type { RingWords } from './words';

export interface RingOptions {
  page: Document;
  words: RingWords;
  clock: Clock;
  /** Null where nobody could check it; `off` once the user does not want it here. */
  check: (text: string, place: ReplyPlace) => Promise<CalmCheckResult | 'off' | null>;
  notHere: () => void;
}

/** Attends to one reply box until the signal is aborted or the user wants it no more. */
function attendTo(
  place: ReplyPlace,
  { page, words, clock, check, notHere }: RingOptions,
  end: AbortController,
): void {
  const { box } = place;
  const { signal } = end;
  let beside: Beside | null = null;
  let checkedText = '';

  const take = async (finding: Finding): Promise<void> => {
    // What was checked is no longer what stands there: the offsets mean nothing.
    if (finding.suggestion !== null && readBox(box).text === checkedText)
      await typeOver(box, replacedBy(finding), finding.suggestion, clock);
    checker.touched();
  };
  const build = (): Beside =>
    createBeside({
      box,
      words,
      overlay: place.overlay(signal),
      take: (finding) => void take(finding),
      goTo: (finding) => selectIn(box, finding),
      notHere: () => {
        end.abort();
        notHere();
        box.focus();
      },
      signal,
    });

  const checker = createChecker({
    read: () => readBox(box).text,
    async check(text) {
      const result = await check(text, place);
      if (result !== 'off') return result;
      end.abort();
      return null;
    },
    checked(text, result) {
      checkedText = text;
      if (beside === null && result === null) return;
      beside ??= build();
      beside.show(text, result);
    },
    signal,
  });

  const follower = followMoves(page, signal, () => beside?.place());
  follower.watch(new Set([box]));
  // Sites empty the box once a reply is sent, and no event tells of it in a plain field.
  for (const type of ['input', 'keyup', 'click', 'focusin'])
    page.addEventListener(type, checker.touched, { capture: true, passive: true, signal });
  const edits = new MutationObserver(checker.touched);
  edits.observe(box, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => edits.disconnect());

  const pressed = (event: KeyboardEvent): void => {
    const isOurs =
      event.key === 'Escape'
        ? beside?.isOpen() === true
        : event.key === '.' && (event.ctrlKey || event.metaKey) && beside?.enter() === true;
    if (!isOurs) return;
    if (event.key === 'Escape') beside?.close();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  box.addEventListener('keydown', pressed, { capture: true, signal });
  checker.touched();
}

/** One box at a time: the one that the user was in last. */
export function createRing(options: RingOptions): (place: ReplyPlace) => void {
  let current: { box: HTMLElement; end: AbortController } | null = null;
  return (place) => {
    if (current?.box === place.box && !current.end.signal.aborted) return;
    current?.end.abort();
    const end = new AbortController();
    place.signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
    current = { box: place.box, end };
    attendTo(place, options, end);
  };
}
