/** A WordPress page as people save them: two people answer one another, with all that may tell who they are. */
export interface MadePost {
  author: string;
  words: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const handleOf = (author: string): string => author.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-');

function comment({ author, words }: MadePost, nth: number, inside: string): string {
  const [id, handle] = [`${918_200 + nth}`, handleOf(author)];
  return `<li class="comment byuser comment-author-${handle}" id="comment-${id}">
    <article id="div-comment-${id}" class="comment-body" data-track="${escape(words)}"><footer class="comment-meta">
      <div class="comment-author vcard"><img alt="" src="https://secure.gravatar.com/avatar/${handle}?s=64" class="avatar">
        <b class="fn"><a href="https://${handle}.example.net/" rel="ugc">${escape(author)}</a></b></div>
      <a href="https://bakery.example.org/late/#comment-${id}"><time datetime="2024-03-0${nth + 1}T09:00:00+00:00">March ${nth + 1}, 2024</time></a>
    </footer><div class="comment-content"><p>${escape(words)} <a href="mailto:${handle}@mail.example.net">06 12 34 56 7${nth}</a></p></div>
    <a class="comment-reply-link" href="#respond" aria-label="Reply to ${escape(author)}">Reply</a></article>
    ${inside === '' ? '' : `<ol class="children">${inside}</ol>`}</li>`;
}

/** The second answers the first; the others stand by themselves. */
export function savedPage([first, second, ...others]: readonly [MadePost, MadePost, ...MadePost[]]): string {
  const rest = others.map((post, index) => comment(post, index + 2, '')).join('');
  return `<!DOCTYPE html><html lang="en"><head><title>Late again</title><meta name="generator" content="WordPress 6.5">
    <script>track("${escape(first.author)}")</script><style>.a{background:url(data:image/png;base64,AAAA)}</style></head>
    <body class="wp-singular single single-post"><nav><a href="/shop">Shop</a> ${escape(second.author)} is signed in</nav>
    <article class="post"><h1 class="entry-title">Late again</h1><div class="entry-content"><p>Our oven broke.</p></div></article>
    <div id="comments" class="comments-area"><ol class="comment-list">${comment(first, 0, comment(second, 1, ''))}${rest}</ol>
    <form id="commentform"><textarea id="comment" name="comment"></textarea></form></div>
    <!-- written by ${escape(first.author)} --></body></html>`;
}

export const savedAt = 'https://bakery.example.org/late/';
