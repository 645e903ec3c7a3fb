import { describe, expect, it } from 'vitest';
import { longestComment } from '@/lib/core/conversation/comment';
import { openBoxes } from '@/lib/page/reply-box/whose-box';
import { isReplyBox, readComments, readConversation } from '@/lib/sites/reading/read-site';
import { cases, openPage, readAll, siteFor, sites } from './site-pages';

/** A fixture with more than one comment for each site. */
const rich = sites.map((site) => {
  const found = cases.find((one) => one.site === site.id && one.expected.comments.length > 1);
  if (found === undefined) throw new Error(`${site.id} has no fixture with two comments`);
  return found;
});

/** Where people sign within their words, others' words can't stand in for theirs without the signature. */
const isSigned = (site: string): boolean => site === 'mediawiki';

function say(textElement: Element, words: string, site: string): void {
  if (!isSigned(site)) {
    textElement.textContent = words;
    return;
  }
  while (textElement.firstChild !== null && textElement.firstChild.nodeName !== 'A')
    textElement.firstChild.remove();
  textElement.prepend(`${words} `);
}

/** Without the brackets that stood around the link to the talk page. */
const said = (text: string | undefined, site: string): string | undefined =>
  isSigned(site) ? text?.replace(/\s*\(\s*\)\s*$/, '') : text;

describe.each(rich)('$site, on a page that is not as it should be', ({ html, about, expected, site: id }) => {
  const open = () => openPage(html, about.url);

  it('reads the other comments where one throws in its own getters', () => {
    const { page, url } = open();
    const site = siteFor(url, page);
    expect(site).not.toBeNull();
    if (site === null) return;
    const second =
      [...readComments(site, page, url)].find(
        (found) => found.comment.text !== '' && found.comment.parentId !== null,
      ) ?? [...readComments(site, page, url)].at(-1);
    if (second === undefined) throw new Error('no second comment');
    for (const name of ['childNodes', 'shadowRoot', 'innerText', 'textContent', 'className']) {
      Object.defineProperty(second.textElement, name, {
        get: () => {
          throw new Error('mine');
        },
      });
    }
    const ids = readAll({ page, url }).map((comment) => comment.id);
    expect(ids.length).toBeGreaterThanOrEqual(expected.comments.length - 1);
    expect(ids[0]).toBe(expected.comments[0]?.id);
  });

  it('keeps markup as text', () => {
    const { page, url } = open();
    const [first] = readComments(siteFor(url, page) ?? sites[0]!, page, url);
    if (first === undefined) throw new Error('nothing read');
    say(first.textElement, '<img src=x onerror=alert(1)> & <b>bold</b>', id);
    expect(said(readAll({ page, url })[0]?.text, id)).toBe('<img src=x onerror=alert(1)> & <b>bold</b>');
  });

  it('takes a text of 100,000 characters, lone surrogates and right-to-left text', () => {
    const { page, url } = open();
    const [first] = readComments(siteFor(url, page) ?? sites[0]!, page, url);
    if (first === undefined) throw new Error('nothing read');
    say(first.textElement, `\uD83D غاضب \u202E ${'long '.repeat(20_000)}`, id);
    const text = readAll({ page, url })[0]?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(longestComment);
    expect(text.length).toBeGreaterThan(longestComment - 10);
    expect(text.isWellFormed()).toBe(true);
    expect(text).toContain('غاضب');
  });

  it('reads what a recycled node says now, not what it said before', () => {
    const { page, url } = open();
    const found = [...readComments(siteFor(url, page) ?? sites[0]!, page, url)].filter(
      (one) => one.comment.text !== '',
    );
    const [first, second] = [found[0], found.at(-1)];
    if (first === undefined || second === undefined) throw new Error('nothing read');
    say(first.textElement, 'Another text altogether, in the same node.', id);
    expect(readAll({ page, url }).map((comment) => said(comment.text, id))).toContain(
      'Another text altogether, in the same node.',
    );
    second.element.remove();
    expect(readAll({ page, url }).map((comment) => comment.text)).not.toContain(second.comment.text);
  });

  it('reads lazily: a caller may stop after the first', () => {
    const { page, url } = open();
    const comments = readComments(siteFor(url, page) ?? sites[0]!, page, url);
    expect(comments.next().value?.comment.id).toBe(expected.comments[0]?.id);
    expect(comments.return(undefined).done).toBe(true);
  });

  it('finds a reply box that is not the search field', () => {
    const { page, url } = open();
    page.body.insertAdjacentHTML(
      'afterbegin',
      '<form role="search"><textarea name="comment"></textarea></form>',
    );
    const site = siteFor(url, page) ?? sites[0]!;
    const boxes = openBoxes(site, page).filter((box) => isReplyBox(site, box, null));
    expect(
      boxes.filter((box) => box.closest('[role="search"]') !== null),
      id,
    ).toEqual([]);
  });
});

describe('which site', () => {
  const named: [address: string, site: string | null][] = [
    ['https://www.reddit.com/r/a/comments/1/x/', 'reddit'],
    ['https://old.reddit.com/r/a/comments/1/x/', 'reddit-old'],
    ['https://www.reddit.com.evil.example/r/a/comments/1/x/', 'generic'],
    ['https://notreddit.com/', 'generic'],
    ['https://evil.example/?www.youtube.com', 'generic'],
    ['https://www.youtube.com/shorts/abc', 'youtube'],
    ['https://news.ycombinator.com/item?id=1', 'hacker-news'],
    // A list of posts has no comments to read.
    ['https://news.ycombinator.com/news', null],
    ['https://example.org/', 'generic'],
  ];
  it.each(named)('%s → %s', (address, expected) => {
    const { page, url } = openPage('<!DOCTYPE html><title>x</title><p>Text', address);
    expect(siteFor(url, page)?.id ?? null).toBe(expected);
  });

  it('nothing on a page that is empty', () => {
    const opened = openPage('', 'https://example.org/');
    expect(readAll(opened)).toEqual([]);
    const site = siteFor(opened.url, opened.page);
    if (site !== null) expect(readConversation(site, opened.page, opened.url).post).toBeNull();
  });

  it('the same post has the same key at every address', () => {
    const key = (address: string, html = ''): string => {
      const { page, url } = openPage(html, address);
      const site = siteFor(url, page);
      return site === null ? '' : readConversation(site, page, url).key;
    };
    expect(key('https://old.reddit.com/r/a/comments/1abc/x/')).toBe(
      key('https://www.reddit.com/r/a/comments/1abc/y/?share=1'),
    );
    expect(key('https://www.youtube.com/watch?v=abc&t=3')).toBe(key('https://youtube.com/shorts/abc'));
  });
});
