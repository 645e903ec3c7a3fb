// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PanelScreen } from '@/components/thread/panel-screen';
import { readSelection } from '@/lib/app/read-selection';
import { selectionFrom } from '@/lib/core/conversation/selection';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import type { Settings } from '@/lib/core/settings/settings';
import { answer } from '@/lib/platform/bus';
import { forgetSelection, keepSelection, selectionOf } from '@/lib/platform/selections';
import { createPackagedScorer } from '@/lib/scoring/packaged-scorer';
import { hosts } from '@/lib/sites/hosts';
import { readSettings } from '@/lib/storage/settings';
import { chooseFlag } from '@/lib/storage/tabs';
import { sampleOf, sampleTab, type Sample } from '@/tools/screens/sample';
import { leaveStage, seriousFaults, setStage, type Stage } from './stage';

const patient = { timeout: 10_000 };
const field = (): HTMLTextAreaElement => screen.getByRole('textbox');
const complaint = 'Three weeks without my parcel and nobody answers. What a shame!';

const reader = await createPackagedScorer(
  {
    languages: JSON.parse(readFileSync('public/models/languages.json', 'utf8')),
    weights: new Uint8Array(readFileSync('public/models/reader.bin')).buffer,
  },
  (cause) => {
    throw new Error(cause);
  },
);

const stops: (() => void)[] = [];
beforeEach(() => history.replaceState(null, '', `/?tabId=${sampleTab}`));
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  leaveStage();
});

/** As the worker does on a click in the menu. */
const mark = (text: string, at: string, url = 'https://shop.example/reviews') =>
  keepSelection(sampleTab, selectionFrom({ text, url, title: 'A shop' }, at));

async function open(
  language: 'en' | 'fr',
  rows: Partial<Sample> = {},
  settings: Partial<Settings> = {},
): Promise<Stage> {
  const stage = await setStage(language, rows, settings);
  stops.push(
    answer('selection.read', async ({ tabId }) => {
      const selection = await selectionOf(tabId);
      if (selection === null) return null;
      const ports = {
        settings: () => readSettings(stage.db),
        plan: async () => defaultPlan(),
        scorer: async () => reader,
        known: async () => null,
        hosts,
      };
      return { at: selection.at, ...(await readSelection(tabId, selection, ports)) };
    }),
    answer('selection.forget', async ({ tabId }) => {
      await forgetSelection(tabId);
      return {};
    }),
  );
  stage.show(<PanelScreen />);
  return stage;
}

const now = (): string => new Date().toISOString();

it('shows the words of a page that nobody watches, what they say and three drafts to copy', async () => {
  userEvent.setup();
  await mark(complaint, now());
  await open('en');
  expect(await screen.findByText(complaint, {}, patient)).toBeTruthy();
  expect(screen.getByText('From shop.example')).toBeTruthy();
  expect(await screen.findByText(/^Negative tone · complaint/)).toBeTruthy();
  await waitFor(() => expect(field().value).not.toBe(''), patient);
  expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
  const texts = [];
  for (const key of ['1', '2', '3']) {
    await userEvent.keyboard(key);
    await waitFor(() => expect(field().value).not.toBe(''));
    texts.push(field().value);
  }
  expect(new Set(texts).size).toBe(3);
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(texts[2]);
});

it('drafts in the language of the words, within what the network takes', async () => {
  await mark(
    'Toujours aucune nouvelle de ma commande depuis trois semaines, c’est inadmissible.',
    now(),
    'https://x.com/shop/status/1',
  );
  await open('fr');
  await waitFor(() => expect(field().value).toMatch(/\b(?:nous|vous|notre|votre|nos|vos)\b/i), patient);
  expect(screen.getByText(/\/280/)).toBeTruthy();
});

it('takes the place of a thread, gives it back and turns around again', async () => {
  const { db } = await open('en', sampleOf('en', now()));
  await screen.findByRole('textbox', {}, patient);
  expect(screen.queryByText(complaint)).toBeNull();
  await mark(complaint, now());
  expect(await screen.findByText(complaint)).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Insert' }, patient)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'See the threads of this page' }));
  await waitFor(() => expect(screen.queryByText(complaint)).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Back to the text you selected' }));
  expect(await screen.findByText(complaint)).toBeTruthy();
  await chooseFlag(db, sampleTab, 'demo:bakery#c40', new Date(Date.now() + 1000).toISOString());
  expect(await screen.findByText('2 of 3')).toBeTruthy();
  expect(screen.queryByText(complaint)).toBeNull();
});

it('follows a second click while the panel is open', async () => {
  await mark(complaint, '2026-11-20T10:00:00.000Z');
  await open('en');
  await screen.findByText(complaint, {}, patient);
  await waitFor(() => expect(field().value).not.toBe(''), patient);
  const first = field().value;
  await mark('Thank you so much, the new bread is wonderful!', '2026-11-20T10:00:05.000Z');
  expect(await screen.findByText(/the new bread is wonderful/)).toBeTruthy();
  expect(screen.queryByText(complaint)).toBeNull();
  await waitFor(() => {
    expect(field().value).not.toBe('');
    expect(field().value).not.toBe(first);
  }, patient);
  expect(screen.getByText(/^Positive tone/)).toBeTruthy();
});

it('is put away on a click', async () => {
  await mark(complaint, now());
  await open('en');
  await screen.findByText(complaint, {}, patient);
  await userEvent.click(screen.getByRole('button', { name: 'Put it away' }));
  await waitFor(() => expect(screen.queryByText(complaint)).toBeNull());
  expect(await selectionOf(sampleTab)).toBeNull();
});

it('says what to do where no word was marked', async () => {
  await mark(' \n\t ', now());
  await open('en');
  expect(await screen.findByRole('heading', { name: 'No words in that selection' }, patient)).toBeTruthy();
});

it('is there although reading is paused: the user asked', async () => {
  await mark(complaint, now());
  await open('en', {}, { paused: true });
  expect(await screen.findByText(complaint, {}, patient)).toBeTruthy();
});

it('says when nobody answers behind it', async () => {
  await mark(complaint, now());
  const stage = await setStage('en');
  stage.show(<PanelScreen />);
  expect((await screen.findByRole('alert', {}, patient)).textContent).toMatch(/^The background worker/);
});

it('shows markup as the text that it is', async () => {
  const hostile = '<img src=x onerror="document.title=1"> You are all thieves <script>1</script>';
  await mark(hostile, now());
  await open('en');
  expect(await screen.findByText(hostile, {}, patient)).toBeTruthy();
  expect(document.querySelector('blockquote img, blockquote script')).toBeNull();
});

it.each(['en', 'fr'] as const)('is usable with a screen reader (%s)', async (language) => {
  await mark(complaint, now());
  await open(language);
  await screen.findByRole('tab', { selected: true }, patient);
  document.documentElement.lang = language;
  document.title = 'Accalmie';
  expect(await seriousFaults(document.documentElement)).toEqual([]);
});
