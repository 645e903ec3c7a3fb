import { openBoxes } from '@/lib/page/reply-box/whose-box';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { commentSchema, longestComment } from '@/lib/core/conversation/comment';
import { conversationSchema } from '@/lib/core/conversation/thread';
import { rangesFor, readText } from '@/lib/sites/dom';
import { commentRoots, readComments, readConversation } from '@/lib/sites/reading/read-site';
import type { Site } from '@/lib/sites/site';
import { selectorsOf } from '@/tools/cli/fixture/site-selectors';
import { cases, openPage, readAll, siteFor, sites } from './site-pages';

const { document: anyPage } = new JSDOM('<!DOCTYPE html>').window;

/** What every site promises of each of its fixtures. */
export function holdsItsContract(site: Site): void {
  const own = cases.filter((one) => one.site === site.id);
  // jsdom refers to pages weakly, which holds them until a task ends, and tests that wait for nothing are one task.
  afterEach(() => new Promise((resolve) => setImmediate(resolve)));

  it('has at least two fixtures, one of them without or with hidden comments', () => {
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(own.some((one) => one.expected.comments.length === 0 || one.name.includes('collapsed'))).toBe(
      true,
    );
    expect(own.some((one) => one.expected.comments.length > 0)).toBe(true);
  });

  it('is written in selectors that parse', () => {
    const selectors = selectorsOf(site);
    expect(selectors.length).toBeGreaterThan(0);
    for (const selector of selectors) {
      expect(() => anyPage.querySelector(selector), selector).not.toThrow();
    }
  });

  describe.each(own)('$name', ({ html, about, expected }) => {
    const open = () => openPage(html, about.url);

    it('is recognised and read as expected', () => {
      const { page, url } = open();
      expect(siteFor(url, page)?.id).toBe(site.id);
      expect([...readComments(site, page, url)].map((found) => found.comment)).toEqual(expected.comments);
      expect(readConversation(site, page, url)).toEqual(expected.conversation);
    });

    it('blames nobody for what they quote of another', () => {
      const { page, url } = open();
      for (const { comment, ownWords } of readComments(site, page, url)) {
        expect(ownWords.length).toBe(comment.text.length);
        expect(ownWords.trim()).toBe(expected.ownWords?.[comment.id] ?? comment.text);
      }
    });

    it('gives what the schemas ask for, ids once, parents before replies', () => {
      const { page, url } = open();
      expect(conversationSchema.safeParse(readConversation(site, page, url)).success).toBe(true);
      const seen = new Set<string>();
      for (const { comment } of readComments(site, page, url)) {
        expect(commentSchema.safeParse(comment).success).toBe(true);
        expect(seen).not.toContain(comment.id);
        if (comment.parentId !== null) expect(seen).toContain(comment.parentId);
        seen.add(comment.id);
      }
    });

    it('never writes to the page', () => {
      const { page, url } = open();
      const before = page.documentElement.outerHTML;
      const shadows = shadowHtml(page);
      for (const found of readComments(site, page, url)) rangesFor(found.textElement, 0, 5);
      readConversation(site, page, url);
      commentRoots(site, page);
      openBoxes(site, page);
      expect(page.documentElement.outerHTML).toBe(before);
      expect(shadowHtml(page)).toEqual(shadows);
    });

    it('gives the same again, and after a reload', () => {
      const { page, url } = open();
      expect(readAll({ page, url })).toEqual(readAll({ page, url }));
      expect(readAll(open())).toEqual(readAll({ page, url }));
    });

    it('marks the very words: every range holds what the text says', () => {
      const { page, url } = open();
      for (const { comment, textElement } of readComments(site, page, url)) {
        expect(readText(textElement).slice(0, longestComment)).toBe(
          comment.text === '' ? readText(textElement) : comment.text,
        );
        for (const word of comment.text.matchAll(/[\p{L}\d]+/gu)) {
          const ranges = rangesFor(textElement, word.index, word.index + word[0].length);
          expect(ranges.map(String).join('')).toBe(word[0]);
        }
      }
    });

    it('watches something that holds every comment', () => {
      const { page, url } = open();
      const roots = commentRoots(site, page);
      expect(roots.length).toBeGreaterThan(0);
      for (const { element } of readComments(site, page, url)) {
        const isInShadow = element.getRootNode() !== page;
        expect(isInShadow || roots.some((root) => root.contains(element))).toBe(true);
      }
    });
  });

  it.each(own)('$name is no page of another site', ({ html, about }) => {
    const { page, url } = openPage(html, about.url);
    for (const other of sites) {
      // The generic reader is for every page: it is held to its own fixture full of what is no comment.
      if (other.id === 'generic' || other.id === site.id) continue;
      if (site.id.split('-')[0] === other.id.split('-')[0]) continue;
      // Software that many servers run shares its class names; it is told apart by the page as a whole.
      if (other.hosts.length === 0 && other.isHere?.(url, page) === false) continue;
      expect([...readComments(other, page, url)], other.id).toEqual([]);
    }
  });
}

function shadowHtml(within: ParentNode): string[] {
  return [...within.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot === null ? [] : [element.shadowRoot.innerHTML, ...shadowHtml(element.shadowRoot)],
  );
}
