import { defineSite } from './site';

const each =
  'li.comment-fil, li.forum-fil, ul.forum li:has(> .forum-message), .comments-items li:has(> .comment.hreview)';

/** `#forum12`: the message's anchor, in every template since SPIP 1.9. */
const number = (comment: Element): string | null => {
  const anchor = comment.querySelector(
    '[id^="forum"], [id^="comment"], a[href^="#forum"], a[href^="#comment"]',
  );
  const written = `${anchor?.id ?? ''} ${anchor?.getAttribute('href') ?? ''}`;
  return (
    /(?:forum|comment)(\d+)/.exec(written)?.[1] ?? /^(?:forum|comment)(\d+)$/.exec(comment.id)?.[1] ?? null
  );
};

/** SPIP's own template has no class for the name: the last element of the line « le 3 mai, par Anne ». */
const author = (comment: Element): string | null =>
  comment.querySelector(
    '.comment-meta small > span:last-of-type:not(.sep), .forum-chapo small > span:last-of-type',
  )?.textContent ?? null;

const madeBySpip =
  'meta[name="generator" i][content^="SPIP" i], link[href*="squelettes"], link[href*="plugins-dist/"], ' +
  'script[src*="plugins-dist/"], link[href*="local/cache-css"], script[src*="local/cache-js"], .formulaire_spip';

/** SPIP's forum plug-in and the templates that follow it (2.1–4.x), and the older `forum-chapo`. Seen 2026-11 in the templates. */
export const spip = defineSite({
  id: 'spip',
  network: 'blog',
  hosts: [],
  isHere: (_url, page) => page.querySelector(madeBySpip) !== null && page.querySelector(each) !== null,
  conversation: {
    id: (url, page) => {
      const article = /(?:id_article=|\barticle)(\d+)/.exec(page.body?.className ?? '')?.[1];
      return article === undefined
        ? `${url.host}${url.pathname}${url.search}`
        : `${url.host}/article${article}`;
    },
    title: ['h1.entry-title', 'h1.titre', '.cartouche h1', 'h1'],
    author: ['.publication .vcard .fn', '.auteurs .spip_in', '.authors .fn'],
    text: ['.texte.entry-content', '.entry-content', '.surlignable.texte', '.texte'],
  },
  comments: {
    each,
    strict: true,
    id: [number],
    author: [
      '.comment-author .fn',
      '.reviewer .fn',
      '.vcard .fn',
      '.comment-author',
      '.vcard.author',
      author,
    ],
    text: ['.comment-content .comment-texte', '.comment-content', '.forum-texte', '.description'],
    leaveOut: '.comment-notes, .notes, p.hyperlien, .comment-doc, .repondre, .forum-repondre, .reply',
    time: [
      'abbr.dtreviewed @title',
      'abbr.published @title',
      'time[datetime] @datetime',
      '.comment-meta small',
      '.forum-chapo small',
    ],
    permalink: ['a[rel~="bookmark"] @href', 'a[href^="#forum"] @href', 'a[href^="#comment"] @href'],
    nested: true,
    block: ':scope > .comment, :scope > .forum-message',
  },
  roots: ['.comments-thread', '.comments', 'ul.forum', '#forum', '#comments'],
  replyBox: {
    near: ['.formulaire_forum textarea[name="texte"]'],
    page: ['.formulaire_forum textarea[name="texte"]', '#formulaire_forum textarea', 'textarea#texte'],
  },
});
