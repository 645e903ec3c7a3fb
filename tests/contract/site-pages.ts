import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { Comment } from '@/lib/core/comment';
import type { Conversation } from '@/lib/core/thread';
import { openWebSites } from '@/lib/sites/open-web';
import { readComments } from '@/lib/sites/read-site';
import { namedSites } from '@/lib/sites/registry';
import type { Site } from '@/lib/sites/site';
import { siteFor as siteAmong } from '@/lib/sites/site-for';

/** By this clock stands in each `expected.json` what a page tells as "3 h" or "hier". */
vi.setSystemTime('2026-11-21T12:00:00Z');

/** Every site, as a page gets them that no site names. */
export const sites: readonly Site[] = [...namedSites, ...openWebSites];
export const siteFor = (url: URL, page: Document): Site | null => siteAmong(sites, url, page);

/** A page as a browser shows it, at an address; scripts do not run. */
export interface OpenPage {
  page: Document;
  url: URL;
}

export function openPage(html: string, address: string): OpenPage {
  const { document } = new JSDOM(html, { url: address }).window;
  attachDeclared(document);
  return { page: document, url: new URL(address) };
}

/** jsdom leaves declared shadow roots as templates; a browser attaches them while it parses. */
function attachDeclared(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (host === null || host.shadowRoot !== null || !canHost(host)) continue;
    const root = host.attachShadow({ mode: 'open' });
    root.append(template.content);
    template.remove();
    attachDeclared(root);
  }
}

const canHost = (element: Element): boolean =>
  element.localName.includes('-') ||
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(
    element.localName,
  );

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
