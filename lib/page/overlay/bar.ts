import { flaggedLevels, shapes, type FlaggedLevel } from '../marks/looks';
import { make, sign, spoken } from './make';
import type { OffScope, PageWords } from '../ports';

export interface BarActions {
  go: (to: 'next' | 'previous') => void;
  openPanel: () => void;
  off: (scope: OffScope) => void;
}

export interface Bar {
  element: HTMLElement;
  update: (counts: Record<FlaggedLevel, number>) => void;
  /** Says where one is, to those who can't see the page move. */
  say: (text: string) => void;
}

const offScopes = ['page', 'site', 'everywhere'] as const satisfies readonly OffScope[];

/** How many threads are flagged, the way from one to the next, the panel, and the switch. Folds to its first sign. */
export function createBar(page: Document, words: PageWords, actions: BarActions): Bar {
  const button = (
    label: string,
    press: () => void,
    attributes: Record<string, string> = {},
  ): HTMLButtonElement => {
    const element = make(page, 'button', { type: 'button', ...attributes }, label);
    element.addEventListener('click', press);
    return element;
  };

  const status = make(page, 'span', { class: 'spoken', role: 'status' });
  const fold = button('', () => setOpen(isShut()), { class: 'fold', 'aria-expanded': 'true' });
  const off = button(`${words.off} ▾`, () => setMenu(menu.hasAttribute('hidden')), {
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    'aria-label': words.off,
  });
  const items = offScopes.map((scope) =>
    button(words.offScope(scope), () => actions.off(scope), { role: 'menuitem', tabindex: '-1' }),
  );
  const menu = make(
    page,
    'div',
    { class: 'menu', role: 'menu', 'aria-label': words.off, hidden: '' },
    ...items,
  );
  const element = make(
    page,
    'section',
    { class: 'bar', 'aria-label': words.bar },
    fold,
    make(page, 'span', { class: 'rule' }),
    button('‹', () => actions.go('previous'), { 'aria-label': words.previous, title: words.previous }),
    button(`${words.nextShort} ›`, () => actions.go('next'), { 'aria-label': words.next }),
    make(page, 'span', { class: 'rule' }),
    button(words.panel, actions.openPanel, { class: 'do' }),
    off,
    menu,
    status,
  );

  const isShut = (): boolean => element.classList.contains('shut');
  const setOpen = (open: boolean): void => {
    element.classList.toggle('shut', !open);
    fold.setAttribute('aria-expanded', String(open));
    fold.title = open ? words.collapse : words.expand;
    setMenu(false);
  };
  const setMenu = (open: boolean): void => {
    const within = menu.contains((menu.getRootNode() as ShadowRoot).activeElement);
    menu.hidden = !open;
    off.setAttribute('aria-expanded', String(open));
    if (open) items[0]?.focus();
    else if (within) off.focus();
  };

  menu.addEventListener('keydown', (event) => {
    const at = items.findIndex((item) => item === event.target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      items[(at + step + items.length) % items.length]?.focus();
    } else if (event.key === 'Tab') setMenu(false);
  });
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (!menu.hidden) setMenu(false);
    else if (!isShut()) {
      setOpen(false);
      fold.focus();
    }
  });
  element.addEventListener('focusout', (event) => {
    if (!element.contains(event.relatedTarget as Node | null)) setMenu(false);
  });

  return {
    element,
    update(counts) {
      const present = flaggedLevels.filter((level) => counts[level] > 0);
      const shown = present.map((level) =>
        make(
          page,
          'span',
          { class: `count ${level}` },
          sign(page, `${shapes[level]} ${counts[level]}`),
          spoken(page, words.counts(counts[level], level)),
        ),
      );
      fold.replaceChildren(...shown);
      fold.title = isShut() ? words.expand : words.collapse;
    },
    say(text) {
      status.textContent = text;
    },
  };
}
