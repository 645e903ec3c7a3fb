import type { PageFlag } from '@/lib/core/flag/flag';

export const blogUrl = 'https://blog.example/new-bar/';
export const blogKey = 'wordpress:blog.example/new-bar/';

const texts = [
  ['Maud', 'The first parcel came on time. Thank you!'],
  [
    'Ines',
    'Third week without my order and nobody answers. This company steals our money, boycott them all.',
  ],
  ['Paul', 'Same here. Thieves, every one of them, and cowards on top of it.'],
  ['Rosa', 'Does the new bar contain nuts? The list on the pack does not say.'],
  [
    'Theo',
    'My daughter had a reaction to it. I want to know who checked this before it went on sale. '.repeat(3),
  ],
  ['Olga', 'I like the lemon one best.'],
] as const;

const hotReplies = [
  ['Karl', 'You are a bunch of thieves and liars. Boycott this company!'],
  ['Lena', 'Disgusting idiots. They rob us and laugh about it. Never buy from these crooks again.'],
  ['Marc', 'Boycott them. I am calling a lawyer and the newspaper, you pathetic scammers.'],
  ['Nour', 'Shut up and give our money back, you bloody crooks.'],
] as const;

const comment = (number: number, author: string, text: string, below = ''): string =>
  `<li class="comment" id="comment-${number}"><article class="comment-body"><footer class="comment-meta"><div class="comment-author"><b class="fn">${author}</b> <a href="#comment-${number}"><time datetime="2026-11-20T1${number % 10}:00:00Z">20 November</time></a></div></footer><div class="comment-content"><p>${text}</p></div><a class="comment-reply-link" href="#respond">Reply</a></article>${below}</li>`;

export interface BlogLook {
  dark?: boolean;
  /** Narrow pages have no gutter. */
  wide?: boolean;
  /** How often the six comments are repeated. */
  times?: number;
  /** Four people attack the brand below the second comment. */
  hot?: boolean;
}

export function blogHtml({ dark = false, wide = true, times = 1, hot = false }: BlogLook = {}): string {
  const all = Array.from({ length: times }, () => texts).flat();
  const replies = hotReplies.map(([author, text], index) => comment(901 + index, author, text)).join('');
  const below = (index: number): string => (hot && index === 1 ? `<ol class="children">${replies}</ol>` : '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="WordPress 6.9"><title>A new bar</title>
<style>
body{margin:0;font:16px/1.5 Georgia,serif;background:${dark ? '#14171c' : '#fff'};color:${dark ? '#e4e4e4' : '#222'}}
main{margin:0 ${wide ? '300px' : '12px'}}
a{color:inherit}li.comment{margin:24px 0}ol{list-style:none;padding:0}p{margin:4px 0}
header.top{position:sticky;top:0;z-index:1;background:${dark ? '#000' : '#eee'};padding:12px}
/* A careless rule, as pages have them: it may not reach us. */
div,button{letter-spacing:3px!important;opacity:.9}button{text-transform:uppercase!important}
</style></head><body><header class="top">The snack blog</header><main><h1 class="entry-title">A new bar</h1><div class="entry-content"><p>It has arrived.</p></div>
<div id="comments" class="comments-area"><ol class="comment-list">${all.map(([author, text], index) => comment(index + 1, author, text, below(index))).join('')}</ol>
<div id="respond"><form id="commentform" action="/wp-comments-post.php"><textarea name="comment" id="comment"></textarea><button>Send</button></form></div></div></main></body></html>`;
}

const mark = (commentId: string, words: string): PageFlag['marks'][number] => {
  const start = texts[Number(commentId) - 1]?.[1].indexOf(words) ?? -1;
  return { commentId, start, end: start + words.length };
};

const flag = (anchor: number, level: PageFlag['level'], rest: Partial<PageFlag>): PageFlag => ({
  id: `${blogKey}#${anchor}`,
  threadId: String(anchor),
  anchorId: String(anchor),
  level,
  trend: 'rising',
  hostileVoices: 6,
  reasons: [
    { code: 'boycott-call', count: 2 },
    { code: 'hostile-voices', count: 6 },
    { code: 'unanswered', count: 1 },
  ],
  marks: [],
  ...rest,
});

/** What a worker would say of that page. */
export const blogFlags: PageFlag[] = [
  flag(2, 'moderate', { marks: [mark('2', 'steals our money'), mark('2', 'boycott them all')] }),
  flag(3, 'minor', { trend: 'steady', marks: [mark('3', 'Thieves')] }),
  flag(5, 'severe', { hostileVoices: 0, marks: [mark('5', 'reaction')] }),
];
