import type { CalmCheckResult, Finding } from '@/lib/core/calm-check/finding';
import { toneOf } from '@/lib/core/draft/reply-tone';
import { toldOnce } from '@/lib/core/draft/told-once';
import { readBox } from '../reply-box/box-text';
import { make } from '../overlay/make';
import type { Overlay } from '../overlay/overlay';
import { adoptStyle } from '../marks/style';
import { themeAt } from '../marks/theme';
import { createCard } from './card';
import { isFreeBeside } from './free';
import { ringCss } from './ring-css';
import { createSign } from './sign';
import { createUnderline } from './underline';
import { placeCard, placeSign } from './where';
import type { RingWords } from './words';

/** The line keeps off the box's round corners. Pixels. */
const inset = 6;
/** As in `ring-css.ts`. */
const tallest = 420;

export interface BesideOptions {
  box: HTMLElement;
  words: RingWords;
  overlay: Overlay;
  take: (finding: Finding) => void;
  goTo: (finding: Finding) => void;
  notHere: () => void;
  signal: AbortSignal;
}

/** What is shown beside one reply box: a line under it, the sign at its corner, the card, the underlined words. */
export interface Beside {
  show: (text: string, result: CalmCheckResult | null) => void;
  place: () => void;
  isOpen: () => boolean;
  /** Opens the card and goes into it; false where there is nothing to see. */
  enter: () => boolean;
  close: () => void;
}

export function createBeside({ box, words, overlay, signal, ...act }: BesideOptions): Beside {
  const page = box.ownerDocument;
  const line = make(page, 'div', { class: 'line' });
  const sign = createSign(page, words, () => setOpen(!isOpen));
  const close = (): void => {
    setOpen(false);
    box.focus();
  };
  const card = createCard(page, words, { ...act, close });
  const status = make(page, 'span', { class: 'spoken', role: 'status' });
  const ring = make(page, 'div', { class: 'ring', hidden: '' }, line, sign.element, card.element, status);
  const underline = createUnderline(box);
  const shadow = overlay.stage.getRootNode() as ShadowRoot;
  const unstyle = adoptStyle(shadow, ringCss, ring);
  overlay.stage.append(ring);
  signal.addEventListener('abort', () => {
    ring.remove();
    unstyle();
    underline.clear();
  });
  // The caret stays in the box while the mouse is here: some sites fold a reply box that loses it.
  ring.addEventListener('mousedown', (event) => event.preventDefault());
  ring.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  let findings: readonly Finding[] = [];
  let isOn = false;
  let isOpen = false;

  const place = (): void => {
    const rect = box.getBoundingClientRect();
    const { clientWidth: width, clientHeight } = page.documentElement;
    const viewport = { width, height: page.defaultView?.innerHeight ?? clientHeight };
    const isSeen = rect.width > 0 && rect.bottom > 0 && rect.top < viewport.height;
    ring.hidden = !isOn || !isSeen || !box.isConnected;
    if (ring.hidden) return;
    const origin = overlay.host.getBoundingClientRect();
    const move = (element: HTMLElement, left: number, top: number): void => {
      element.style.transform = `translate(${Math.round(left - origin.left)}px,${Math.round(top - origin.top)}px)`;
    };
    move(line, rect.left + inset, rect.bottom - 1);
    line.style.width = `${Math.round(rect.width - 2 * inset)}px`;
    const { form, area } = placeSign(rect, sign.sizes(), viewport, (free) =>
      isFreeBeside(box, overlay.host, free),
    );
    sign.setForm(form);
    move(sign.element, area.left, area.top);
    if (!isOpen) return;
    card.element.style.maxHeight = '';
    const opened = placeCard(rect, area, card.element.getBoundingClientRect(), viewport);
    card.element.style.maxHeight = `${Math.round(Math.min(tallest, opened.most))}px`;
    move(card.element, opened.left, opened.top);
  };

  const setOpen = (open: boolean): void => {
    isOpen = open;
    card.element.hidden = !open;
    sign.setOpen(open);
    place();
  };

  return {
    place,
    close,
    isOpen: () => isOpen && ring.hidden === false,
    enter() {
      if (ring.hidden || findings.length === 0) return false;
      setOpen(true);
      card.focus();
      return true;
    },
    show(text, result) {
      const before = findings.length;
      findings = toldOnce(result?.findings ?? []);
      isOn = result !== null;
      const tone = result === null ? 'calm' : toneOf(result);
      const theme = themeAt(box);
      ring.className = `ring ${theme} ${tone}`;
      sign.update(tone, findings.length);
      card.update(text, findings);
      if (tone === 'calm') underline.clear();
      else underline.draw(readBox(box), result?.findings ?? [], { level: tone, theme });
      if (findings.length === 0 && before > 0) setOpen(false);
      if (findings.length !== before && isOn)
        status.textContent =
          findings.length === 0 ? words.nothing : `${words.count(findings.length)}. ${words.keys}`;
      place();
    },
  };
}
