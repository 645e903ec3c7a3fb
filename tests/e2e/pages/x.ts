import { heated, type MadeComment } from './reddit';
import { minutesAfter } from './yesterday';

/** A made page in the shape of X's post page: replies in cells, a field behind the post, a dialog to answer one. */

export const statusUrl = 'https://x.com/made_wheels/status/1900000000000000001';
const idOf = (index: number): string => `19000000000000001${String(index).padStart(2, '0')}`;

const editor = (label: string): string =>
  `<div class="editor" contenteditable="true" role="textbox" data-testid="tweetTextarea_0" aria-label="${label}" style="white-space:pre-wrap;border:1px solid #888;padding:8px;min-height:24px"></div><button onclick="document.documentElement.dataset.sent=1">Post</button>`;

const postHtml = (author: string, text: string, id: string, minute: number, isFocal = false): string =>
  `<article data-testid="tweet" role="article" tabindex="${isFocal ? -1 : 0}"><div data-testid="User-Name"><a href="/${author}" role="link"><span>${author}</span></a><span>@${author}</span> <a href="/${author}/status/${id}"><time datetime="${minutesAfter(minute)}">2h</time></a></div>
<div data-testid="tweetText" dir="auto">${text}</div><div role="group"><button data-testid="reply" aria-label="Reply">↩</button></div></article>`;

const cell = (inside: string): string => `<div data-testid="cellInnerDiv">${inside}</div>`;

/** Reply opens a dialog with a copy of the post, without its link, at an address of its own; Escape closes it. */
export const statusPage = (lang: 'en' | 'fr', comments: readonly MadeComment[] = heated): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>made_wheels on X</title>
<style>body{font:15px sans-serif;margin:24px;max-width:600px}article{padding:12px 0}[role=dialog]{position:fixed;inset:80px 60px auto;background:#fff;border:1px solid #444;padding:16px}</style></head>
<body><div id="react-root"><div id="layers"></div><main role="main"><section role="region"><div>
${cell(`${postHtml('made_wheels', 'The new battery is here.', '1900000000000000001', 0, true)}<div data-testid="inline_reply_offscreen">${editor('inline')}</div>`)}
${comments.map(({ author, text, at }, index) => cell(postHtml(author, text, idOf(index), at))).join('')}
</div></section></main></div><script>
  const layers = document.querySelector('#layers');
  document.querySelector('main').addEventListener('click', ({ target }) => {
    if (!target.closest('[data-testid=reply]')) return;
    const copy = target.closest('article').cloneNode(true);
    copy.querySelector('a:has(time)').replaceWith(copy.querySelector('time'));
    copy.querySelector('[role=group]').remove();
    layers.innerHTML = '<div role="dialog" aria-modal="true"><div></div>${editor('dialog').replaceAll("'", "\\'")}</div>';
    layers.firstElementChild.firstElementChild.append(copy);
    history.pushState({}, '', '/compose/post');
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || layers.firstElementChild === null) return;
    layers.replaceChildren();
    history.back();
  });
</script></body></html>`;
