// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { PanelScreen } from '@/components/thread/panel-screen';
import { answer } from '@/lib/platform/bus';
import type { Settings } from '@/lib/core/settings/settings';
import { tellProblem } from '@/lib/platform/problems';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleOf, sampleTab, type Sample } from '@/tools/screens/sample';
import { leaveStage, seriousFaults, setStage } from './stage';

afterEach(leaveStage);

const sample = sampleOf('en', new Date().toISOString());
const tab = sample.tabs[0];
const tabWith = (fields: object): Partial<Sample> => ({
  tabs: tab === undefined ? [] : [{ ...tab, ...fields }],
});

async function open(rows: Partial<Sample>, settings: Partial<Settings> = {}, url = ''): Promise<void> {
  history.replaceState(
    null,
    '',
    `/?tabId=${sampleTab}${url === '' ? '' : `&url=${encodeURIComponent(url)}`}`,
  );
  const stage = await setStage('en', rows, settings);
  stage.show(<PanelScreen />);
}

const states: [
  name: string,
  rows: Partial<Sample>,
  settings: Partial<Settings>,
  url: string,
  title: string,
][] = [
  ['quiet', tabWith({ commentsRead: 31 }), {}, '', 'Nothing to answer right now'],
  ['still looking', tabWith({ commentsRead: 0, conversationKey: null }), {}, '', 'Looking for comments'],
  ['not read', {}, {}, 'https://www.reddit.com/r/x', 'This page is not read'],
  ['address unknown', {}, {}, '', 'This page is not read'],
  ['not readable', {}, {}, 'chrome://settings', 'Nothing to read here'],
  ['paused', tabWith({}), { paused: true }, '', 'Accalmie is paused'],
];

it.each(states)('says what is so and what to do: %s', async (_, rows, settings, url, title) => {
  await open(rows, settings, url);
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
  expect(await seriousFaults(document.body)).toEqual([]);
});

it('asks the browser in the click, then the worker', async () => {
  await open({}, {}, 'https://www.reddit.com/r/x');
  const request = vi.fn(() => Promise.resolve(true));
  Object.assign(fakeBrowser, { permissions: { request } });
  const watched: unknown[] = [];
  const stop = answer('site.watch', (asked) => {
    watched.push(asked);
    return { watched: true };
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Watch this site' }));
  stop();
  expect(request).toHaveBeenCalledWith({ origins: ['https://www.reddit.com/*'] });
  await vi.waitFor(() =>
    expect(watched).toEqual([{ pattern: 'https://www.reddit.com/*', tabId: sampleTab }]),
  );
});

it('says that the site stays unread where the user refused', async () => {
  await open({}, {}, 'https://www.reddit.com/r/x');
  Object.assign(fakeBrowser, { permissions: { request: () => Promise.resolve(false) } });
  await userEvent.click(await screen.findByRole('button', { name: 'Watch this site' }));
  expect(await screen.findByText('Without that permission this site stays unread.')).toBeTruthy();
});

it('resumes', async () => {
  await open({}, { paused: true });
  const resumed = vi.fn(() => ({}));
  const stop = answer('reading.resume', resumed);
  await userEvent.click(await screen.findByRole('button', { name: 'Resume' }));
  await vi.waitFor(() => expect(resumed).toHaveBeenCalledOnce());
  stop();
});

it('says that the disk is full above everything else', async () => {
  await tellProblem(sampleTab, 'storage-full');
  await open(tabWith({}));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The disk is full/);
  // And leads to where room can be made.
  expect(screen.getByRole('link', { name: 'Make room' }).getAttribute('href')).toBe('/options.html#data');
});
