import type { ExtensionBrowser } from '@/tools/browser/launch';
import type { interfaceWords } from '@/tools/browser/words';

/** What is opened, what of it has to stand there, and the milliseconds that it may take. */
export const screens = [
  { name: 'the popup, with its threads', path: '/popup.html', ready: 'main li button', aim: 200 },
  {
    name: 'the desk’s first page, with its threads',
    path: '/desk.html#today',
    ready: 'li input[type="checkbox"]',
    aim: 500,
  },
  { name: 'the crises', path: '/desk.html#crises', ready: 'ul li a[href^="#crises/"]', aim: 500 },
] as const;

/** Milliseconds from the start of the loading to the frame after the element is there. */
export async function shownAfter(
  { context, origin }: ExtensionBrowser,
  path: string,
  ready: string,
): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript((selector) => {
    // Nothing here has a name: the runner would wrap it in a helper that the page has not.
    new MutationObserver((_, observer) => {
      if (document.querySelector(selector) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => Object.assign(globalThis, { shownAt: performance.now() }));
    }).observe(document, { childList: true, subtree: true });
  }, ready);
  await page.goto(origin + path);
  await page.waitForFunction(() => 'shownAt' in globalThis);
  const at = await page.evaluate(() => (globalThis as unknown as { shownAt: number }).shownAt);
  await page.close();
  return at;
}

const query = 'refund parcel';

/** For each letter of a query over everything that is kept: milliseconds from the key to the frame after the list. */
export async function typedAfter(
  { context, origin }: ExtensionBrowser,
  words: ReturnType<typeof interfaceWords>,
): Promise<number[]> {
  const page = await context.newPage();
  await page.goto(`${origin}/desk.html#today`);
  await page.getByLabel(words('today.range')).selectOption('all');
  const field = page.getByLabel(words('today.search'));
  await page.waitForTimeout(1500);
  await field.focus();
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(globalThis, { took });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        // After the key's own work: the frame that it led to is drawn, then a task follows.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => took.push(performance.now() - timeStamp));
          port1.start();
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  await field.pressSequentially(query, { delay: 150 });
  await page.waitForTimeout(300);
  const took = await page.evaluate(() => (globalThis as unknown as { took: number[] }).took);
  await page.close();
  if (took.length !== query.length) throw new Error(`${took.length} letters were seen`);
  return took;
}
