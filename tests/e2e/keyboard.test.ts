import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAddresses, tabIdOf } from '@/tools/browser/inside';
import { fr } from '@/tools/demo/scenario/fr';
import { serveDemo, type DemoServer } from '@/tools/demo/server';
import { drive, hosts, screen, type Driven } from './harness';

const wait = { timeout: 20_000 };

/** What a screen reader says has the focus: it sees into our closed root, the page does not. */
async function focusedName(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const focused = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return String(focused.at(-1)?.name?.value ?? '');
}

async function pressUntil(page: Page, key: string, name: string): Promise<void> {
  for (let pressed = 0; pressed < 12; pressed += 1) {
    await page.keyboard.press(key);
    if ((await focusedName(page)).includes(name)) return;
  }
  throw new Error(`${key} never reached “${name}”`);
}

describe('by keyboard alone, in French', () => {
  let server: DemoServer;
  let browser: Driven;
  let page: Page;
  beforeAll(async () => {
    server = await serveDemo(fr, 100);
    browser = await drive({ lang: 'fr', sites: [server.url], brand: fr.brand });
    page = await browser.context.newPage();
    await page.goto(server.url);
    await page.waitForSelector('html[data-played]');
  });
  afterAll(async () => {
    await browser?.context.close();
    await server?.stop();
  });

  it('goes from the page’s last control to the badge, and opens the panel', async () => {
    await expect.poll(() => hosts(page), wait).toBe(1);
    await page.waitForTimeout(1500); // the last batches are still being read
    await page.locator('.reply-form button').focus();
    await pressUntil(page, 'Tab', browser.words('page.next'));
    await page.keyboard.press('Enter');
    // The page goes to the thread; “next” keeps the focus, so that it can be pressed again.
    await page.waitForTimeout(1000);
    await pressUntil(page, 'Shift+Tab', browser.words('page.badge').split('{')[0] ?? '');
    await page.keyboard.press('Enter');
    await expect.poll(() => openAddresses(browser), wait).toContain(`${browser.origin}/sidepanel.html`);
  });

  it('chooses a draft, fills its gaps and inserts it', async () => {
    const panel = await screen(browser, 'sidepanel', await tabIdOf(browser, page));
    const draft = panel.getByLabel(browser.words('panel.draftText'));
    await expect.poll(() => draft.inputValue(), wait).not.toBe('');
    const brief = await draft.inputValue();
    await panel.keyboard.press('3');
    await expect.poll(() => draft.inputValue(), wait).not.toBe(brief);
    await draft.focus();
    await panel.keyboard.press('Control+Home');
    const gaps = (await draft.inputValue()).match(/\[[^\]]+\]/g) ?? [];
    for (const gap of gaps) {
      await panel.keyboard.press('Tab');
      const chosen = await draft.evaluate((field) => {
        const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
      expect(chosen).toBe(gap);
      await panel.keyboard.type('mardi à midi');
    }
    await page.evaluate(() => document.querySelector<HTMLElement>('.answer[data-to="c4"]')?.click());
    const named = await page.locator('#reply').inputValue();
    expect(named).toMatch(/^@\S/);
    await panel.keyboard.press('Control+Enter');
    const to = named.trim().replace('@', '');
    await panel.getByText(browser.words('panel.insertedTo').replace('{name}', to)).waitFor();
    const inserted = await page.locator('#reply').inputValue();
    expect(inserted).toBe(named + (await draft.inputValue()));
    expect(inserted).not.toMatch(/[[\]]/);
    expect(await page.evaluate(() => document.documentElement.dataset['sent'])).toBeUndefined();
    await panel.close();
  });
});
