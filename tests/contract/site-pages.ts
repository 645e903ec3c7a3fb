import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import type { Comment } from '@/lib/core/conversation/comment';
import type { Conversation } from '@/lib/core/conversation/thread';
import { openWebSites } from '@/lib/sites/open-web';
import { readComments } from '@/lib/sites/reading/read-site';
import { namedSites } from '@/lib/sites/registry';
import type { Site } from '@/lib/sites/site';
import { siteFor as siteAmong } from '@/lib/sites/site-for';
import { openPage, type OpenPage } from '@/tools/cli/fixture/open-page';

export { openPage, type OpenPage };

/** By this clock stands in each `expected.json` what a page tells as "3 h" or "hier". */
vi.setSystemTime('2026-11-21T12:00:00Z');

/** Every site, as a page gets them that no site names. */
export const sites: readonly Site[] = [...namedSites, ...openWebSites];
export const siteFor = (url: URL, page: Document): Site | null => siteAmong(sites, url, page);

export interface Case {
  site: string;
  name: string;
  html: string;
  about: { url: string; proves: string };
  /** `ownWords`: by id, where a comment quotes another. */
  expected: { conversation: Conversation; comments: Comment[]; ownWords?: Record<string, string> };
}

const folder = 'tests/fixtures/sites';
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export const cases: readonly Case[] = globSync(`${folder}/*/*/page.html`)
  .sort()
  .map((file) => {
    const [site = '', name = ''] = dirname(file).split('/').slice(-2);
    return {
      site,
      name,
      html: readFileSync(file, 'utf8'),
      about: json(join(dirname(file), 'about.json')) as Case['about'],
      expected: json(join(dirname(file), 'expected.json')) as Case['expected'],
    };
  });

export const readAll = ({ page, url }: OpenPage): Comment[] => {
  const site = siteFor(url, page);
  return site === null ? [] : [...readComments(site, page, url)].map((found) => found.comment);
};

/** Captured pages live beside the repo and never in it. */
export const sharedPages = existsSync('../shared/pages/index.json') ? '../shared/pages/' : null;
