import { describe, expect, it } from 'vitest';
import { readChanges, readComments } from '@/lib/sites/reading/read-site';
import type { Changes, FoundComment } from '@/lib/sites/site';
import { cases, openPage, siteFor, sites } from './site-pages';

const nothing: Changes = { edited: [], added: [], removed: [] };

/** A site's richest fixture, read to its end. */
const read = (id: string) => {
  const [most] = cases
    .filter((one) => one.site === id)
    .toSorted((one, other) => other.expected.comments.length - one.expected.comments.length);
  if (most === undefined) throw new Error(`${id} has no fixture`);
  const { page, url } = openPage(most.html, most.about.url);
  const site = siteFor(url, page);
  if (site === null) throw new Error(`nobody reads ${most.about.url}`);
  const whole = (): FoundComment[] => [...readComments(site, page, url)];
  const changes = (some: Partial<Changes>): FoundComment[] | null => {
    const found = readChanges(site, page, url, { ...nothing, ...some });
    return found === null ? null : [...found];
  };
  return { page, whole, changes, before: whole() };
};
const commentsOf = (found: readonly FoundComment[] | null) => found?.map(({ comment }) => comment) ?? null;
const textIn = (element: Element): Text => {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode() !== null)
    if (/\S/.test(walker.currentNode.nodeValue ?? '')) return walker.currentNode as Text;
  throw new Error('no text');
};

describe.each(sites.map((site) => site.id))('%s, after a change', (id) => {
  it('reads an edited comment again, and only that', () => {
    const { before, whole, changes } = read(id);
    const edited = before.findLast(({ comment }) => comment.text !== '');
    if (edited === undefined) throw new Error('nothing to edit');
    const text = textIn(edited.textElement);
    text.data = 'Edited in the meantime';
    const again = changes({ edited: [text] });
    // Where the order alone tells the parent, only the whole page can be read.
    if (again === null) return expect(id).toBe('hacker-news');
    const now = whole().find(({ element }) => element === edited.element);
    expect(now?.comment.text).toMatch(/^Edited/);
    expect(commentsOf(again)).toEqual(commentsOf(now === undefined ? [] : [now]));
  });

  it('reads a comment that came as reading the whole would, with its parent', () => {
    const { page, before, changes, whole } = read(id);
    const last = before.at(-1);
    if (last === undefined) throw new Error('nothing read');
    const added = last.element.cloneNode(true) as Element;
    for (const one of [added, ...added.querySelectorAll('*')])
      for (const { name, value } of one.attributes)
        if (/^(?:id|thingid|href|data-[\w-]*id|data-fullname)$/.test(name))
          one.setAttribute(
            name,
            value.replaceAll(/\d+/g, (digits) => `${digits}77`).replace(/(t1_\w*[a-z])$/, '$177'),
          );
    last.element.after(added);
    const came = changes({ added: [added], edited: [added.parentNode ?? page] });
    if (came === null) return expect(id).toBe('hacker-news');
    const known = new Set(before.map(({ comment }) => comment.id));
    const fresh = commentsOf(whole())?.filter((comment) => !known.has(comment.id));
    expect(commentsOf(came)?.filter((comment) => !known.has(comment.id))).toEqual(fresh);
  });

  it('leaves it to the whole where a comment went, and reads nothing where none changed', () => {
    const { page, before, changes } = read(id);
    const aside = page.body.appendChild(page.createElement('aside'));
    if (id !== 'hacker-news') expect(changes({ added: [aside], edited: [page.body] })).toEqual([]);
    const last = before.at(-1)?.textElement.parentElement;
    const item = last?.closest('[id], [thingid], li, article, section') ?? last;
    item?.remove();
    const gone = changes({ removed: item ? [item] : [] });
    expect(gone === null || gone.length === 0).toBe(true);
  });
});
