/** A made article with Disqus under it: the comments stand in a frame of another origin. */
import { minutesAfter } from './yesterday';
import type { MadeComment } from './reddit';

export const frameAddress =
  'https://disqus.com/embed/comments/?base=default&f=bikes&t_i=battery&t_u=https%3A%2F%2Fblog.example%2Fbattery%2F&t_t=Battery%20troubles';

export const articlePage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Battery troubles</title></head>
<body><article><h1>Battery troubles</h1><p>A made article about a made battery, which is long enough to be one.</p></article>
<form action="/newsletter"><textarea id="wish" name="comment"></textarea></form>
<div id="disqus_thread"><iframe src="${frameAddress.replaceAll('&', '&amp;')}" width="600" height="900" title="Disqus"></iframe></div></body></html>`;

const post = ({ id, author, text, likes = 0 }: MadeComment, inside: string): string =>
  `<li class="post" id="post-${id}"><div data-role="post-content" class="post-content"><div class="post-body">
<header><span class="post-byline"><span class="author"><a href="https://disqus.com/by/${author}/" data-username="${author}">${author}</a></span></span>
<a href="https://blog.example/battery/#comment-${id}" data-role="relative-time" class="time-ago">2 hours ago</a></header>
<div class="post-message-container"><div class="post-message" data-role="message"><div><p>${text}</p></div></div></div>
<footer><span class="updatable count" data-role="likes">${likes}</span></footer></div></div><ul data-role="children" class="children">${inside}</ul></li>`;

const posts = (comments: readonly MadeComment[], parentId?: string): string =>
  comments
    .filter((comment) => comment.parentId === parentId)
    .map((comment) => post(comment, posts(comments, comment.id)))
    .join('');

export const framePage = (comments: readonly MadeComment[]): string => `<!doctype html><html lang="en">
<head><meta charset="utf-8"><title>Disqus Comments</title></head><body>
<script type="text/json" id="disqus-threadData">${JSON.stringify({
  response: {
    posts: comments.map(({ id, at }) => ({
      id,
      createdAt: minutesAfter(at).slice(0, 19),
    })),
  },
})}</script>
<section id="conversation"><div id="posts"><div id="form"><div class="textarea" id="box" data-role="textarea" role="textbox" contenteditable="true"></div></div>
<ul id="post-list">${posts(comments)}</ul></div></section></body></html>`;
