import { minutesAfter } from './yesterday';

/** A made page in the shape of Reddit's current web components, that moves as the real one does. */

export interface MadeComment {
  id: string;
  parentId?: string;
  depth?: number;
  author: string;
  text: string;
  /** Minutes after the post. */
  at: number;
  likes?: number;
}

const commentHtml = (post: string, comment: MadeComment, inside: string): string => {
  const { id, parentId, depth = 0, author, text, at, likes = 1 } = comment;
  return `<shreddit-comment thingid="t1_${id}" ${parentId === undefined ? '' : `parentid="t1_${parentId}"`} postid="t3_${post}"
  author="${author}" depth="${depth}" score="${likes}" permalink="/r/bikes/comments/${post}/comment/${id}/">
  <div slot="commentMeta"><a href="/user/${author}/">${author}</a> <time datetime="${minutesAfter(at)}">now</time></div>
  <div slot="comment" id="t1_${id}-comment-rtjson-content"><div class="md"><p>${text}</p></div></div>
  <shreddit-comment-action-row slot="actionRow" score="${likes}"></shreddit-comment-action-row>${inside}</shreddit-comment>`;
};

export function commentsHtml(post: string, comments: MadeComment[], parentId?: string): string {
  return comments
    .filter((comment) => comment.parentId === parentId)
    .map((comment) => commentHtml(post, comment, commentsHtml(post, comments, comment.id)))
    .join('');
}

export const postAddress = (post: string): string =>
  `https://www.reddit.com/r/bikes/comments/${post}/made_post/`;

/** `window.addComments(html)` and `window.goTo(address, title, html)` stand in for the site's own scripts. */
export function redditPage(post: string, title: string, comments: MadeComment[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} : r/bikes</title>
<style>body{font:14px sans-serif;margin:40px 80px}shreddit-comment{display:block;margin:12px 0 12px 24px}shreddit-post{display:block}</style></head>
<body><main id="main-content"><shreddit-post id="t3_${post}" post-title="${title}" author="rider_one" permalink="/r/bikes/comments/${post}/made_post/"><h1 slot="title">${title}</h1>
<div slot="text-body">A made post about a made battery.</div></shreddit-post>
<shreddit-comment-tree id="comment-tree" post-id="t3_${post}">${commentsHtml(post, comments)}</shreddit-comment-tree></main>
<script>
  window.addComments = (html, to) => {
    const place = to ? document.querySelector('[thingid="' + to + '"]') : document.querySelector('shreddit-comment-tree');
    place.append(document.createRange().createContextualFragment(html));
  };
  window.goTo = (address, title, main) => {
    history.pushState({}, '', address);
    document.title = title;
    document.querySelector('main').replaceChildren(document.createRange().createContextualFragment(main));
  };
</script></body></html>`;
}

export const mainHtml = (page: string): string => /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';

/** A quarrel with the brand that no reader can call calm. */
export const heated: MadeComment[] = [
  {
    id: 'a1',
    author: 'meadow_lark',
    at: 1,
    likes: 40,
    text: 'My battery died after three weeks and their support has not answered for twelve days.',
  },
  {
    id: 'a2',
    parentId: 'a1',
    depth: 1,
    author: 'quietfox',
    at: 9,
    likes: 55,
    text: 'Same here. Four emails, no reply. This is a disgrace.',
  },
  {
    id: 'a3',
    parentId: 'a1',
    depth: 1,
    author: 'north_gable',
    at: 14,
    likes: 61,
    text: 'They are a bunch of crooks who take the money and vanish.',
  },
  {
    id: 'a4',
    parentId: 'a1',
    depth: 1,
    author: 'tin_whistle',
    at: 18,
    likes: 84,
    text: 'Do not buy from these thieves. Boycott them, spread the word.',
  },
  {
    id: 'a5',
    parentId: 'a1',
    depth: 1,
    author: 'oak_and_iron',
    at: 21,
    likes: 33,
    text: 'What a pathetic bunch of useless idiots. I am calling my lawyer.',
  },
];

export const calm: MadeComment[] = [
  {
    id: 'b1',
    author: 'canal_rider',
    at: 2,
    likes: 4,
    text: 'Lovely colours this year, I really like the green one.',
  },
  {
    id: 'b2',
    parentId: 'b1',
    depth: 1,
    author: 'meadow_lark',
    at: 5,
    likes: 2,
    text: 'Agreed, the green is great. Thanks for sharing.',
  },
  {
    id: 'b3',
    author: 'harbour_cat',
    at: 7,
    likes: 1,
    text: 'Does anyone know whether the rack fits the older frame?',
  },
];
