import type { Theme } from '../marks/looks';
import { make } from './make';
import { overlayCss } from './overlay-css';
import { adoptStyle } from '../marks/style';

/** What happens in our own buttons is none of the page's business: no shortcut, no "clicked outside", no focus trap. */
const kept = `click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend
keydown keyup keypress focusin focusout`.split(/\s+/);
/** A page that throws our host out is answered so many times, then left alone. */
const mostReturns = 10;

export interface Overlay {
  /** Our only node in the page: without a name, an id or an attribute by which a page could tell us. */
  host: HTMLElement;
  /** Where everything of ours stands, in its theme. */
  stage: HTMLElement;
  badges: HTMLElement;
  dock: HTMLElement;
  focused: () => Element | null;
  setTheme: (theme: Theme) => void;
}

/** One closed shadow root beside `body`, where the page's observers and ours look least. Gone on abort. */
export function createOverlay(page: Document, language: string, signal: AbortSignal): Overlay {
  const host = make(page, 'div', {});
  const shadow = host.attachShadow({ mode: 'closed' });
  const badges = make(page, 'div', {});
  const dock = make(page, 'div', {});
  const all = make(page, 'div', { class: 'all light', lang: language, dir: 'ltr' }, badges, dock);
  for (const type of kept) all.addEventListener(type, (event) => event.stopPropagation());
  shadow.appendChild(all);
  adoptStyle(shadow, overlayCss, shadow);
  page.documentElement.appendChild(host);

  let returns = 0;
  const stay = new MutationObserver(() => {
    if (host.isConnected || returns === mostReturns) return;
    returns += 1;
    page.documentElement.appendChild(host);
  });
  stay.observe(page.documentElement, { childList: true });

  signal.addEventListener('abort', () => {
    stay.disconnect();
    host.remove();
  });

  return {
    host,
    stage: all,
    badges,
    dock,
    focused: () => shadow.activeElement,
    setTheme(theme) {
      all.classList.toggle('light', theme === 'light');
      all.classList.toggle('dark', theme === 'dark');
    },
  };
}

/** One for all who show something: there from the first of them until the last one's signal is aborted. */
export function shareOverlay(page: Document, language: () => string): (signal: AbortSignal) => Overlay {
  let shared: { overlay: Overlay; end: AbortController; users: number } | null = null;
  return (signal) => {
    if (shared === null) {
      const end = new AbortController();
      shared = { overlay: createOverlay(page, language(), end.signal), end, users: 0 };
    }
    const used = shared;
    used.users += 1;
    signal.addEventListener('abort', () => {
      used.users -= 1;
      if (used.users > 0) return;
      used.end.abort();
      if (shared === used) shared = null;
    });
    return used.overlay;
  };
}
