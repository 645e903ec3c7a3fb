import { hosts } from './hosts';
import { defineSite } from './site';

/** Item pages, markup as of 2026; the table has hardly changed since 2012. Votes on comments are not public. */
export const hackerNews = defineSite({
  id: 'hacker-news',
  network: 'hacker-news',
  hosts: hosts['hacker-news'],
  isHere: (url) => url.pathname === '/item',
  conversation: {
    id: (url) => url.searchParams.get('id'),
    title: ['.fatitem .titleline > a', '.fatitem .title > a', '.fatitem .storylink'],
    author: ['.fatitem .hnuser'],
    text: ['.fatitem .toptext', '.fatitem .commtext'],
  },
  comments: {
    each: 'tr.comtr',
    id: ['@id'],
    author: ['.comhead .hnuser'],
    // A comment that was flagged or deleted has no `.commtext`: only the site's own word.
    text: ['.commtext'],
    leaveOut: '.reply',
    // "2024-02-03T16:43:55 1706978635": the seconds since 1970 came in 2024; before, the time alone, in UTC.
    time: ['.age @title'],
    zone: 'utc',
    permalink: ['.age a @href'],
    depth: (row) => {
      const cell = row.querySelector('td.ind');
      const indent = cell?.getAttribute('indent');
      // Before 2022 the depth was only in the spacer's width: 40 px each.
      const depth = Number(indent ?? Number(cell?.querySelector('img')?.getAttribute('width') ?? 0) / 40);
      return Number.isInteger(depth) && depth >= 0 ? depth : 0;
    },
    block: 'td.default',
  },
  roots: ['.comment-tree'],
  replyBox: {
    near: ['textarea[name="text"]'],
    page: ['form[action="comment"] textarea[name="text"]', 'textarea[name="text"]'],
  },
});
