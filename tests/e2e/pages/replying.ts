import { calm, postAddress, redditPage, type MadeComment } from './reddit';
import { minutesAfter } from './yesterday';

type Language = 'en' | 'fr';

const french: MadeComment[] = [
  {
    id: 'f1',
    author: 'pont_neuf',
    at: 1,
    text: 'Ma commande devait arriver lundi et je n’ai toujours rien reçu.',
  },
  {
    id: 'f2',
    parentId: 'f1',
    depth: 1,
    author: 'lilas',
    at: 4,
    text: 'Pareil pour moi, le suivi ne bouge plus depuis une semaine.',
  },
  { id: 'f3', author: 'canal', at: 6, text: 'Le vert est très beau, merci pour les photos.' },
];
const comments = { en: calm, fr: french };

const look = (dark: boolean): string =>
  dark ? 'background:#14171c;color:#e4e4e4;color-scheme:dark' : 'background:#fff;color:#222';

export const fieldUrl = 'https://blog.example/new-frame/';

/** A WordPress post, where the field for an answer stands among its label and its button. */
const blogPage = (lang: Language, dark: boolean): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="generator" content="WordPress 6.9"><title>The frame</title>
<style>body{margin:0 24px;font:16px/1.5 Georgia,serif;${look(dark)}}ol{list-style:none;padding:0}textarea{display:block;width:100%;max-width:560px;height:96px;font:inherit}</style></head>
<body><main><h1 class="entry-title">The frame</h1><div id="comments" class="comments-area"><ol class="comment-list">${comments[
    lang
  ]
    .map(
      ({ author, text }, index) =>
        `<li class="comment" id="comment-${index + 1}"><article class="comment-body"><footer class="comment-meta"><div class="comment-author"><b class="fn">${author}</b> <a href="#comment-${index + 1}"><time datetime="${minutesAfter(60 * index)}">20</time></a></div></footer><div class="comment-content"><p>${text}</p></div></article></li>`,
    )
    .join('')}</ol>
<div id="respond"><form id="commentform" action="/wp-comments-post.php"><label for="comment">Comment</label><textarea name="comment" id="comment"></textarea><button>Send</button></form></div></div></main></body></html>`;

export const composerUrl = postAddress('reply');

const box =
  '<div contenteditable="true" role="textbox" aria-label="reply" style="white-space:pre-wrap;border:1px solid #888;border-radius:12px;padding:8px 12px;min-height:44px;margin:12px 0;max-width:560px"></div><button onclick="document.documentElement.dataset.sent=1">Send</button>';

/** Reddit's post with its composer open. */
const composerPage = (lang: Language, dark: boolean): string =>
  redditPage('reply', 'Made post', comments[lang])
    .replace(
      '</shreddit-post>',
      `</shreddit-post><shreddit-composer style="display:block">${box}</shreddit-composer>`,
    )
    .replace('<body>', `<body style="${look(dark)}">`)
    .replace('<html lang="en">', `<html lang="${lang}">`);

/** Where a reply is written: in a plain field of a blog, and in an editable of a network. */
export const replyingPages = (lang: Language, dark = false): Record<string, string> => ({
  [fieldUrl]: blogPage(lang, dark),
  [composerUrl]: composerPage(lang, dark),
});
