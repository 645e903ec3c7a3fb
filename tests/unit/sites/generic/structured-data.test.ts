import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { saidInData } from '@/lib/sites/generic/structured-data';

const said = (...data: string[]) => {
  const scripts = data.map((json) => `<script type="application/ld+json">${json}</script>`).join('');
  return Object.fromEntries(saidInData(new JSDOM(`<!DOCTYPE html>${scripts}`).window.document));
};
const comment = (type: unknown, author: unknown, text: object) =>
  JSON.stringify({ '@type': type, author, ...text });

describe('what JSON-LD says that people said', () => {
  it.each([
    ['a comment', comment('Comment', { name: 'Rosa' }, { text: 'Cold again.' })],
    ['a review', comment('Review', { name: 'Rosa' }, { reviewBody: 'Cold again.' })],
    [
      'an answer by its address',
      comment('https://schema.org/Answer', 'Rosa', { text: '<p>Cold again.</p>' }),
    ],
    ['several types and authors', comment(['Thing', 'Comment'], [{ name: 'Rosa' }], { text: 'Cold again.' })],
    [
      'deep in a graph',
      `{"@graph":[{"mainEntity":{"comment":[${comment('Comment', 'Rosa', { text: 'Cold again.' })}]}}]}`,
    ],
  ])('reads %s', (_name, json) => {
    expect(said(json)).toEqual({ Rosa: ['Cold again.'] });
  });

  it.each([
    ['an article', comment('NewsArticle', 'Ines', { articleBody: 'A new oven.' })],
    ['an entry of a live blog', comment('BlogPosting', 'Ines', { articleBody: 'It rains.' })],
    ['a comment of nobody', comment('Comment', null, { text: 'Cold.' })],
    ['a comment without words', comment('Comment', 'Rosa', {})],
    ['broken data', '{"@type":"Comment",'],
    ['a number', '7'],
  ])('leaves out %s', (_name, json) => {
    expect(said(json)).toEqual({});
  });

  it('keeps all that one person said, and goes on after broken data', () => {
    const [first, second] = ['Cold.', 'Still cold.'].map((text) => comment('Comment', 'Rosa', { text }));
    expect(said('{', first ?? '', second ?? '')).toEqual({
      Rosa: expect.arrayContaining(['Cold.', 'Still cold.']),
    });
  });
});
