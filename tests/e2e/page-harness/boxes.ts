import { pageClock } from '@/lib/platform/clock';
import { createElement, useState, type ChangeEvent } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { insertReply } from '@/lib/page/reply-box/reply-box';

/** Reply boxes as sites build them. Each tells what the site's own code believes was typed, and how often. */
const believed: Record<string, string> = {};
const writes: Record<string, number> = {};
const note = (id: string, text: string): void => {
  believed[id] = text;
  writes[id] = (writes[id] ?? 0) + 1;
};

/** A controlled field: React puts its own setter on the element and takes only what its event brings. */
function Controlled() {
  const [text, setText] = useState('');
  return createElement('textarea', {
    id: 'react',
    value: text,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => {
      note('react', event.target.value);
      setText(event.target.value);
    },
  });
}

const editable = (id: string, attributes: Record<string, string> = {}): HTMLElement => {
  const box = document.createElement('div');
  box.id = id;
  box.contentEditable = 'true';
  box.style.minHeight = '20px';
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  document.body.append(box);
  return box;
};

const app = document.body.appendChild(document.createElement('main'));
flushSync(() => createRoot(app).render(createElement(Controlled)));

const plain = editable('plain');
plain.addEventListener('input', () => note('plain', plain.innerText));

// As Lexical and Draft.js do: refuses the browser's own change, keeps a model, shows it a little later.
const model = editable('model', { 'data-lexical-editor': 'true' });
const lines: string[] = [];
model.addEventListener('beforeinput', (event) => event.preventDefault());
model.addEventListener('paste', (event) => {
  event.preventDefault();
  lines.push(...(event.clipboardData?.getData('text/plain') ?? '').split('\n'));
  note('model', lines.join('\n'));
  setTimeout(() => {
    model.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  }, 60);
});

// Takes nothing: a site that puts back what it had whenever something else than its own keys changed it.
const deaf = editable('deaf');
deaf.addEventListener('input', () => deaf.replaceChildren());

const hidden = editable('hidden');
hidden.style.display = 'none';

const inShadow = document.body.appendChild(document.createElement('x-composer'));
const shadowField = document.createElement('textarea');
inShadow.attachShadow({ mode: 'open' }).append(shadowField);

const boxOf = (id: string): HTMLElement | null =>
  id === 'shadow' ? shadowField : document.getElementById(id);

export const boxes = {
  insert: (id: string, text: string) => insertReply(boxOf(id), text, pageClock),
  believed,
  writes,
  shows: (id: string): string => {
    const box = boxOf(id);
    return box instanceof HTMLTextAreaElement ? box.value : (box?.innerText ?? '');
  },
};
Object.assign(globalThis, { accalmieBoxes: boxes });
