import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createInventor, tellingWords } from '@/tools/cli/fixture/invent';
import { makeFixture } from '@/tools/cli/fixture/make';
import { structureDifference } from '@/tools/cli/fixture/structure';
import { inventValue } from '@/tools/cli/fixture/values';
import { commentSchema } from '@/lib/core/conversation/comment';
import { savedAt, savedPage, type MadePost } from './fixture-page';

const make = (html: string, seed = 'olive') => makeFixture({ html, url: savedAt, seed, made: '2026-11-21' });
const posts: [MadePost, MadePost, MadePost] = [
  { author: 'Marguerite Quillfeather', words: 'Nobody delivers my croissants anymore, dreadful!' },
  { author: 'otto_zwirn', words: 'Marguerite is right, mine were burnt thrice.' },
  { author: 'Éloïse Ünal', words: 'Замечательный хлеб, 素晴らしい!' },
];

/** Words that no site looks for: of letters that make none. */
const word = fc.stringMatching(/^[qxzjkwv]{4,9}$/);
const post = fc.record({
  author: fc.tuple(word, word).map(([first, last]) => `${first} ${last}`),
  words: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
});

describe('a fixture of a saved page', () => {
  it('holds no word of four letters or more that a person wrote or is called by', () => {
    fc.assert(
      fc.property(fc.tuple(post, post, post), (people) => {
        const made = make(savedPage(people));
        if (!made.ok) throw new Error(made.code);
        const told = JSON.stringify(made.value).toLowerCase();
        const words = people.flatMap(({ author, words }) => tellingWords(`${author} ${words}`));
        expect(words.filter((one) => told.includes(one))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('is read alike: as many, as deep, by as many people, with the same fields', () => {
    const made = make(savedPage(posts));
    if (!made.ok) throw new Error(made.code);
    const { comments, conversation } = made.value.expected;
    expect(conversation.site).toBe('wordpress');
    expect(comments.map(({ depth, parentId }) => [depth, parentId])).toEqual([
      [0, null],
      [1, comments[0]?.id],
      [0, null],
    ]);
    expect(new Set(comments.map(({ author }) => author)).size).toBe(3);
    expect(comments.every(({ postedAt, permalink }) => postedAt !== null && permalink !== null)).toBe(true);
    expect(comments[0]?.postedAt).not.toContain('2024-03-01');
  });

  it('gives a person one name everywhere: over the comment, in its link and its label', () => {
    const made = make(savedPage(posts));
    if (!made.ok) throw new Error(made.code);
    const { document } = new JSDOM(made.value.html).window;
    const author = made.value.expected.comments[0]?.author ?? '';
    const handle = author.toLowerCase().replace(' ', '-');
    expect(author).toMatch(/^[A-Z][a-z]{9} [A-Z][a-z]{11}$/);
    expect(document.querySelector('.comment-author a')?.getAttribute('href')).toMatch(
      /^https:\/\/ext\.example\//,
    );
    expect(document.querySelector('.comment-reply-link')?.getAttribute('aria-label')).toContain(author);
    expect(document.querySelector('li')?.className).toContain(`comment-author-${handle}`);
    expect(made.value.expected.comments[1]?.text.startsWith(author.split(' ')[0] ?? '?')).toBe(true);
  });

  it('carries no script, style, picture, note, tracker, mail address or number', () => {
    const made = make(savedPage(posts));
    if (!made.ok) throw new Error(made.code);
    expect(made.value.html).not.toMatch(/<script|<style|src=|data:|<!--|data-track|06 12 34|gravatar/);
  });

  it('is the same for the same seed, and another for another', () => {
    const [one, same, other] = [
      make(savedPage(posts)),
      make(savedPage(posts)),
      make(savedPage(posts), 'fig'),
    ];
    expect(same).toEqual(one);
    expect(other.ok && one.ok && other.value.html !== one.value.html).toBe(true);
  });

  it('is not made of a page without comments', () => {
    expect(make('<!DOCTYPE html><title>x</title><p>Nothing here</p>').ok).toBe(false);
  });
});

describe('what is invented', () => {
  const inventor = createInventor('olive', new Set(['word']), new Set(['ines']));

  it('has the shape of what it stands for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const made = inventor.text(text);
        const shape = (one: string): string =>
          one
            .replaceAll(/\p{Nd}/gu, '0')
            .replaceAll(/\p{L}/gu, (letter) => (/\p{Lu}/u.test(letter) ? 'L' : 'l'));
        expect(Array.from(shape(made)).length).toBe(Array.from(shape(text)).length);
        expect(inventor.text(text)).toBe(made);
      }),
    );
  });

  it('tells ids apart and names alike', () => {
    expect(inventor.token('7001002003')).toMatch(/^\d{10}$/);
    expect(inventor.token('aB3xY9')).not.toBe(inventor.token('ab3xy9'));
    expect(inventor.token('Ines').toLowerCase()).toBe(inventor.token('ines'));
    expect(inventor.text('Hello Ines')).toContain(inventor.token('Ines'));
  });

  it.each([
    ['comment-158142', /^comment-\d{6}$/],
    ['p158142', /^p\d{6}$/],
    ['https://bakery.example.org/u/ines', /^https:\/\/web\.example\/u\/\w{4}$/],
    ['//cdn.tracker.net/a', /^\/\/ext\.example\/a$/],
    ['https://www.facebook.com/x?comment_id=12', /^https:\/\/www\.facebook\.com\//],
    ['2024-03-05T10:00:00Z', /^2024-02-04T10:00:00Z$/],
    ['1709632800', /^17\d{8}$/],
  ])('of %s keeps what readers look for', (value, shape) => {
    const how = {
      inventor,
      names: new Set(['ines']),
      known: new Set(['comment']),
      hosts: ['www.facebook.com'],
      host: 'bakery.example.org',
      days: 30,
      now: new Date(),
      language: 'en',
    };
    expect(inventValue(value, how)).toMatch(shape);
  });

  it('opens what is written in base 64', () => {
    const how = {
      inventor,
      names: new Set<string>(),
      known: new Set(['comment']),
      hosts: [],
      host: '',
      days: 30,
      now: new Date(),
      language: null,
    };
    const made = inventValue(Buffer.from('comment:700100200300_900111').toString('base64'), how);
    expect(Buffer.from(made, 'base64').toString()).toMatch(/^comment:7001\d{8}_\d{6}$/);
  });
});

describe('the structure of comments', () => {
  const comment = (fields: object) => commentSchema.parse({ id: 'a', text: 'x', ...fields });

  it.each([
    ['a comment less', [comment({})], [], '1 comments became 0'],
    ['a lost author', [comment({ author: 'Ines' })], [comment({})], 'comment 1: author 0 became author none'],
    ['another depth', [comment({ depth: 1 })], [comment({})], 'comment 1: depth 1 became depth 0'],
    ['other words alone', [comment({ author: 'Ines' })], [comment({ author: 'Otto', text: 'y' })], null],
  ])('tells %s', (_, before, after, difference) => {
    expect(structureDifference(before, after)).toBe(difference);
  });
});
