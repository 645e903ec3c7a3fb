import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '@/tools/demo/scenario/en';
import { fr } from '@/tools/demo/scenario/fr';
import { seriousFaults } from './axe';
import { rows, screen, type Driven } from './harness';
import { driveDemo, type Demo } from './set-ups';

const wait = { timeout: 20_000 };

const written = {
  en: {
    language: 'English',
    statement: 'Every order placed before 12 November has left the warehouse.',
    reply: 'Hello {first name}, we found it on {shelf}. {brand}',
    filled: /^Hello \S+, we found it on \[shelf\]\. \S/,
  },
  fr: {
    language: 'français',
    statement: 'Toutes les commandes passées avant le 12 novembre ont quitté l’entrepôt.',
    reply: 'Bonjour {prénom}, nous l’avons trouvé au {rayon}. {marque}',
    filled: /^Bonjour \S+, nous l’avons trouvé au \[rayon\]\. \S/,
  },
};

/** With what stands one step further down. */
async function openFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return seriousFaults(page);
}

describe.each([en, fr])('the brand’s own words in $lang', (scenario) => {
  const own = written[scenario.lang];
  let demo: Demo;
  let browser: Driven;
  let tabId: number;
  let panel: Page;

  beforeAll(async () => {
    demo = await driveDemo(scenario, 150);
    ({ browser, tabId } = demo);
  });
  afterAll(async () => {
    await demo?.end();
  });

  it('are written once: a statement and a saved reply', async () => {
    const { words } = browser;
    const options = await screen(browser, 'options', undefined, { width: 900, height: 900 });
    await options.getByRole('button', { name: words('statement.add') }).click();
    await options
      .getByLabel(words('statement.textIn').replace('{language}', own.language))
      .fill(own.statement);
    await options.getByLabel(words('statement.owner')).fill('Nadia');
    // Whatever the thread's topic is taken for: the statement is about all of them.
    const form = options.locator('form').filter({ hasText: words('statement.topics') });
    for (const box of await form.getByRole('checkbox').all()) await box.check();
    expect(await openFaults(options)).toEqual([]);
    await form.getByRole('button', { name: words('statement.save') }).click();
    await options.getByText(words('statement.saved')).waitFor();
    await options.getByRole('button', { name: words('savedReply.add') }).click();
    const reply = options.locator('form').filter({ hasText: words('savedReply.text') });
    await reply.getByLabel(words('savedReply.name'), { exact: true }).fill('Found');
    await reply.getByLabel(words('savedReply.text'), { exact: true }).fill(own.reply);
    await reply.getByRole('button', { name: words('statement.save') }).click();
    await options.getByText(words('savedReply.saved')).waitFor();
    expect(await rows(browser, 'statements')).toMatchObject([{ text: { [scenario.lang]: own.statement } }]);
    await options.close();
  });

  it('are stated in a draft, which says so', async () => {
    panel = await screen(browser, 'sidepanel', tabId);
    const draft = panel.getByLabel(browser.words('panel.draftText'));
    await expect.poll(() => draft.inputValue(), wait).not.toBe('');
    await panel.getByRole('tab', { name: browser.words('variant.factual') }).click();
    const plain = (text: string) => text.replaceAll(/[\s\u00A0\u202F]+/g, ' ');
    await expect.poll(async () => plain(await draft.inputValue()), wait).toContain(own.statement);
    await panel.getByText(browser.words('fact.used'), { exact: true }).waitFor();
  });

  it('fill a draft from a saved reply, with a gap for what nobody knows', async () => {
    const draft = panel.getByLabel(browser.words('panel.draftText'));
    await panel.getByText(browser.words('savedReply.title'), { exact: true }).click();
    await panel
      .getByRole('button', { name: browser.words('savedReply.insertOne').replace('{name}', 'Found') })
      .click();
    await expect.poll(() => draft.inputValue(), wait).toMatch(own.filled);
    await expect.poll(async () => (await rows(browser, 'replies'))[0]?.['used'], wait).toBe(1);
    await draft.focus();
    await panel.keyboard.press('Control+z');
    await expect.poll(() => draft.inputValue(), wait).not.toMatch(own.filled);
  });

  it('change their tone by a button, and are undone by another', async () => {
    const draft = panel.getByLabel(browser.words('panel.draftText'));
    const before = await draft.inputValue();
    await panel.getByRole('button', { name: browser.words('tone.moreFormal') }).click();
    await expect.poll(() => draft.inputValue(), wait).not.toBe(before);
    await panel.getByRole('button', { name: browser.words('tone.undo'), exact: true }).click();
    await expect.poll(() => draft.inputValue(), wait).toBe(before);
  });

  it('are remembered once they are sent', async () => {
    await panel.getByRole('button', { name: browser.words('panel.insert'), exact: true }).click();
    await panel.getByRole('button', { name: browser.words('answered.yes'), exact: true }).click();
    await expect.poll(async () => (await rows(browser, 'answers')).length, wait).toBeGreaterThan(0);
    await panel.getByText(browser.words('answered.byUser')).waitFor({ state: 'attached' });
    expect(await openFaults(panel)).toEqual([]);
  });
});
