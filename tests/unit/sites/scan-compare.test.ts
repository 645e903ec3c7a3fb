import { expect, it } from 'vitest';
import { compare, truePosts } from '@/tools/cli/scan-compare';

const read = (id: string, text: string, author: string | null = 'ines', parentId: string | null = null) => ({
  id,
  parentId,
  author,
  text,
});

it('counts what was found, what was not, and what is none', () => {
  const result = compare(
    [
      { text: 'One  two', author: 'ines' },
      { text: 'Lost', author: 'otto' },
    ],
    [read('1', 'One two three'), read('2', 'A menu')],
  );
  expect(result).toMatchObject({ true: 2, found: 1, false: 1, missing: ['Lost'], wrong: ['A menu'] });
  expect(result.authors).toEqual({ asked: 1, right: 1 });
});

it('finds a text whatever a page draws as a picture or writes without width', () => {
  const result = compare([{ text: 'So good see it' }], [read('1', 'So good\u200B 👉🏽 see it, all of you')]);
  expect(result).toMatchObject({ found: 1, false: 0 });
});

it('does not count one comment twice', () => {
  expect(compare([{ text: 'Same' }, { text: 'Same' }], [read('1', 'Same')]).found).toBe(1);
});

it('holds parents and authors to the truth', () => {
  const truth = [
    { id: 'a', text: 'Head', author: 'ines', parent: null, depth: 0 },
    { id: 'b', text: 'Reply', author: 'otto', parent: 'a', depth: 1 },
  ];
  const right = compare(truth, [read('1', 'Head'), read('2', 'Reply', 'otto', '1')]);
  expect(right.parents).toEqual({ asked: 2, right: 2 });
  const wrong = compare(truth, [read('1', 'Head'), read('2', 'Reply', 'paul')]);
  expect(wrong.parents).toEqual({ asked: 2, right: 1 });
  expect(wrong.authors).toEqual({ asked: 2, right: 1 });
});

it('takes both forms of truth files', () => {
  expect(truePosts([{ text: 'x' }])).toHaveLength(1);
  expect(truePosts({ posts: [{ text: 'x' }] })).toHaveLength(1);
  expect(truePosts({})).toHaveLength(0);
});
