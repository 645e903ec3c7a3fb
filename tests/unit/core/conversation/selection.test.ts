import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestComment } from '@/lib/core/conversation/longest-comment';
import {
  commentOf,
  isOfSelection,
  selectionFrom,
  selectionId,
  selectionSchema,
} from '@/lib/core/conversation/selection';
import { commentSchema } from '@/lib/core/conversation/comment';

const at = '2026-11-21T09:00:00.000Z';
const comment = (id: string, text: string) => ({ comment: commentSchema.parse({ id, text }) });

describe('what the browser tells of a click', () => {
  it('is a selection whatever a page puts in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.option(fc.string({ unit: 'binary' })),
        fc.string({ unit: 'binary', maxLength: 500 }),
        (text, url, title) => {
          const selection = selectionFrom({ text, url, title }, at);
          expect(selectionSchema.parse(selection)).toEqual(selection);
          expect(selection.text.isWellFormed()).toBe(true);
          expect(selection.text).not.toMatch(/^\s|\s$|\s\s/);
        },
      ),
    );
  });

  it('is cut to what a comment may hold, however long it is', () => {
    const { text, title } = selectionFrom(
      { text: 'word '.repeat(2e6), url: null, title: 't'.repeat(1e5) },
      at,
    );
    expect(text.length).toBeLessThanOrEqual(longestComment);
    expect(text.length).toBeGreaterThan(longestComment - 10);
    expect(title).toHaveLength(200);
  });

  it.each([
    ['https://www.reddit.com/r/x', 'https://www.reddit.com/r/x'],
    ['http://127.0.0.1/a.pdf', 'http://127.0.0.1/a.pdf'],
    ['file:///home/me/secret.pdf', null],
    ['chrome-extension://abc/index.html', null],
    ['javascript:alert(1)', null],
    [`https://x.example/${'a'.repeat(5000)}`, null],
    [null, null],
  ])('names the page %s as %s', (url, told) => {
    expect(selectionFrom({ text: 'words', url, title: '' }, at).url).toBe(told);
  });
});

describe('drafts of a selection', () => {
  it('belong to their tab alone', () => {
    const id = selectionId(12, at);
    expect(isOfSelection(id)).toBe(true);
    expect(isOfSelection(id, 12)).toBe(true);
    expect(isOfSelection(id, 1)).toBe(false);
    expect(isOfSelection(id, 2)).toBe(false);
    expect(isOfSelection('reddit:1#12')).toBe(false);
  });
});

describe('the comment that words were marked in', () => {
  const page = [
    comment('a', 'My parcel has been lost for three weeks and nobody answers.'),
    comment('b', 'Same here, nobody answers.'),
    comment('c', 'ok'),
  ];

  it.each([
    ['a part of one', 'lost for three weeks', 'a'],
    ['one whole, with what stands around it', 'Lea · 3 h\nSame here,  nobody answers. Reply', 'b'],
    ['words of two', 'nobody answers.', null],
    ['too few characters to tell', 'ok', null],
    ['words of none', 'something else entirely', null],
  ])('is told from %s', (_, text, id) => {
    expect(commentOf(text, page)?.comment.id ?? null).toBe(id);
  });
});
