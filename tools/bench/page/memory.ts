import type { CDPSession, Page } from 'playwright-core';
import { mainHtml } from '@/tests/e2e/pages/reddit';
import type { Row, Table } from '../table';
import type { Served, Watched } from './browsers';
import { madePost, type MadePost } from './made-posts';

const navigations = 50;
/** Ones before: what a page and the extension keep once and for all is there after these. */
const before = 5;
const count = 500;

interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

/** Fifty posts one after another in one tab, without a load; then what the page's process still holds. */
export async function measureMemory(bare: Served, watched: Watched): Promise<Table> {
  const rows: Row[] = [];
  for (const [name, browser] of [
    ['without', bare],
    ['with the extension', watched],
  ] as const) {
    const page = await browser.open(madePost('memory', count, 2));
    const session = await page.context().newCDPSession(page);
    const stay = browser === watched ? 1_000 : 300;
    for (let nth = 0; nth < before; nth += 1) await navigate(page, postOf(nth), stay);
    const first = await heldBy(page, session);
    for (let nth = 0; nth < navigations; nth += 1) await navigate(page, postOf(before + nth), stay);
    const last = await heldBy(page, session);
    await page.close();
    rows.push({
      name,
      cells: [
        megabytes(first.heap),
        megabytes(last.heap),
        last.nodes - first.nodes,
        last.listeners - first.listeners,
      ],
    });
  }
  return {
    id: 'page-memory',
    title: `What the page holds after ${navigations} navigations within one tab`,
    note: `Each to a post of ${count} comments with two threads that are flagged, without a load; collected before it is counted. The first ${before} are not counted.`,
    columns: ['MB of scripts before', 'MB after', 'more nodes', 'more listeners'],
    rows,
  };
}

const postOf = (nth: number): MadePost => madePost(`memory${nth}`, count, 2);
const megabytes = (bytes: number): number => Math.round(bytes / 10_000) / 100;

async function navigate(page: Page, post: MadePost, stay: number): Promise<void> {
  await page.evaluate(
    ([address, main]) =>
      (globalThis as unknown as { goTo: (...words: string[]) => void }).goTo(address, 'A made post', main),
    [post.address, mainHtml(post.html)] as [string, string],
  );
  await page.waitForTimeout(stay);
}

async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  // What was read five seconds ago is looked at once more; then nothing of ours is due.
  await page.waitForTimeout(12_000);
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
