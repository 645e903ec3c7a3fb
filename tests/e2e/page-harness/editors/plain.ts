import { createElement, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { formFor, mentioned, type Editor } from './editor';

const editable = (place: HTMLElement): HTMLElement => {
  const box = place.appendChild(document.createElement('div'));
  box.contentEditable = 'true';
  box.style.minHeight = '20px';
  box.style.whiteSpace = 'pre-wrap';
  return box;
};

export function textarea(place = formFor('textarea')): Editor {
  const box = place.appendChild(document.createElement('textarea'));
  return {
    box,
    text: () => box.value,
    mention: () => void (box.value = `${mentioned} `),
  };
}

/** React puts its own setter on the element and takes only what its event brings: the text is its state. */
export function controlled(): Editor {
  const now = { text: '', write: (_text: string): void => undefined };
  function Field() {
    const [text, write] = useState('');
    useLayoutEffect(() => void Object.assign(now, { text, write }), [text]);
    return createElement('textarea', {
      value: text,
      onChange: (event: { target: HTMLTextAreaElement }) => write(event.target.value),
    });
  }
  const place = formFor('controlled');
  flushSync(() => createRoot(place).render(createElement(Field)));
  return {
    box: place.querySelector('textarea')!,
    text: () => now.text,
    mention: () => flushSync(() => now.write(`${mentioned} `)),
  };
}

/** Chromium writes the first line into the box and each of the others into a block of its own. */
const linesOf = (box: HTMLElement): string[] => {
  const lines: string[] = [];
  for (const node of box.childNodes) {
    if (node.nodeName === 'DIV' || lines.length === 0) lines.push('');
    lines.push((lines.pop() ?? '') + (node.textContent ?? ''));
  }
  return lines;
};

/** No library: what stands in the element is what is sent. */
export function contenteditable(): Editor {
  const box = editable(formFor('contenteditable'));
  return {
    box,
    text: () => linesOf(box).join('\n'),
    mention() {
      const chip = document.createElement('span');
      chip.contentEditable = 'false';
      chip.textContent = mentioned;
      box.replaceChildren(chip, document.createTextNode('\u00A0'));
    },
  };
}

/** A composer that is a web component with an open shadow root, as on Reddit. */
export function inShadow(make: (place: HTMLElement) => Editor): Editor {
  const host = formFor('in a shadow root').appendChild(document.createElement('x-composer'));
  const place = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(place);
  return make(place);
}
