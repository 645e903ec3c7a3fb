import { describe, expect, it } from 'vitest';
import { openBoxes } from '@/lib/page/reply-box/whose-box';
import { readComments, readConversation } from '@/lib/sites/reading/read-site';
import { commentHtml, pageHtml } from '@/tools/demo/page';
import { en } from '@/tools/demo/scenario/en';
import { fr } from '@/tools/demo/scenario/fr';
import type { Scenario } from '@/tools/demo/scenario/scenario';
import { openPage, siteFor } from './site-pages';

const postedAt = (minute: number): string => new Date(Date.UTC(2026, 4, 4, 9, minute)).toISOString();

/** The demo's page once every comment has arrived; placed as its own script does. */
function played(scenario: Scenario) {
  const opened = openPage(pageHtml(scenario, postedAt(0)), 'http://127.0.0.1:4173/');
  const { page } = opened;
  scenario.comments.forEach((comment, minute) => {
    const piece = page
      .createRange()
      .createContextualFragment(commentHtml(comment, postedAt(minute), scenario));
    const parent = comment.to === undefined ? null : page.getElementById(comment.to);
    const list =
      parent?.closest('.comment-item')?.querySelector('.replies') ?? page.querySelector('.comment-list');
    list?.append(piece);
  });
  return opened;
}

describe.each([
  ['English', en],
  ['French', fr],
])('the demo in %s', (_name, scenario) => {
  const { page, url } = played(scenario);
  const site = siteFor(url, page);
  if (site === null) throw new Error('nobody reads the demo');
  const found = [...readComments(site, page, url)].map(({ comment }) => comment);

  it('is read as any page is that nobody knows', () => {
    expect(site.id).toBe('generic');
    expect(readConversation(site, page, url)).toMatchObject({
      title: scenario.post.title,
      language: scenario.lang,
    });
  });

  it('gives each comment as it was written', () => {
    const minutes = new Map(scenario.comments.map(({ id }, minute) => [id, minute]));
    const wanted = scenario.comments.map(({ id, to, author, text, likes }) => ({
      id,
      parentId: to ?? null,
      depth: to === undefined ? 0 : 1,
      author,
      // Typographic spaces are white space like any other.
      text: text.replace(/\s+/g, ' '),
      postedAt: postedAt(minutes.get(id) ?? -1),
      likes,
      permalink: `${url.href}#${id}`,
    }));
    const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
    expect(found.toSorted(byId)).toEqual(wanted.toSorted(byId));
  });

  it('offers its reply box', () => {
    expect(openBoxes(site, page).map(({ id }) => id)).toEqual(['reply']);
  });
});
