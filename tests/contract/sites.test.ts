import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { longestComment } from '@/lib/core/conversation/comment';
import { commentSchema } from '@/lib/core/conversation/comment';
import { conversationSchema } from '@/lib/core/conversation/thread';
import { rangesFor, readText } from '@/lib/sites/dom';
import { coversHost } from '@/lib/core/conversation/host';
import { hosts } from '@/lib/sites/hosts';
import { commentRoots, readComments, readConversation, replyBoxFor } from '@/lib/sites/read-site';
import { namedSites } from '@/lib/sites/registry';
import { selectorsOf } from '@/tools/cli/fixture/site-selectors';
import { cases, openPage, readAll, siteFor, sites } from './site-pages';

const { document: anyPage } = new JSDOM('<!DOCTYPE html>').window;

describe.each(sites)('$id', (site) => {
  const own = cases.filter((one) => one.site === site.id);

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
      replyBoxFor(site, page, null);
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
});

it.each(cases)('$site/$name is no page of another site', (own) => {
  const { page, url } = openPage(own.html, own.about.url);
  for (const site of sites) {
    // The generic reader is for every page: it is held to its own fixture full of what is no comment.
    if (site.id === 'generic' || site.id === own.site) continue;
    if (own.site.split('-')[0] === site.id.split('-')[0]) continue;
    // Software that many servers run shares its class names; it is told apart by the page as a whole.
    if (site.hosts.length === 0 && site.isHere?.(url, page) === false) continue;
    expect([...readComments(site, page, url)], site.id).toEqual([]);
  }
});

describe('the list of hosts', () => {
  const entries = Object.entries<readonly string[]>(hosts);

  it('names each site that has hosts, and no other', () => {
    expect(Object.fromEntries(namedSites.map((site) => [site.id, site.hosts]))).toEqual(hosts);
  });

  it('gives every page one set of readers: two entries are the same or have no host in common', () => {
    const all = [...new Set(entries.flatMap(([, own]) => own))];
    expect(all.filter((one) => all.some((other) => other !== one && coversHost(one, other)))).toEqual([]);
    expect(all.filter((entry) => !/^(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(entry))).toEqual([]);
  });

  it('asks sites that share hosts in the same order as the registry', () => {
    const order = namedSites.map(({ id }) => id);
    for (const [id, own] of entries) {
      const after = entries.slice(entries.findIndex(([other]) => other === id) + 1);
      for (const [later] of after.filter(([, theirs]) => theirs.some((host) => own.includes(host))))
        expect(order.indexOf(id), `${id} before ${later}`).toBeLessThan(order.indexOf(later));
    }
  });
});

function shadowHtml(within: ParentNode): string[] {
  return [...within.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot === null ? [] : [element.shadowRoot.innerHTML, ...shadowHtml(element.shadowRoot)],
  );
}
