import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { rangesFor, readInLine, readText } from '@/lib/sites/dom';

const { document } = new JSDOM('<!DOCTYPE html>').window;

function paragraph(name: 'div' | 'span', words: readonly string[]): Element {
  const whole = document.createElement('p');
  for (const [at, word] of words.entries()) {
    const part = at % 2 === 0 ? document.createTextNode(word) : document.createElement(name);
    if (at % 2 === 1) part.textContent = word;
    whole.append(part);
  }
  return whole;
}

it('breaks the line at blocks unless they are said to stand within it', () => {
  const said = paragraph('div', ['Ask ', '@olive', ' for more']);
  expect(readText(said)).toBe('Ask\n@olive\nfor more');
  readInLine(said, 'div');
  expect(readText(said)).toBe('Ask @olive for more');
});

it('reads blocks within the line as if they were none, and marks the same words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 8 }), { maxLength: 7 }), (words) => {
      const said = paragraph('div', words);
      readInLine(said, 'div');
      const text = readText(said);
      expect(text).toBe(readText(paragraph('span', words)));
      for (const word of text.matchAll(/\S+/g)) {
        const marked = rangesFor(said, word.index, word.index + word[0].length);
        expect(marked.map(String).join('')).toBe(word[0]);
      }
    }),
  );
});
