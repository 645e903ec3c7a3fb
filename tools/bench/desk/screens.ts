import type { ExtensionBrowser } from '@/tools/browser/launch';
import type { interfaceWords } from '@/tools/browser/words';

/** What is opened, all that has to stand there, and the milliseconds that it may take. */
export const screens = [
  {
    name: 'the popup, with its threads and crises',
    path: '/popup.html',
    ready: ['main li button', 'main a[href*="#crises/"]'],
    aim: 200,
  },
  {
    name: 'the desk’s first page, with its threads, charts and filters',
    path: '/desk.html#today',
    ready: ['li input[type="checkbox"]', 'figure svg', 'search option[value^="crisis-"]'],
    aim: 500,
  },
  {
    name: 'the desk’s crises, open and closed',
    path: '/desk.html#crises',
    ready: ['main ul a[href^="#crises/"]', 'main ul ~ h2 ~ ul a'],
    aim: 500,
  },
] as const;

/*
 * What runs in a screen travels as text: the runner wraps functions that have a name in a helper of its own, which a
 * screen has not. And nothing waits by `waitForFunction`, which the screens' own policy forbids: it evaluates.
 */

/** A promise of when the frame after the last of the elements is drawn. */
const noting = (ready: readonly string[]): string => `
  globalThis.shown = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!${JSON.stringify(ready)}.every((selector) => document.querySelector(selector) !== null)) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now()));
    }).observe(document, { childList: true, subtree: true });
  });`;

/** Long enough for the slowest machine; then what is missing is told. */
const patience = 30_000;

/** Milliseconds from the start of the loading to the frame after all that is waited for is there. */
export async function shownAfter(
  { context, origin }: ExtensionBrowser,
  path: string,
  ready: readonly string[],
): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript({ content: noting(ready) });
  await page.goto(origin + path);
  const at = await page.evaluate<number | null>(
    `Promise.race([globalThis.shown, new Promise((resolve) => setTimeout(resolve, ${patience}, null))])`,
  );
  const missing = await Promise.all(ready.map((selector) => page.locator(selector).count()));
  await page.close();
  if (at === null)
    throw new Error(`${path} never showed ${ready.filter((_, nth) => missing[nth] === 0).join(' or ')}`);
  return at;
}

const query = 'refund parcel';

/** After a key's own work the frame that it led to is drawn, then a task follows: that is when the list is seen. */
const timing = `
  globalThis.took = [];
  document.addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.took.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  }, { capture: true });`;

export interface Typed {
  /** Milliseconds from each key to the frame after its list. */
  took: number[];
  /** What the list says of itself before the first letter and after the last: letters that find nothing cost nothing. */
  before: string;
  after: string;
}

/** A query typed over everything that is kept. */
export async function typedAfter(
  { context, origin }: ExtensionBrowser,
  words: ReturnType<typeof interfaceWords>,
): Promise<Typed> {
  const page = await context.newPage();
  await page.goto(`${origin}/desk.html#today`);
  const list = page.getByRole('region', { name: words('popup.list') });
  const said = (): Promise<string> => list.locator('span').first().innerText();
  await list.waitFor();
  const day = await said();
  await page.getByLabel(words('today.range')).selectOption('all');
  const whole = Date.now() + 30_000;
  while ((await said()) === day && Date.now() < whole) await page.waitForTimeout(100);
  const before = await said();
  await page.getByLabel(words('today.search')).focus();
  await page.evaluate(timing);
  await page.keyboard.type(query, { delay: 200 });
  await page.waitForTimeout(500);
  const took = await page.evaluate<number[]>(`globalThis.took`);
  const after = await said();
  await page.close();
  if (took.length !== query.length) throw new Error(`${took.length} letters were seen`);
  if (before === day || after === before) throw new Error(`nothing was found: ${day}, ${before}, ${after}`);
  return { took, before, after };
}
