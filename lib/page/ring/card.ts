import type { Finding } from '@/lib/core/calm-check/finding';
import { byThemselves } from '@/lib/core/draft/told-once';
import { make } from '../overlay/make';
import type { RingWords } from './words';

export interface CardActions {
  take: (finding: Finding) => void;
  goTo: (finding: Finding) => void;
  notHere: () => void;
  close: () => void;
}

export interface Card {
  element: HTMLElement;
  update: (text: string, findings: readonly Finding[]) => void;
  focus: () => void;
}

/** Longer quotations say no more about where. */
const longestQuote = 60;
const shortened = (words: string): string =>
  words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()}…` : words;

/** What is found in the reply: where, why, what to write instead, and one click that does it. */
export function createCard(page: Document, words: RingWords, actions: CardActions): Card {
  const button = (label: string, press: () => void, name = ''): HTMLButtonElement => {
    const element = make(page, 'button', { type: 'button', class: name }, label);
    element.addEventListener('click', press);
    return element;
  };
  const head = make(page, 'h2', { id: 'reply-findings' });
  const list = make(page, 'ul', {});
  const foot = make(
    page,
    'p',
    { class: 'foot' },
    button(words.close, actions.close),
    button(words.notHere, actions.notHere),
  );
  const element = make(
    page,
    'div',
    { class: 'card', role: 'dialog', 'aria-labelledby': head.id, hidden: '' },
    head,
    list,
    foot,
  );

  const item = (text: string, finding: Finding): HTMLElement => {
    const { code, start, end, suggestion } = finding;
    const isWhole = end - start >= text.trim().length;
    const what = make(page, 'p', {}, make(page, 'strong', {}, words.title(code)));
    if (!isWhole) what.append(' ', words.quoted(shortened(byThemselves(text.slice(start, end)))));
    const why = make(page, 'p', { class: 'why' }, words.why(finding));
    if (suggestion === null)
      return make(
        page,
        'li',
        {},
        what,
        why,
        ...(isWhole ? [] : [button(words.goTo, () => actions.goTo(finding))]),
      );
    const instead = suggestion === '' ? words.leaveOut : words.instead(byThemselves(suggestion));
    return make(
      page,
      'li',
      {},
      what,
      why,
      make(page, 'p', { class: 'instead' }, instead),
      button(words.take, () => actions.take(finding), 'take'),
    );
  };

  return {
    element,
    update(text, findings) {
      head.textContent = findings.length === 0 ? words.nothing : words.count(findings.length);
      list.replaceChildren(...findings.map((finding) => item(text, finding)));
    },
    focus: () => element.querySelector('button')?.focus(),
  };
}
