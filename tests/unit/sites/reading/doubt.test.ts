import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { doubtOf } from '@/lib/sites/reading/doubt';
import { generic } from '@/lib/sites/generic';
import { readComments } from '@/lib/sites/reading/read-site';
import { defineSite } from '@/lib/sites/site';

const site = defineSite({
  id: 'board',
  network: 'forum',
  hosts: ['board.example'],
  conversation: { id: () => null },
  comments: {
    each: '.post',
    id: ['@id'],
    author: ['.who'],
    text: ['.said'],
    time: ['time @datetime'],
  },
  roots: ['#board'],
  replyBox: { near: [], page: [] },
});

const words = 'Quite a few words that somebody might have written.';
const post = (at: number, { text = words, who = 'Ana', time = '2026-11-20', kind = 'post' } = {}) =>
  `<li class="${kind}" id="p${at}"><a class="who" href="/u/${at}">${who}</a>
   <time datetime="${time}"></time><p class="said">${text}</p></li>`;
const posts = (count: number, parts: Parameters<typeof post>[1] = {}) =>
  Array.from({ length: count }, (_, at) => post(at, parts)).join('');

const doubtIn = (html: string) => {
  const { document } = new JSDOM(`<main id="board">${html}</main><aside>${posts(4, { kind: 'x' })}</aside>`)
    .window;
  return doubtOf(site, document, readComments(site, document, new URL('https://board.example/1')));
};

it.each([
  ['all parts are there', posts(5), null],
  ['the blocks have another class', `<ul>${posts(3, { kind: 'entry' })}</ul>`, 'comments'],
  ['the blocks stand deeper', `<div><div>${posts(6, { kind: 'entry' })}</div></div>`, 'comments'],
  ['no texts', posts(5, { text: '' }), 'texts'],
  ['no authors', posts(5, { who: '' }), 'authors'],
  ['no times', posts(5, { time: '' }), 'times'],
  ['too few to tell', posts(4, { who: '' }), null],
  ['one in four has its author', posts(6, { who: '' }) + post(6) + post(7), null],
  ['an empty section', '<h2>Comments</h2><p>Be the first to say something about it!</p><form></form>', null],
  ['two blocks, and a menu', `${posts(2, { kind: 'x' })}<nav>${posts(4, { kind: 'x' })}</nav>`, null],
  [
    'short links',
    '<ul><li><a href="/">One</a></li><li><a href="/">Two</a></li><li><a href="/">3</a></li></ul>',
    null,
  ],
])('%s', (_, html, doubt) => expect(doubtIn(html)).toBe(doubt));

it('says nothing of readers that learn from the page', () => {
  const { document } = new JSDOM(`<main id="board">${posts(6, { kind: 'entry' })}</main>`).window;
  expect(generic.hosts).toEqual([]);
  expect(doubtOf({ ...generic, roots: ['#board'] }, document, [])).toBeNull();
});
