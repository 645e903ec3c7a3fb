import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doubtOf } from '@/lib/sites/reading/doubt';
import { readComments } from '@/lib/sites/reading/read-site';
import type { CommentRules } from '@/lib/sites/rules';
import type { Site } from '@/lib/sites/site';
import { cases, openPage, sharedPages, siteFor, type OpenPage } from './site-pages';

const doubtOn = (site: Site, { page, url }: OpenPage) => doubtOf(site, page, readComments(site, page, url));

/** What a site's new markup makes of its file, and what is to be said of it. */
const changes = [
  ['comments', { each: 'gone-since' }],
  ['texts', { text: ['gone-since'] }],
  ['authors', { author: ['gone-since'] }],
  ['times', { time: ['gone-since'] }],
] as const satisfies [string, Partial<CommentRules>][];

const changed = (site: Site, change: Partial<CommentRules>): Site =>
  typeof site.comments === 'function' ? site : { ...site, comments: { ...site.comments, ...change } };

describe('a page that its site’s file fits', () => {
  it.each(cases.map((one) => [`${one.site}/${one.name}`, one] as const))('%s is not doubted', (_, one) => {
    const open = openPage(one.html, one.about.url);
    const site = siteFor(open.url, open.page);
    expect(site && doubtOn(site, open)).toBeNull();
  });
});

interface Row {
  file: string;
  url: string;
  comments: number;
}
const rows =
  sharedPages === null ? [] : (JSON.parse(readFileSync(`${sharedPages}index.json`, 'utf8')) as Row[]);
if (sharedPages === null) console.warn('Left out: captured pages (../shared/pages is not here).');

describe.skipIf(sharedPages === null)('captured pages', () => {
  const long = rows.filter(
    ({ file, comments }) =>
      comments >= 5 && /^(?:reddit-shreddit|oldreddit|hackernews|wordpress)\//.test(file),
  );

  it.each(long)('$file: fits, and every part that would be missing is told', ({ file, url }) => {
    const open = openPage(readFileSync(`${sharedPages}${file}`, 'utf8'), url);
    const site = siteFor(open.url, open.page);
    if (site === null || typeof site.comments === 'function') throw new Error(`${file} has no site`);
    expect(doubtOn(site, open)).toBeNull();
    for (const [doubt, change] of changes) expect(doubtOn(changed(site, change), open)).toBe(doubt);
  });
});
