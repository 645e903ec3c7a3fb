import type { Page } from 'playwright-core';
import type { Row, Table } from '../table';
import { tell, type Served, type Watched } from './browsers';
import { arrivals, madePost, type MadePost } from './made-posts';
import { marks, tasksDuring, type Task } from './trace';

/** What the web calls a long task, milliseconds. */
const long = 50;

/** A page that does something of its own between the two marks of the trace. */
interface Play {
  id: string;
  name: string;
  post: (round: string) => MadePost;
  run: (page: Page, round: string) => Promise<void>;
  rounds: number;
}

const seconds = 30;
const eachSecond = 100;
const lotsEachSecond = 10;

const begin = (page: Page): Promise<void> =>
  page.evaluate((name) => void performance.mark(name), marks.begins);
const end = (page: Page): Promise<void> => page.evaluate((name) => void performance.mark(name), marks.ends);

const arriving: Play = {
  id: 'arriving',
  name: `${eachSecond} comments a second for ${seconds} s`,
  rounds: 1,
  post: (round) => madePost(`arrive${round}`, 500, 5),
  async run(page, round) {
    const lots = arrivals(`arrive${round}`, seconds * lotsEachSecond, eachSecond / lotsEachSecond);
    await page.evaluate((all) => Object.assign(globalThis, { lots: all }), lots);
    await begin(page);
    await page.evaluate(
      (pause) =>
        new Promise<void>((resolve) => {
          const { lots: all, addComments } = globalThis as unknown as {
            lots: string[];
            addComments: (html: string) => void;
          };
          const timer = setInterval(() => {
            const next = all.shift();
            if (next !== undefined) addComments(next);
            else {
              clearInterval(timer);
              resolve();
            }
          }, pause);
        }),
      1000 / lotsEachSecond,
    );
    await end(page);
  },
};

const scrolling: Play = {
  id: 'scrolling',
  name: 'a scroll through 5000 comments',
  rounds: 2,
  post: (round) => madePost(`scroll${round}`, 5000, 20),
  async run(page) {
    await begin(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let last = -1;
          const timer = setInterval(() => {
            if (scrollY !== last) {
              last = scrollY;
              scrollBy({ top: 700, behavior: 'instant' });
              return;
            }
            clearInterval(timer);
            resolve();
          }, 16);
        }),
    );
    await end(page);
  },
};

const idleSeconds = 10;
const idle: Play = {
  id: 'idle',
  name: `nothing for ${idleSeconds} s on a page of 5000 comments`,
  rounds: 1,
  post: (round) => madePost(`idle${round}`, 5000, 20),
  async run(page) {
    await begin(page);
    await page.waitForTimeout(idleSeconds * 1000);
    await end(page);
  },
};

export const plays: readonly Play[] = [arriving, scrolling, idle];

/** The same play without and with the extension, turn and turn about. */
export async function measurePlay(play: Play, bare: Served, watched: Watched): Promise<Table> {
  const rows: Row[] = [];
  for (let nth = 1; nth <= play.rounds; nth += 1) {
    const round = String(nth);
    for (const [name, browser] of [
      ['without', bare],
      ['with the extension', watched],
    ] as const) {
      const post = play.post(round);
      const page = await browser.open(post);
      if (browser === watched) await whenRead(watched, post);
      // Whatever follows from reading is over: marks, the look for what was missed, the whole read again.
      await page.waitForTimeout(browser === watched ? 7_000 : 2_000);
      const tasks = await tasksDuring(browser.browser, () => play.run(page, round));
      await page.close();
      rows.push({ name: `${name}, round ${round}`, cells: cellsOf(tasks) });
    }
  }
  return {
    id: `page-${play.id}`,
    title: `The page’s main thread: ${play.name}`,
    note: 'From a trace, between two marks of the page. By the clock a task also holds what other processes took from it; by the processor it is the thread’s own work.',
    columns: [
      'tasks',
      'ms of work',
      'longest, ms by the clock',
      'by the processor',
      `over ${long} ms by the clock`,
      'by the processor',
    ],
    rows: [...rows, { name: 'more than without', from: 'aim', cells: [null, null, null, null, null, 0] }],
  };
}

function cellsOf(tasks: readonly Task[]): (number | string)[] {
  const over = (of: (task: Task) => number): number => tasks.filter((task) => of(task) > long).length;
  const most = (of: (task: Task) => number): number =>
    Math.round(tasks.reduce((longest, task) => Math.max(longest, of(task)), 0));
  return [
    tasks.length,
    Math.round(tasks.reduce((sum, { worked }) => sum + worked, 0)),
    most(({ took }) => took),
    most(({ worked }) => worked),
    over(({ took }) => took),
    over(({ worked }) => worked),
  ];
}

async function whenRead({ screen }: Watched, { address, texts }: MadePost): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = (await tell(screen, 'page.report', {}, address).catch(() => null)) as {
      res?: { value?: { comments: unknown[] } };
    } | null;
    if (answer?.res?.value?.comments.length === texts.length) return;
    await screen.waitForTimeout(200);
  }
  throw new Error(`${address} was not read`);
}
