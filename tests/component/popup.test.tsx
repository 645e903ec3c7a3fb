// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupScreen } from '@/components/summary/popup-screen';
import type { Settings } from '@/lib/core/settings/settings';
import { answer } from '@/lib/platform/bus';
import { tellDoubt, tellProblem } from '@/lib/platform/problems';
import { dayOf } from '@/lib/storage/day';
import { sampleOf, sampleTab, type Sample } from '@/tools/screens/sample';
import { leaveStage, seriousFaults, setStage } from './stage';

// Two in the afternoon: "today" must hold the sample's whole afternoon, whenever the test runs.
const now = new Date(2026, 10, 20, 14, 30).toISOString();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  history.replaceState(
    null,
    '',
    `/?tabId=${sampleTab}&url=${encodeURIComponent('https://www.reddit.com/r/x')}`,
  );
});
afterEach(() => {
  leaveStage();
  vi.useRealTimers();
});

/** What the screen puts among the downloads; jsdom has neither addresses for files nor a place for them. */
function downloads(): Blob[] {
  const saved: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (file: Blob) => {
      saved.push(file);
      return 'blob:saved';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  return saved;
}

async function open(
  rows: Partial<Sample>,
  settings: Partial<Settings> = {},
  language: 'en' | 'fr' = 'en',
): Promise<void> {
  const stage = await setStage(language, rows, settings);
  stage.show(<PopupScreen />);
}

describe('a bad day', () => {
  it('counts by level, most urgent first', async () => {
    await open(sampleOf('en', now));
    const rows = within(await screen.findByRole('list', { name: /most urgent first/ })).getAllByRole(
      'button',
    );
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^SevereMy daughter had a reaction.*46 min without an answerFacebook$/),
      expect.stringMatching(/^ModerateDown again.*overdue by 20 minX$/),
      expect.stringMatching(/^MinorTwice the price.*without an answerFacebook$/),
      expect.stringMatching(/^MinorStill not delivered.*answered, coolingFacebook$/),
    ]);
    for (const count of ['1 severe', '1 moderate', '2 minor', '3 unanswered'])
      expect(screen.getByText(count)).toBeTruthy();
    expect(
      screen.getByRole('img', { name: /^Heated threads over the last 24 hours, at most 4/ }),
    ).toBeTruthy();
  });

  it('goes to the tab where the thread is open', async () => {
    await open(sampleOf('en', now));
    const update = vi.fn(() => Promise.resolve({ id: sampleTab }));
    vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);
    Object.assign(fakeBrowser.tabs, { update });
    await userEvent.click(await screen.findByRole('button', { name: /My daughter/ }));
    await waitFor(() => expect(update).toHaveBeenCalledWith(sampleTab, { active: true }));
  });

  it('opens the address where no tab has it', async () => {
    await open({ ...sampleOf('en', now), tabs: [] });
    const create = vi.fn(() => Promise.resolve({}));
    vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);
    Object.assign(fakeBrowser.tabs, { create });
    await userEvent.click(await screen.findByRole('button', { name: /My daughter/ }));
    await waitFor(() => expect(create).toHaveBeenCalledWith({ url: 'https://demo.example/posts/bakery' }));
  });

  it.each(['en', 'fr'] as const)('is usable with a screen reader (%s)', async (language) => {
    await open(sampleOf(language, now), {}, language);
    await screen.findByRole('list');
    expect(await seriousFaults(document.body)).toEqual([]);
  });
});

it('says how much was read on a quiet day', async () => {
  await open(
    { days: [{ day: dayOf(now), comments: 212, pages: 9 }] },
    { watched: ['https://www.reddit.com/*'] },
  );
  expect(await screen.findByText('212 comments read on 9 pages.')).toBeTruthy();
});

it('says nothing was read in the French singular', async () => {
  await open({}, { watched: ['https://www.reddit.com/*'] }, 'fr');
  expect(await screen.findByText('Aucun commentaire lu sur aucune page.')).toBeTruthy();
});

