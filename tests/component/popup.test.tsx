// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupScreen } from '@/components/summary/popup-screen';
import type { Settings } from '@/lib/core/settings';
import { answer } from '@/lib/platform/bus';
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
      screen.getByRole('img', { name: /^By hour\. Heated threads over the last 24 hours, at most 4/ }),
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
