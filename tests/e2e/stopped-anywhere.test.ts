import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopWorker } from '@/tools/browser/inside';
import { keptRows, putRows, type Rows } from './desk-rows';
import { operations, type Operation } from './desk-operations';
import { drive, type Driven } from './harness';
import { giveRoom, takeRoom } from './room';

type Kept = Parameters<Operation['isDone']>[0];
const wait = { timeout: 15_000, interval: 50 };

/** Of an operation with very many requests, so many of its first are tried, and then fewer and fewer. */
const stepAfter = (step: number): number => (step < 8 ? step + 1 : Math.ceil(step * 1.7));

/**
 * In the worker: from the nth request to the store on none is made any more, and says so. What is not stored yet is
 * aborted, as the browser does with the transactions of a worker that it stops; one that is looked at from outside, as
 * here, it does not stop in the middle of a script.
 */
const haltAt = `(nth) => {
  let made = 0;
  let isHalted = false;
  const begun = new Set();
  const halt = () => {
    isHalted = true;
    for (const each of begun) try { each.abort(); } catch {}
    new BroadcastChannel('halted').postMessage(nth);
  };
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...values) {
    if (isHalted) throw new DOMException('stopped', 'AbortError');
    const one = begin.apply(this, values);
    begun.add(one);
    one.addEventListener('complete', () => begun.delete(one));
    return one;
  };
  for (const { prototype } of [IDBObjectStore, IDBIndex])
    for (const name of ['get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor', 'put', 'add', 'delete', 'clear']) {
      const before = prototype[name];
      if (before === undefined) continue;
      prototype[name] = function (...values) {
        made += 1;
        if (made === nth) halt();
        return isHalted ? new EventTarget() : before.apply(this, values);
      };
    }
}`;

describe('what was acknowledged', () => {
  let browser: Driven;
  let screen: Page;
  const kept = async (): Promise<Kept> => (await keptRows(screen)) as Kept;
  const isHalted = (): Promise<boolean> => screen.evaluate<boolean>('globalThis.isHalted');

  /** A worker that is awake and halts there. */
  async function arm(nth: number): Promise<void> {
    await screen.evaluate(
      'globalThis.isHalted = false; chrome.runtime.sendMessage({}).then(() => 0, () => 0)',
    );
    await browser.context.serviceWorkers()[0]?.evaluate(`(${haltAt})(${nth})`);
  }

  /** Asks, and waits until it is answered or done, or the worker has halted and is stopped. */
  async function doneOrStopped({
    ask,
    done,
    isDone,
  }: Operation): Promise<{ said: unknown; wasStopped: boolean }> {
    let said: unknown;
    const asked = ask(screen).then((answer) => {
      said = answer;
    });
    const isOver = async (): Promise<boolean> =>
      (await isHalted()) || (done === undefined ? isDone(await kept()) : said !== undefined);
    await expect.poll(isOver, wait).toBe(true);
    const wasStopped = await isHalted();
    if (wasStopped) await stopWorker(browser);
    await asked;
    return { said, wasStopped };
  }

  beforeAll(async () => {
    browser = await drive();
    screen = await browser.context.newPage();
    await screen.goto(`${browser.origin}/manifest.json`);
    await screen.evaluate(`
      globalThis.isHalted = false;
      new BroadcastChannel('halted').onmessage = () => { globalThis.isHalted = true; };
      0`);
  });
  afterAll(() => browser?.context.close());

  describe.each(operations)('$name', (operation) => {
    it('outlives a worker that is stopped at any request to the store, and nothing is left by halves', async () => {
      const { rows, done, isDone, isSound } = operation;
      let stops = 0;
      for (let nth = 1; ; nth = stepAfter(nth)) {
        await putRows(screen, rows);
        const before = await kept();
        await arm(nth);
        const { said, wasStopped } = await doneOrStopped(operation);
        if (!wasStopped) break;
        stops += 1;
        const after = await kept();
        const where = `stopped at request ${nth}, said ${JSON.stringify(said)}`;
        const isWhole = isDone(after) || JSON.stringify(after) === JSON.stringify(before);
        expect(isWhole || isSound?.(after) === true, where).toBe(true);
        if (done !== undefined && JSON.stringify(said) === JSON.stringify(done))
          expect(isDone(after), where).toBe(true);
        if (!isDone(after)) {
          const again = await operation.ask(screen);
          if (done !== undefined) expect(again, where).toEqual(done);
          await expect.poll(async () => isDone(await kept()), { ...wait, message: where }).toBe(true);
        }
        await stopWorker(browser).catch(() => undefined); // what was put into it goes with it
      }
      expect(stops).toBeGreaterThan(0);
      expect(isDone(await kept())).toBe(true);
    }, 300_000);
  });

  it('outlives a disk that is full at every one of them, and is done once there is room', async () => {
    const all: Rows = {};
    const [restoring, ...others] = [...operations].reverse();
    for (const { rows } of operations.filter((each) => each !== restoring))
      for (const [name, some] of Object.entries(rows)) all[name] = [...(all[name] ?? []), ...some];
    await stopWorker(browser).catch(() => undefined);
    await putRows(screen, all);
    const before = await kept();
    const full = await takeRoom(browser);
    for (const { name, ask, full: expected } of operations) {
      const said = await ask(screen);
      if (expected !== undefined) expect(said, name).toEqual(expected);
    }
    await screen.waitForTimeout(3000); // what the alarms began, of which nobody is told
    const after = await kept();
    for (const table of ['crises', 'reviews'] as const) expect(after[table], table).toEqual(before[table]);
    for (const { name, isSound } of operations) expect(isSound?.(after) ?? true, name).toBe(true);
    await giveRoom(browser, full);
    for (const { name, ask, done, isDone } of [...others.reverse(), restoring].filter(
      (each) => each !== undefined,
    )) {
      await expect
        .poll(
          async () => {
            if (isDone(await kept())) return true;
            const said = await ask(screen);
            return done === undefined ? false : JSON.stringify(said) === JSON.stringify(done);
          },
          { timeout: 60_000, interval: 1000, message: name },
        )
        .toBe(true);
      await expect.poll(async () => isDone(await kept()), { ...wait, message: name }).toBe(true);
    }
  }, 240_000);
});
