import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tabTo } from './by-tab';
import { putRows } from './desk-rows';
import { drive, rows, screen, type Driven } from './harness';
import { everything } from './screen-rows';

const wait = { timeout: 15_000 };

/** What each screen is for, done without a mouse. */
describe('by keyboard alone', () => {
  let browser: Driven;
  let desk: Page;
  const all = everything('en');
  const words = (key: string): string => browser.words(key);
  const button = (key: string) => desk.getByRole('button', { name: words(key), exact: true });
  const stored = async (table: string, id: string): Promise<Record<string, unknown>> =>
    (await rows(browser, table)).find((row) => row['id'] === id) ?? {};
  async function open(path: string): Promise<void> {
    await desk.goto('about:blank'); // an address that differs in its fragment alone would load nothing
    await desk.goto(`${browser.origin}/${path}`);
  }
  async function press(key: string, on: ReturnType<Page['locator']>): Promise<void> {
    await tabTo(desk, on);
    await desk.keyboard.press(key);
  }

  beforeAll(async () => {
    browser = await drive();
    await browser.context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    desk = await screen(browser, 'desk', undefined, { width: 1100, height: 900 });
  });
  beforeEach(async () => {
    await open('options.html');
    await putRows(desk, all.rows, { settings: all.settings, plans: all.plan });
  });
  afterAll(() => browser?.context.close());

  it('the popup leads to a thread’s page', async () => {
    const popup = await screen(browser, 'popup');
    await tabTo(
      popup,
      popup
        .getByRole('list', { name: words('popup.list') })
        .getByRole('button')
        .first(),
    );
    const opened = browser.context.waitForEvent('page');
    // The popup closes itself while the key is still down: the way up may find nobody.
    await popup.keyboard.press('Enter').catch(() => {});
    const thread = await opened;
    const urls = (await rows(browser, 'flags')).map(({ url }) => url);
    await expect.poll(() => urls.includes(thread.url()), wait).toBe(true);
    await thread.close();
  });

  it('today finds a thread, and sets the status of those that are chosen', async () => {
    await open('desk.html#today');
    const list = desk.getByRole('region', { name: words('popup.list') });
    await tabTo(desk, desk.getByRole('searchbox'));
    await desk.keyboard.type('Twice the price');
    await expect.poll(() => list.getByRole('listitem').count(), wait).toBe(1);
    await press('Space', list.getByRole('listitem').getByRole('checkbox'));
    const resolved = words('status.resolved');
    await tabTo(desk, list.getByRole('combobox'));
    await desk.keyboard.type(resolved);
    await press('Enter', button('today.setStatusNow'));
    await expect
      .poll(
        async () => (await rows(browser, 'flags')).filter((flag) => flag['status'] === 'resolved').length,
        wait,
      )
      .toBe(1);
  });

  it('the crises lead to one, whose steps are ticked, and which is closed with a note and looked back on', async () => {
    await open('desk.html#crises');
    const [, crisis] = all.rows['crises'] as { id: string }[];
    const id = crisis?.id ?? '';
    await press('Enter', desk.locator(`main a[href="#crises/${id}"]`));
    await press(
      'Space',
      desk
        .getByRole('region', { name: words('whatNow.title') })
        .getByRole('checkbox')
        .first(),
    );
    await expect.poll(async () => ((await stored('crises', id))['done'] as unknown[]).length, wait).toBe(1);
    await tabTo(desk, desk.getByLabel(words('crisis.note'), { exact: true }));
    await desk.keyboard.type('Told everybody');
    await press('Enter', button('crisis.close'));
    await expect.poll(async () => (await stored('crises', id))['status'], wait).toBe('closed');
    await press('Enter', desk.getByRole('link', { name: words('crisis.lookBack') }));
    await desk.getByText('Told everybody').waitFor();
  });

  it('a review takes a lesson', async () => {
    await open('desk.html#reviews');
    await press('Enter', desk.getByRole('main').getByRole('link').first());
    await tabTo(desk, desk.getByRole('textbox', { name: words('review.lesson') }));
    await desk.keyboard.type('Ring the press earlier');
    await desk.keyboard.press('Enter');
    await expect
      .poll(async () => JSON.stringify((await rows(browser, 'reviews')).map(({ lessons }) => lessons)), wait)
      .toContain('Ring the press earlier');
  });

  it('the plan takes a contact', async () => {
    await open('desk.html#plan');
    await press('Enter', button('plan.addContact'));
    const added = desk.getByRole('group', { name: words('plan.newContact'), exact: true });
    await press('Shift+Tab', added.getByRole('button')); // back into the fields above
    await tabTo(desk, added.getByLabel(words('plan.name'), { exact: true }));
    await desk.keyboard.type('Ines');
    await expect.poll(async () => JSON.stringify(await rows(browser, 'plans')), wait).toContain('Ines');
  });

  it('a made thread is answered', async () => {
    await open('desk.html#practice');
    await press('Enter', desk.locator('main li a[href="#practice/en-outage"]'));
    const log = desk.getByRole('log');
    await tabTo(desk, desk.getByLabel(words('panel.draftText')));
    await desk.keyboard.type('We are looking into it.');
    await press('Enter', button('rehearsal.publish'));
    await log.getByText('We are looking into it.').waitFor();
  });

  it('the settings take a brand’s name, and let go of everything when asked twice', async () => {
    await open('options.html');
    const name = desk.getByLabel(words('options.name'), { exact: true });
    await tabTo(desk, name);
    await desk.keyboard.press('Control+a');
    await desk.keyboard.type('Rue Rouge');
    await expect
      .poll(async () => JSON.stringify(await rows(browser, 'settings')), wait)
      .toContain('Rue Rouge');
    await press('Enter', desk.getByRole('button', { name: `${words('options.erase')}…`, exact: true }));
    await press('Enter', button('options.eraseYes'));
    await expect.poll(async () => (await rows(browser, 'flags')).length, wait).toBe(0);
  });
});
