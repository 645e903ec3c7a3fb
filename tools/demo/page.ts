import type { Scenario, ScenarioComment } from './scenario/scenario';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase();

/** One comment as the page shows it; a live one is the same piece of HTML, sent when it arrives. */
export function commentHtml(comment: ScenarioComment, postedAt: string, scenario: Scenario): string {
  const { words } = scenario;
  return `<li class="comment-item"><article class="comment" id="${comment.id}" tabindex="-1">
  <header><a class="author" href="/people/${slug(comment.author)}" rel="author">${escape(comment.author)}</a>
  <a class="permalink" href="#${comment.id}"><time datetime="${postedAt}">${timeOf(postedAt, scenario.lang)}</time></a></header>
  <div class="comment-text"><p>${escape(comment.text)}</p></div>
  <footer><span class="likes" aria-label="${words.likes}">♥ ${comment.likes}</span>
  <button type="button" class="answer" data-to="${comment.id}" data-author="${escape(comment.author)}">${escape(words.replyTo)} ${escape(comment.author)}</button></footer>
</article><ol class="replies"></ol></li>`;
}

const timeOf = (postedAt: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }).format(new Date(postedAt));

export function pageHtml(scenario: Scenario, postedAt: string): string {
  const { brand, post, words, lang } = scenario;
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(post.title)} · ${escape(brand.name)}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><script src="/page.js" defer></script></head>
<body>
<header class="masthead"><span class="mark" aria-hidden="true"></span><a href="/">${escape(brand.name)}</a></header>
<main>
<article class="post"><header><a class="author" href="/people/${brand.handle}">${escape(brand.name)}</a>
<time datetime="${postedAt}">${timeOf(postedAt, lang)}</time></header>
<h1>${escape(post.title)}</h1><p>${escape(post.text)}</p></article>
<section class="comments" aria-labelledby="comments-title"><h2 id="comments-title">${escape(words.comments)}</h2>
<ol class="comment-list"></ol>
<form class="reply-form"><label for="reply">${escape(words.reply)}</label>
<textarea id="reply" name="comment" rows="4"></textarea><button type="submit">${escape(words.publish)}</button></form>
</section></main></body></html>`;
}
