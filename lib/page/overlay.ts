import type { Theme } from './looks';
import { make } from './make';
import { overlayCss } from './overlay-css';
import { adoptStyle } from './style';

/** What happens in our own buttons is none of the page's business: no shortcut, no "clicked outside", no focus trap. */
const kept = `click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend
keydown keyup keypress focusin focusout`.split(/\s+/);
/** A page that throws our host out is answered so many times, then left alone. */
const mostReturns = 10;

export interface Overlay {
  /** Our only node in the page: without a name, an id or an attribute by which a page could tell us. */
  host: HTMLElement;
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
    badges,
    dock,
    focused: () => shadow.activeElement,
    setTheme(theme) {
      all.classList.toggle('light', theme === 'light');
      all.classList.toggle('dark', theme === 'dark');
    },
  };
}
