// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBox } from '@/lib/page/reply-box/box-text';

const box = (html: string): HTMLElement => {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
};

describe('what stands in a reply box', () => {
  it.each([
    ['Chromium’s own', 'One.<div>Two.</div><div><br></div><div>Four.</div>', 'One.\nTwo.\n\nFour.'],
    [
      'ProseMirror',
      '<p>One.</p><p><br class="ProseMirror-trailingBreak"></p><p>Three.</p>',
      'One.\n\nThree.',
    ],
    ['soft breaks', '<p>One.<br>Two.<br><br>Four.</p>', 'One.\nTwo.\n\nFour.'],
    ['a break that only holds the line open', '<p>One.<br></p>', 'One.'],
    ['an open line after a soft break', '<p>One.<br><br></p>', 'One.\n'],
    ['Lexical', '<p><span>One </span><strong>more</strong></p><p><span>Two.</span></p>', 'One more\nTwo.'],
    [
      'Draft.js',
      '<div data-contents><div><div><span><span data-text>One.</span></span></div></div><div><div><span><br data-text></span></div></div></div>',
      'One.\n',
    ],
    ['a mention', '<p><span contenteditable="false">@lea</span> hello</p>', '@lea hello'],
    ['nothing', '<p><br></p>', ''],
  ])('is read by lines: %s', (_, html, text) => {
    expect(readBox(box(html)).text).toBe(text);
  });

  it('is where its offsets say', () => {
    const words = fc.stringMatching(/^[a-zé ]{0,8}$/);
    const part = fc.oneof(
      words,
      words.map((text) => `<b>${text}</b>`),
      words.map((text) => `<p>${text}<br></p>`),
      words.map((text) => `<div><span>${text}</span></div>`),
      fc.constant('<br>'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.nat(40), fc.nat(40), (parts, from, length) => {
        const { text, range } = readBox(box(parts.join('')));
        const [start, end] = [Math.min(from, text.length), Math.min(from + length, text.length)];
        const found = range(start, end)?.toString() ?? '';
        expect(found).toBe(text.slice(start, end).replaceAll('\n', ''));
      }),
    );
  });

  it('is a field’s value', () => {
    document.body.innerHTML = '<textarea>One.\n\nThree.</textarea>';
    const { text, range } = readBox(document.body.firstElementChild as HTMLElement);
    expect(text).toBe('One.\n\nThree.');
    expect(range(0, 3)).toBeNull();
  });
});
