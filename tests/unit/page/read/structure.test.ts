import { JSDOM } from 'jsdom';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageReport } from '@/lib/app/page-report';
import { structureSchema } from '@/lib/core/conversation/structure';
import { structureOf } from '@/lib/page/read/structure';
import { aComment } from '../a-comment';

const open = (html: string, url = 'https://www.board.example/t/jean-dupont/4711?user=jean#c9') => {
  const { document } = new JSDOM(`<!DOCTYPE html><html lang="fr">${html}</html>`, { url }).window;
  return document;
};
const linesOf = (html: string): string[] =>
  structureOf(open(`<body>${html}</body>`)).lines.map((line) => line.trimEnd());

it('is an outline by tags, classes, roles and names of attributes', () => {
  const html = `<main role="main"><article class="post b1234" data-post-id="77" itemprop="comment">
    <a href="/u/x" class="post a">Jean</a><p>Bonjour à toutes et à tous, voici ce que j’en pense.</p></article></main>`;
  expect(linesOf(html)).toEqual([
    'html[lang]',
    '  body',
    '    main[role=main]',
    '      article.b0.post[data-post-id][itemprop=comment]',
    '        a.a.post[href] “…”',
    '        p “……”',
  ]);
});

it('tells alike siblings once, by the fullest, with their number', () => {
  const lines = linesOf(
    '<ul><li class="c1"></li><li class="c2"><b>x</b></li><li class="c3"></li><li class="d"></li></ul>',
  );
  expect(lines.slice(2)).toEqual(['    ul', '      li.c0 ×3', '        b “…”', '      li.d']);
});

it('looks into open shadow roots, and leaves out what shows nothing', () => {
  const page = open('<body><x-list></x-list><script>let a</script><style>b{}</style></body>');
  page.querySelector('x-list')?.attachShadow({ mode: 'open' }).append(page.createElement('section'));
  expect(structureOf(page).lines.slice(2)).toEqual(['    x-list', '      #shadow', '        section']);
});

it('tells the host, and of the path only its kinds of parts', () => {
  expect(structureOf(open('<body></body>')).address).toBe('www.board.example/{word}/{slug}/{number}');
});

it('takes the person out of a class that names one', () => {
  expect(linesOf('<p class="comment-author-jeandupont byuser comment-author-name user-avatar">').at(-1)).toBe(
    '    p.byuser.comment-author-name.comment-author-….user-avatar',
  );
});

it('ends for a page of any size and depth', () => {
  const page = open('<body></body>');
  let at: Element = page.body;
  for (let depth = 0; depth < 500; depth += 1) at = at.appendChild(page.createElement('div'));
  for (let count = 0; count < 9000; count += 1) page.body.append(page.createElement(`x-${count}`));
  expect(structureOf(page).lines.length).toBeLessThanOrEqual(4000);
});

it('holds no word, address, name or value of the page', () => {
  const secret = fc.stringMatching(/^secret[a-z]{4,12}$/);
  fc.assert(
    fc.property(secret, (word) => {
      const html = `<head><title>${word}</title></head><body id="${word}" data-name="${word}">
        <a href="https://${word}.example/" title="${word}" aria-label="${word} x">${word}</a>
        <img alt="${word}" src="${word}.png"><input value="${word}" placeholder="${word}" name="${word}">
        <i role="${word} ${word}" style="--x: ${word}" class="author-${word}"></i><!-- ${word} --></body>`;
      const page = open(html, `https://board.example/u/${word}?q=${word}#${word}`);
      const read = {
        site: 'board',
        comments: [aComment('a', { text: word, author: word, permalink: word })],
      };
      expect(pageReport(structureOf(page), read, '1.2.3')).not.toContain(word);
    }),
  );
});

it('is a file that says how much was read, and with which parts', () => {
  const structure = structureOf(open('<body><p>x</p></body>'));
  expect(structureSchema.parse(structure)).toEqual(structure);
  const read = {
    site: 'board',
    comments: [aComment('a', { author: null }), aComment('b', { parentId: 'a', text: '' })],
  };
  expect(JSON.parse(pageReport(structure, read, '1.2.3'))).toMatchObject({
    version: '1.2.3',
    page: { address: 'www.board.example/{word}/{slug}/{number}', language: 'fr' },
    reading: { site: 'board', comments: 2, withText: 1, withAuthor: 1, withTime: 0, withParent: 1 },
    lines: ['html[lang]', '  body', '    p “…”'],
  });
  expect(JSON.parse(pageReport(structure, null, '1.2.3'))).toMatchObject({ reading: null });
});
