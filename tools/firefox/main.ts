import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { calm, heated, postAddress, redditPage } from '@/tests/e2e/pages/reddit';
import { madePost } from '../bench/page/made-posts';
import { launchFirefox, type Firefox } from './launch';

/** `npm run firefox`: the extension in a real Firefox, from its options page to an unsent reply. */
const built = '.output/firefox-mv3-e2e';
const patience = 60_000;
const draft = 'We are sorry about the wait, and we are looking into your battery today.';

const hot = postAddress('hot1');
const quiet = postAddress('quiet');
const long = madePost('long', 5000, 20);
const box = '<comment-composer-host><div contenteditable="true"><br></div></comment-composer-host>';
const pages = {
  [hot]: redditPage('hot1', 'Battery troubles', [...calm, ...heated]).replace('</main>', `${box}</main>`),
  [quiet]: redditPage('quiet', 'A new frame', calm),
  [long.address]: long.html,
};

execFileSync(
  process.execPath,
  [resolve('node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'firefox', '--mode', 'e2e'],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
const firefox = await launchFirefox(built, pages);
try {
  console.log(`Firefox ${firefox.version}`);
  await play(firefox);
} finally {
  await firefox.close();
}

async function play({ open, evaluate, origin }: Firefox): Promise<void> {
  const options = await open(`${origin}/options.html`);
  const message = (type: string, data: object): string =>
    JSON.stringify({ id: 1, type, data, timestamp: Date.now() });
  const ask = async (type: string, data: object): Promise<unknown> =>
    valueOf(await evaluate(options, `browser.runtime.sendMessage(${message(type, data)})`));
  const tabAt = async (address: string): Promise<unknown> =>
    evaluate(options, `browser.tabs.query({url: ${JSON.stringify(address)}}).then(([tab]) => tab.id)`);
  const askPage = async (address: string, type: string, data: object): Promise<unknown> => {
    const to = `${String(await tabAt(address))}, ${message(type, data)}`;
    return valueOf(await evaluate(options, `browser.tabs.sendMessage(${to})`));
  };
  const marked = '[...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String))';

  check('a site is watched', await ask('site.watch', { pattern: 'https://www.reddit.com/*', tabId: null }), {
    watched: true,
  });

  const page = await open(hot);
  const words = await until(() => evaluate(page, marked), hasSome);
  check('a heated thread is underlined', words.includes('bunch of crooks'), true);

  const panel = await open(`${origin}/sidepanel.html?tabId=${String(await tabAt(hot))}`);
  const said = await until(
    () => evaluate(panel, 'document.body.innerText'),
    (text) => String(text).includes('Moderate'),
  );
  check('the panel shows its level', String(said).includes('Moderate'), true);

  check(
    'a draft is put in the reply box',
    await askPage(hot, 'draft.insert', { commentId: null, text: draft }),
    {
      outcome: 'inserted',
    },
  );
  const typed = await evaluate(page, `document.querySelector('[contenteditable]').innerText.trim()`);
  check('and stands there unsent', typed, draft);

  const calmPage = await open(quiet);
  await until(() => askPage(quiet, 'page.report', {}).catch(() => null), countIs(calm.length));
  check('a calm page is left alone', await evaluate(calmPage, marked), []);

  const began = performance.now();
  const longPage = await open(long.address);
  const loaded = performance.now();
  await evaluate(longPage, `[...document.querySelectorAll('shreddit-comment')].at(-1).scrollIntoView()`);
  await until(() => evaluate(longPage, marked), hasSome);
  const took = performance.now() - loaded;
  const report = await until(() => askPage(long.address, 'page.report', {}), countIs(long.texts.length));
  console.log(
    `5,000 comments: loaded after ${Math.round(loaded - began)} ms, marked ${Math.round(took)} ms later; ${JSON.stringify((report as { timings: object }).timings)}`,
  );
}

function valueOf(answer: unknown): unknown {
  return (answer as { res?: { value?: unknown } } | null)?.res?.value;
}

function hasSome(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function countIs(count: number): (value: unknown) => boolean {
  return (value) => (value as { comments?: unknown[] } | null)?.comments?.length === count;
}

async function until<Value>(
  look: () => Promise<unknown>,
  fits: (value: unknown) => value is Value,
): Promise<Value>;
async function until(look: () => Promise<unknown>, fits: (value: unknown) => boolean): Promise<unknown>;
async function until(look: () => Promise<unknown>, fits: (value: unknown) => boolean): Promise<unknown> {
  const begun = performance.now();
  for (;;) {
    const value = await look();
    if (fits(value)) return value;
    if (performance.now() - begun > patience)
      throw new Error(`still ${JSON.stringify(value)?.slice(0, 500)}`);
    await new Promise((resume) => void setTimeout(resume, 50));
  }
}

function check(what: string, is: unknown, wanted: unknown): void {
  const [found, asked] = [JSON.stringify(is), JSON.stringify(wanted)];
  if (found !== asked) throw new Error(`${what}: ${found}, not ${asked}`);
  console.log(`✓ ${what}`);
}
