import { expect, it } from 'vitest';
import type { Comment } from '@/lib/core/conversation/comment';
import { readComments, readConversation } from '@/lib/sites/reading/read-site';
import { cases, openPage, siteFor } from './site-pages';

/** Where words are all that tells, as of 2026-11, and why that is so. */
const told = new Map([
  ['drupal/own-line', 'a theme that writes who and when as one line of words, without a name for either'],
  ['wordpress/themes-in-words', 'the same'],
  ['jeuxvideo/before-2026', 'accounts that were closed go by words, and the site has one language'],
  ['github/issue', 'roles have no name but their words, and the site has one language'],
  ['github/issue-hashed', 'the same'],
]);

const labels = ['aria-label', 'title', 'alt', 'placeholder', 'label', 'data-tooltip'];
/** Counts stay, with what shortens thousands: they are held to their languages elsewhere. */
const count = /^\p{Nd}[^\p{L}]*\p{L}*\.?$/u;
const word = /\p{L}[\p{L}\p{M}'’]*/giu;

/** The page as its site would show it to readers of a language that nobody here speaks. */
function translate(page: Document, kept: readonly string[], texts: readonly string[]): void {
  const inOther = (text: string): string => {
    const plain = text.trim();
    if (plain === '' || count.test(plain) || texts.some((one) => one.includes(plain.replace(/\s+/g, ' '))))
      return text;
    return kept
      .reduce<string[]>(
        (parts, name) => parts.flatMap((part) => (kept.includes(part) ? [part] : splitAt(part, name))),
        [text],
      )
      .map((part) => (kept.includes(part) ? part : part.replace(word, 'كلمة')))
      .join('');
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) node.nodeValue = inOther(node.nodeValue ?? '');
    if (node.nodeType !== 1 || /^(?:script|style)$/.test((node as Element).localName)) return;
    const element = node as Element;
    for (const name of labels) {
      const said = element.getAttribute(name);
      if (said !== null) element.setAttribute(name, inOther(said));
    }
    if (element.localName === 'time') return;
    for (const child of [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes]) visit(child);
  };
  visit(page.documentElement);
}

const splitAt = (text: string, name: string): string[] =>
  text.split(name).flatMap((part, at) => (at === 0 ? [part] : [name, part]));

/** All but the time, which is in the page's language by right. */
const without = (comment: Comment): Comment => ({ ...comment, postedAt: null, precision: undefined });

const pages = cases.filter((one) => one.site !== 'generic' && !told.has(`${one.site}/${one.name}`));

it.each(pages)('$site/$name is read alike in a language that nobody here speaks', ({ html, about }) => {
  const { page, url } = openPage(html, about.url);
  const site = siteFor(url, page);
  if (site === null) throw new Error('Not recognised');
  const before = [...readComments(site, page, url)].map(({ comment }) => comment);
  const { key, post } = readConversation(site, page, url);
  const names = [...before.flatMap(({ author, handle }) => [author, handle]), post?.author]
    .flatMap((name) => (name ? [name, name.replace(/^@/, '')] : []))
    .toSorted((a, b) => b.length - a.length);
  translate(
    page,
    [...new Set(names)],
    before.map(({ text }) => text.replace(/\s+/g, ' ')),
  );
  expect(siteFor(url, page)?.id).toBe(site.id);
  const after = [...readComments(site, page, url)].map(({ comment }) => comment);
  expect(after.map(without)).toEqual(before.map(without));
  const translated = readConversation(site, page, url);
  expect(translated.key).toBe(key);
  expect(translated.post?.author).toBe(post?.author);
});
