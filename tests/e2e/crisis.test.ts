import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '@/tools/browser/inside';
import { answerCalmly, answered } from '@/tools/demo/calm-answer';
import { en } from '@/tools/demo/scenario/en';
import { fr } from '@/tools/demo/scenario/fr';
import type { Scenario } from '@/tools/demo/scenario/scenario';
import { stormEn } from '@/tools/demo/scenario/storm-en';
import { stormFr } from '@/tools/demo/scenario/storm-fr';
import { serveDemo, type DemoServer } from '@/tools/demo/server';
import { seriousFaults } from './axe';
import { drive, rows, screen, type Driven } from './harness';

const wait = { timeout: 20_000 };

const said = {
  en: { note: 'The workshops know', lesson: 'Warn the workshops first' },
  fr: { note: 'Les ateliers sont prévenus', lesson: 'Prévenir d’abord les ateliers' },
};

describe.each([
  { lang: 'en', brandPage: en, ...stormEn },
  { lang: 'fr', brandPage: fr, ...stormFr },
] as const)('a storm in $lang', ({ lang, brandPage, forum, safety }) => {
  const words = said[lang];
  const servers: DemoServer[] = [];
  let browser: Driven;
  let desk: Page;
  let forumPage: Page;

  /** A page of the storm in a tab of its own, with all its comments there. */
  async function open(scenario: Scenario, host: string): Promise<Page> {
    const server = await serveDemo(scenario, 60);
    servers.push(server);
    const page = await browser.context.newPage();
    await page.goto(server.url.replace('127.0.0.1', host));
    await page.waitForSelector('html[data-played]');
    return page;
  }
  const crises = () => rows(browser, 'crises');
  const crisis = async (): Promise<Record<string, unknown>> => (await crises())[0] ?? {};
  const threadCount = async (): Promise<unknown> => ((await crisis())['threads'] as unknown[])?.length;

  beforeAll(async () => {
    browser = await drive({
      lang,
      sites: ['http://127.0.0.1/', 'http://localhost/'],
      brand: brandPage.brand,
    });
  });
  afterAll(async () => {
    await browser?.context.close();
    await Promise.all(servers.map((server) => server.stop()));
  });

  it('gathers threads of several pages and sites into one crisis, which rises', async () => {
    forumPage = await open(forum, 'localhost');
    await expect.poll(threadCount, wait).toBe(2);
    expect(await crisis()).toMatchObject({ status: 'open', level: 'moderate', peak: 'moderate' });
    await open(brandPage, '127.0.0.1');
    await expect.poll(threadCount, wait).toBe(3);
    await open(safety, 'localhost');
    await expect.poll(threadCount, wait).toBe(4);
    await expect.poll(async () => (await crisis())['level'], wait).toBe('severe');
    expect(await crises()).toHaveLength(1);
    const { reasons, changes } = (await crisis()) as {
      reasons: { code: string; count: number }[];
      changes: object[];
    };
    expect(reasons).toContainEqual(expect.objectContaining({ code: 'many-sites', count: 2 }));
    expect(reasons.map(({ code }) => code)).toContain('safety');
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'level', to: 'severe' }));
  });

  it('is one line in the popup, which leads to its plan', async () => {
    const popup = await screen(browser, 'popup', undefined, { width: 360, height: 600 });
    const lines = popup.getByRole('list', { name: browser.words('crisis.open') }).getByRole('link');
    await expect.poll(() => lines.count(), wait).toBe(1);
    const address = await lines.getAttribute('href');
    await popup.close();
    desk = await screen(browser, 'desk', undefined, { width: 1100, height: 900 });
    await desk.goto(`${browser.origin}${address}`);
    await desk.getByRole('heading', { name: browser.words('whatNow.title') }).waitFor();
    expect(await seriousFaults(desk)).toEqual([]);
  });

  it('shows the steps of its level and ticks what is done with its time', async () => {
    const card = desk.getByRole('region', { name: browser.words('whatNow.title') });
    const steps = card.getByRole('checkbox');
    // Severe, and about safety: who is in danger is warned, and a spokesperson is named (G4, G32).
    await card.getByText(browser.words('planStep.warnPeople')).first().waitFor();
    await card.getByText(browser.words('planStep.nameSpokesperson')).first().waitFor();
    const before = await steps.count();
    const first = await card.getByRole('listitem').first().innerText();
    await steps.first().focus();
    await desk.keyboard.press('Space');
    await expect.poll(async () => ((await crisis())['done'] as unknown[]).length, wait).toBe(1);
    await expect.poll(() => card.getByRole('checkbox', { checked: true }).count(), wait).toBe(1);
    expect(await steps.count()).toBe(before);
    expect(await card.getByRole('listitem').first().innerText()).not.toBe(first);
    const [done] = (await crisis())['done'] as { at: string; level: string }[];
    expect(done?.level).toBe('severe');
    expect(Date.now() - Date.parse(done?.at ?? '')).toBeLessThan(60_000);
  });

  it('brings its holding statement into a draft with one click', async () => {
    const panel = await screen(browser, 'sidepanel', await tabIdOf(browser, forumPage));
    const here = panel.getByRole('complementary', { name: browser.words('crisisHere.label') });
    await here.getByRole('button', { name: browser.words('crisisHere.useHolding') }).click();
    const draft = panel.getByLabel(browser.words('panel.draftText'));
    const holding = lang === 'fr' ? /nous sommes informés de \[/ : /we know about \[/;
    await expect.poll(() => draft.inputValue(), wait).toMatch(holding);
    expect(await here.getByRole('link').getAttribute('href')).toContain(String((await crisis())['id']));
    await draft.press('Control+z');
    await expect.poll(() => draft.inputValue(), wait).not.toMatch(holding);
    expect(await seriousFaults(panel)).toEqual([]);
    await panel.close();
  });

  it('notes the answer that cools a thread', async () => {
    await answerCalmly(forumPage, lang, brandPage.brand.name);
    const thread = async () =>
      ((await crisis())['threads'] as Record<string, unknown>[]).find(({ flagId }) =>
        String(flagId).endsWith(answered),
      );
    await expect.poll(async () => (await thread())?.['firstAnsweredAt'], wait).not.toBeNull();
    await expect.poll(async () => (await thread())?.['status'], wait).toBe('cooling');
    expect((await thread())?.['quietAt']).not.toBeNull();
    expect((await crisis())['changes']).toContainEqual(expect.objectContaining({ kind: 'answered' }));
  });

  it('closes with a note and is looked back on', async () => {
    await desk.getByLabel(browser.words('crisis.note'), { exact: true }).fill(words.note);
    await desk.getByRole('button', { name: browser.words('crisis.close'), exact: true }).click();
    await desk.getByRole('link', { name: browser.words('crisis.lookBack') }).click();
    const timeline = desk.getByRole('region', { name: browser.words('review.timeline') });
    // The crisis' own page has a list of that name too, until the review is there.
    await timeline.getByText(browser.words('timeline.firstSignal')).waitFor();
    await timeline.getByText(words.note).waitFor();
    const told = await timeline.innerText();
    for (const key of [
      'crisisChange.closed',
      'crisisChange.answered',
      'timeline.firstSignal',
      'timeline.cooled',
    ] as const)
      expect(told).toContain(browser.words(key));
    const threads = desk.getByRole('region', { name: browser.words('review.byThread') });
    expect(await threads.getByRole('listitem').count()).toBe(4);
    const lesson = desk.getByRole('textbox', { name: browser.words('review.lesson') });
    await lesson.fill(words.lesson);
    await lesson.press('Enter');
    await expect
      .poll(async () => JSON.stringify((await rows(browser, 'reviews'))[0]?.['lessons']), wait)
      .toContain(words.lesson);
    expect(await seriousFaults(desk)).toEqual([]);
  });

  it.each([
    ['Markdown', 'md'],
    ['CSV', 'csv'],
    ['JSON', 'json'],
  ])('exports the review as %s, without anybody’s name', async (name, ending) => {
    const download = desk.waitForEvent('download');
    await desk.getByRole('button', { name, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^accalmie-[\\d-]+\\.${ending}$`));
    const text = await readFile(await file.path(), 'utf8');
    for (const expected of [words.note, words.lesson]) expect(text).toContain(expected);
    if (ending === 'json')
      expect(JSON.parse(text)).toMatchObject({ product: 'accalmie-review', peak: 'severe' });
    const people = [...forum.comments, ...safety.comments].map(({ author }) => author);
    expect(people.filter((author) => text.includes(author))).toEqual([]);
  });
});
