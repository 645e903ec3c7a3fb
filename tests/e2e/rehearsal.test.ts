import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarioOf } from '@/lib/core/rehearsal/scenarios';
import { seriousFaults } from './axe';
import { drive, rows, type Driven } from './harness';

const wait = { timeout: 20_000 };

describe.each(['en', 'fr'] as const)('practising in %s', (lang) => {
  const scenario = scenarioOf(`${lang}-outage`);
  let browser: Driven;
  let page: Page;

  beforeAll(async () => {
    browser = await drive({ lang });
    page = await browser.context.newPage();
    await page.setViewportSize({ width: 1100, height: 900 });
    // A button that has just been freed changes colour for a moment, in which nobody reads it.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${browser.origin}/desk.html#practice`);
  });
  afterAll(() => browser?.context.close());

  it('answers a made thread by keyboard, which cools, and keeps the result', async () => {
    const { words } = browser;
    if (scenario === null) throw new Error('no scenario');
    await page.getByText(scenario.title).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: scenario.title }).press('Enter');
    const log = page.getByRole('log');
    await log.waitFor();
    await page.getByRole('button', { name: words('rehearsal.pause'), exact: true }).press('Enter');
    const next = page.getByRole('button', { name: words('rehearsal.next'), exact: true });
    while (!(await page.getByText(words('rehearsal.factsIn')).isVisible())) await next.press('Enter');
    await page.getByLabel(words('panel.draftText')).fill(scenario.model);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: words('rehearsal.publish'), exact: true }).press('Enter');
    await log.getByText(scenario.model).waitFor();
    for (let count = 0; count < 3; count += 1) await next.press('Enter');
    const heard = await log.getByRole('listitem').allTextContents();
    const thanks = scenario.cool.filter(({ text }) => heard.some((line) => line.includes(text)));
    expect(thanks).toHaveLength(3);
    await page.getByRole('button', { name: words('rehearsal.stop'), exact: true }).press('Enter');
    await page.getByText(words('effect.cools')).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await rows(browser, 'rehearsals')).toMatchObject([
      { scenario: scenario.id, said: [{ effect: 'cools', findings: [] }] },
    ]);
  });

  it('lists the try and tells the next one from it', async () => {
    const { words } = browser;
    await page.goto(`${browser.origin}/desk.html#practice`);
    await page.getByRole('row').nth(1).getByRole('link').press('Enter');
    await page.getByRole('link', { name: words('rehearsal.tryAgain'), exact: true }).press('Enter');
    await page.getByRole('log').waitFor();
    await page.getByRole('button', { name: words('rehearsal.stop'), exact: true }).press('Enter');
    await page.getByText(words('rehearsal.neverSpoke')).waitFor();
    await expect.poll(async () => (await rows(browser, 'rehearsals')).length, wait).toBe(2);
    await page.getByText(words('rehearsal.sinceLast').split('{gain}')[1] ?? '').waitFor();
  });

  it('goes on by itself at its pace', async () => {
    await page.goto(`${browser.origin}/desk.html#practice/${lang}-rumour`);
    await page.getByLabel(browser.words('rehearsal.pace')).selectOption('quick');
    await expect
      .poll(() => page.getByRole('log').getByRole('listitem').count(), wait)
      .toBeGreaterThanOrEqual(3);
  });
});