it('says what to do on the first run', async () => {
  await open({});
  expect(await screen.findByText('Open a page with comments and press “Watch this site”.')).toBeTruthy();
  expect(await seriousFaults(document.body)).toEqual([]);
});

describe('a page whose site changed its markup', () => {
  it.each([
    ['en', 'comments', /none is recognised/, 'Read it another way'],
    ['fr', 'authors', /pas leurs auteurs/, 'Lire autrement'],
  ] as const)('is told, with another way to read it (%s)', async (language, doubt, words, offer) => {
    await open({}, {}, language);
    await tellDoubt(sampleTab, doubt);
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    const otherwise = vi.fn(() => ({ started: true }));
    const stop = answer('page.read-otherwise', otherwise);
    await userEvent.click(screen.getByRole('button', { name: offer }));
    await waitFor(() => expect(otherwise).toHaveBeenCalledWith({ tabId: sampleTab }, expect.anything()));
    expect(await seriousFaults(document.body)).toEqual([]);
    // The page script that begins anew says hello, and the worker forgets the doubt.
    await tellDoubt(sampleTab, null);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    stop();
  });

  it('says where that is not possible, and offers it for nothing else', async () => {
    await open({});
    await tellDoubt(sampleTab, 'texts');
    await userEvent.click(await screen.findByRole('button', { name: 'Read it another way' }));
    expect(await screen.findByText(/background worker does not answer/)).toBeTruthy();
    await tellProblem(sampleTab, 'storage-full');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Read it another way' })).toBeNull());
  });

  it.each([
    ['en', 'This page is read wrongly', /without any text/],
    ['fr', 'Cette page est mal lue', /sans aucun texte/],
  ] as const)('is reported in a file without its words (%s)', async (language, name, said) => {
    await open({ tabs: sampleOf(language, now).tabs }, {}, language);
    const lines = ['html', '  body'];
    const executeScript = vi.fn(async () => [{ result: { address: 'a.example', language: 'fr', lines } }]);
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    const saved = downloads();
    await userEvent.click(await screen.findByRole('button', { name }));
    expect(await screen.findByText(said)).toBeTruthy();
    expect(JSON.parse(await saved[0]!.text())).toMatchObject({
      kind: 'page-report',
      version: '1.2.3',
      lines,
      reading: null,
    });
  });

  it('says where the browser allows no look', async () => {
    await open({ tabs: sampleOf('en', now).tabs });
    Object.assign(fakeBrowser, { scripting: { executeScript: () => Promise.reject(new Error('no')) } });
    await userEvent.click(await screen.findByRole('button', { name: 'This page is read wrongly' }));
    expect(await screen.findByText('The browser does not allow looking at this page.')).toBeTruthy();
  });
});

it('pauses everywhere, and says so', async () => {
  await open({});
  const off = vi.fn(() => ({}));
  const stop = answer('reading.switch-off', off);
  await userEvent.click(await screen.findByRole('button', { name: 'Pause' }));
  await waitFor(() => expect(off).toHaveBeenCalledWith({ scope: 'everywhere', url: '' }, expect.anything()));
  stop();
});

it('shows that it is paused, and resumes', async () => {
  await open({}, { paused: true });
  expect(await screen.findByText('No page is read until you resume.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Resume' })).toBeTruthy();
});

it('shows a watched site as watched', async () => {
  await open({}, { watched: ['https://www.reddit.com/*'] });
  expect(await screen.findByText('Watched')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Watch this site' })).toBeNull();
});

it('says why a page can’t be read once', async () => {
  await open({});
  const stop = answer('page.read-once', () => ({ started: false }));
  await userEvent.click(await screen.findByRole('button', { name: 'Read this page once' }));
  expect(await screen.findByText('The browser does not allow reading this page.')).toBeTruthy();
  stop();
});
