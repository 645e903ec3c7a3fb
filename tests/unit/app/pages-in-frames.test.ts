import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createPages } from '@/lib/app/pages';
import { defaultSettings } from '@/lib/core/settings/settings';
import { Db } from '@/lib/storage/db';
import { tabStore } from '@/lib/storage/stores';
import { tabState } from '@/lib/storage/tabs';
import { noon } from './reader';

const page = 'https://blog.example/four';
const frame = 'https://disqus.com/embed/comments/?f=pain';
const blog = 'https://blog.example/*';
const disqus = 'https://disqus.com/*';

const dbs: Db[] = [];
afterEach(async () => {
  for (const db of dbs.splice(0)) await db.delete();
});

function browser({
  watched,
  granted = watched,
  paused = false,
}: {
  watched: string[];
  granted?: string[];
  paused?: boolean;
}) {
  const db = new Db();
  dbs.push(db);
  const begun = { count: 0 };
  const pages = createPages({
    settings: async () => ({ ...defaultSettings(), watched, paused }),
    isGranted: async (pattern) => granted.includes(pattern),
    tabs: tabStore(
      db,
      () => noon,
      async () => {},
    ),
    register: async () => {},
    openTabs: async () => [],
    inject: async () => true,
    injectGeneric: async () => true,
    begins: async () => {
      begun.count += 1;
    },
    tellPage: async () => true,
    addressOf: async () => page,
    moved: () => {},
  });
  return { db, pages, begun };
}

describe('a script in a frame', () => {
  it.each([
    ['page and frame are watched', { watched: [blog, disqus] }, true],
    ['only the frame is', { watched: [disqus] }, false],
    ['only the page is', { watched: [blog] }, false],
    ['the frame was refused by the browser', { watched: [blog, disqus], granted: [blog] }, false],
    ['everything is paused', { watched: [blog, disqus], paused: true }, false],
  ])('where %s', async (_where, settings, expected) => {
    expect(await browser(settings).pages.helloInFrame(1, page, frame)).toBe(expected);
  });

  it('begins no page: what is doubted of the page around stays', async () => {
    const { pages, begun } = browser({ watched: [blog, disqus] });
    await pages.helloInFrame(1, page, frame);
    expect(begun.count).toBe(0);
    await pages.hello(1, page);
    expect(begun.count).toBe(1);
  });

  it('leaves the tab the address of its page, and what the page was told before', async () => {
    const { db, pages } = browser({ watched: [blog, disqus] });
    await pages.hello(1, page);
    await pages.switchOff(1, page);
    expect(await pages.helloInFrame(1, page, frame)).toBe(false);
    expect(await tabState(db, 1)).toMatchObject({ url: page, switchedOff: page });
  });
});
