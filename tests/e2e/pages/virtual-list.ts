/**
 * A made YouTube watch page whose comments stand in a list of few elements that are used again for others as it is
 * scrolled, as Polymer's lists do: what changes is their text and their links, never the elements.
 */
export interface Line {
  id: string;
  author: string;
  text: string;
}

export const slots = 6;

const slot = ({ id, author, text }: Line): string =>
  `<ytd-comment-thread-renderer><ytd-comment-view-model><div id="body"><div id="main">
<a id="author-text" href="/@${author}"><span>@${author}</span></a><span id="published-time-text"><a href="/watch?v=made1&lc=${id}">2 hours ago</a></span>
<div id="content-text"><span>${text}</span></div><span id="vote-count-middle">3</span></div></div></ytd-comment-view-model></ytd-comment-thread-renderer>`;

export const watchAddress = 'https://www.youtube.com/watch?v=made1';

/** `window.showFrom(n)`: the list as it stands scrolled to its nth line. */
export const watchPage = (lines: readonly Line[]): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>A made film - YouTube</title><style>body{font:14px sans-serif;margin:40px 80px}
ytd-comment-thread-renderer,ytd-comment-view-model{display:block;margin:12px 0}</style></head><body>
<ytd-watch-metadata><h1>A made film</h1></ytd-watch-metadata>
<ytd-comments id="comments"><div id="contents">${lines.slice(0, slots).map(slot).join('')}</div></ytd-comments>
<script>
  const lines = ${JSON.stringify(lines)};
  window.showFrom = (first) => {
    document.querySelectorAll('ytd-comment-view-model').forEach((slot, at) => {
      const { id, author, text } = lines[first + at];
      slot.querySelector('#author-text').setAttribute('href', '/@' + author);
      slot.querySelector('#author-text span').firstChild.nodeValue = '@' + author;
      slot.querySelector('#published-time-text a').setAttribute('href', '/watch?v=made1&lc=' + id);
      slot.querySelector('#content-text span').firstChild.nodeValue = text;
    });
  };
</script></body></html>`;
