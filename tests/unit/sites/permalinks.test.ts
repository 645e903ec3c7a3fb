import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readByRules } from '@/lib/sites/reading/read-by-rules';
import type { CommentRules } from '@/lib/sites/rules';

const rules: CommentRules = {
  each: '.one',
  id: ['@id'],
  author: ['.who'],
  text: ['.said'],
  permalink: ['a @href'],
};

const addresses = `/r/bikes/comments/a1/
/a/b-c_d
/
//elsewhere.example/a
/a//b
/a/../b
/a/./b
/a/%2e%2e/b
/a/b?c=d#e
/a\\b
/é/à
/a b
a/b
?page=2
#c1
https://forum.example/c/1
javascript:alert(1)
data:text/html,x
https://`.split('\n');

it.each(['https://forum.example/t/1?p=2', 'http://forum.example:8080/', 'file:///saved/page.html'])(
  'gives the permalinks on %s that a browser would open, and no others',
  (at) => {
    const { document } = new JSDOM('<ul></ul>').window;
    addresses.forEach((address, nth) => {
      const item = document.createElement('li');
      Object.assign(item, { className: 'one', id: `c${nth}`, innerHTML: '<p class="said">x</p><a></a>' });
      item.querySelector('a')?.setAttribute('href', address);
      document.querySelector('ul')?.append(item);
    });
    const opened = addresses.map((address) => {
      const parsed = URL.parse(address, at);
      return parsed !== null && ['https:', 'http:'].includes(parsed.protocol) ? parsed.href : null;
    });
    const found = [...readByRules(rules, document, new URL(at))];
    expect(found.map(({ comment }) => comment.permalink)).toEqual(opened);
  },
);
