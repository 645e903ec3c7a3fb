// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsScreen } from '@/components/settings/options-screen';
import { typedPattern } from '@/components/settings/reading/site-pattern';
import type { Settings } from '@/lib/core/settings/settings';
import { answer } from '@/lib/platform/bus';
import type { Db } from '@/lib/storage/db';
import { readSettings, writeSettings } from '@/lib/storage/settings';
import { sampleOf } from '@/tools/screens/sample';
import { leaveStage, seriousFaults, setStage, type Stage } from './stage';

afterEach(leaveStage);

const now = (): string => new Date().toISOString();
const change = async (db: Db, fields: Partial<Settings>) =>
  writeSettings(db, { ...(await readSettings(db)), ...fields }, now());

async function open(settings: Partial<Settings> = {}, language: 'en' | 'fr' = 'en'): Promise<Stage> {
  const stage = await setStage(language, sampleOf(language, new Date().toISOString()), settings);
  stage.show(<OptionsScreen version="1.2.3" />);
  await screen.findByRole('heading', { level: 1 });
  await screen.findAllByRole('textbox');
  return stage;
}

it('leaves the focus where it was put while the page around a question is drawn again', async () => {
  const { db } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything…' }));
  const yes = screen.getByRole('button', { name: 'Erase everything' });
  expect(document.activeElement).not.toBe(yes);
  yes.focus();
  await change(db, { keepDays: 90 });
  expect(await screen.findByDisplayValue('90 days')).toBeTruthy();
  expect(document.activeElement).toBe(yes);
});

it('says that a backup could not be made, and can make the next', async () => {
  const { db } = await open();
  const reading = vi.spyOn(db, 'transaction').mockRejectedValueOnce(new Error('unreadable'));
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  await userEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
  expect(await screen.findByText(/The export failed/)).toBeTruthy();
  expect(told).toHaveBeenCalledOnce();
  reading.mockRestore();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save a backup' }).disabled).toBe(false);
});

it('saves what is typed and says so', async () => {
  const { db } = await open();
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Boulangerie Léo');
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Account names' }),
    '@leo{Enter}leo_bakery{Enter}',
  );
  expect(await screen.findByText('Saved')).toBeTruthy();
  const [brand] = (await readSettings(db)).brands;
  expect(brand?.name).toBe('Boulangerie Léo');
  expect(brand?.handles).toEqual(['@leo', 'leo_bakery']);
});

it('saves choices, the tone and the switch', async () => {
  const { db } = await open();
  await userEvent.click(screen.getByRole('radio', { name: /^tu/ }));
  await userEvent.click(screen.getByRole('radio', { name: /^High/ }));
  await userEvent.click(screen.getByRole('switch', { name: 'Emoji in replies' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Keep for' }), '90 days');
  await screen.findByText('Saved');
  expect(await readSettings(db)).toMatchObject({
    sensitivity: 'high',
    keepDays: 90,
    brands: [{ address: 'tu', emoji: true }],
  });
});

it('does not undo what another screen changed meanwhile', async () => {
  const { db } = await open();
  await userEvent.type(screen.getByRole('textbox', { name: 'Signature' }), 'Ca');
  await change(db, { watched: ['https://a.example/*'] });
  await userEvent.type(screen.getByRole('textbox', { name: 'Signature' }), 'mille');
  await screen.findByText('Saved');
  await waitFor(async () => expect((await readSettings(db)).brands[0]?.signature).toBe('Camille'));
  expect((await readSettings(db)).watched).toEqual(['https://a.example/*']);
});

it('changes the appearance at once', async () => {
  await open();
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  await waitFor(() => expect(document.documentElement.dataset['appearance']).toBe('dark'));
});

it('says that nothing was saved where nobody answers', async () => {
  const { silence } = await open();
  silence();
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'x');
  expect(await screen.findByText(/^Not saved/)).toBeTruthy();
});

it('leads from one menu to every group of settings', async () => {
  await open();
  // Hidden until its button is pressed.
  const links = [...document.querySelectorAll('nav[popover] a')];
  expect(links.length).toBe(document.querySelectorAll('main > section').length);
  for (const link of links) {
    const named = document.querySelector(link.getAttribute('href') ?? '');
    expect(named?.textContent).toBe(link.textContent);
  }
});

it('says that the disk is full, keeps what was saved before, and saves the rest once there is room', async () => {
  const { db } = await open({ keepDays: 7 });
  const noRoom = (): void => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  db.settings.hook('updating', noRoom);
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Léo');
  expect(await screen.findByText(/^Not saved, because the disk is full/)).toBeTruthy();
  expect(await readSettings(db)).toMatchObject({ keepDays: 7, brands: [{ name: '' }] });
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Léo');

  db.settings.hook('updating').unsubscribe(noRoom);
  await userEvent.type(screen.getByRole('textbox', { name: 'Signature' }), 'Lise');
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(await readSettings(db)).toMatchObject({ keepDays: 7, brands: [{ name: 'Léo', signature: 'Lise' }] });
});

it.each([
  ['reddit', null],
  ['www.reddit.com', 'https://www.reddit.com/*'],
  ['  http://forum.example.org/thread?id=1 ', 'http://forum.example.org/*'],
  ['chrome://settings', null],
  ['localhost:8080', 'https://localhost/*'],
  ['javascript:alert(1)', null],
  ['', null],
])('reads the typed address %j as %j', (typed, pattern) => {
  expect(typedPattern(typed)).toBe(pattern);
});

it('adds a site after the browser’s own question', async () => {
  const { db } = await open();
  const request = vi.fn(() => Promise.resolve(true));
  Object.assign(fakeBrowser, { permissions: { request } });
  const stop = answer('site.watch', async ({ pattern }) => {
    await change(db, { watched: [pattern] });
    return { watched: true };
  });
  await userEvent.type(screen.getByRole('textbox', { name: 'Address of the site' }), 'www.reddit.com{Enter}');
  expect(await screen.findByText('www.reddit.com is now watched.')).toBeTruthy();
  expect(request).toHaveBeenCalledWith({ origins: ['https://www.reddit.com/*'] });
  expect(await screen.findByRole('button', { name: 'Remove www.reddit.com' })).toBeTruthy();
  stop();
});

it('leaves the next address as typed while a site is still being added', async () => {
  await open();
  Object.assign(fakeBrowser, { permissions: { request: () => Promise.resolve(true) } });
  const added = Promise.withResolvers<{ watched: true }>();
  const stop = answer('site.watch', async () => added.promise);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of the site' });
  await userEvent.type(field, 'www.reddit.com{Enter}');
  await userEvent.clear(field);
  await userEvent.type(field, 'news.ycombinator.com');
  added.resolve({ watched: true });
  await screen.findByText('www.reddit.com is now watched.');
  expect(field.value).toBe('news.ycombinator.com');
  stop();
});

it('says what is wrong with a site', async () => {
  await open({ watched: ['https://www.reddit.com/*'] });
  Object.assign(fakeBrowser, { permissions: { request: () => Promise.resolve(false) } });
  const field = screen.getByRole('textbox', { name: 'Address of the site' });
  for (const [typed, words] of [
    ['reddit', 'This does not look like an address. Try one such as www.example.com.'],
    ['www.reddit.com', 'This site is already in the list.'],
    ['news.ycombinator.com', 'The browser was not given the permission, so the site was not added.'],
  ] as const) {
    await userEvent.clear(field);
    await userEvent.type(field, `${typed}{Enter}`);
    expect((await screen.findByRole('alert')).textContent).toBe(words);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  }
});

it('erases only after asking, with the harmless answer in focus', async () => {
  await open();
  const erase = vi.fn(() => ({}));
  const stop = answer('data.erase', erase);
  await userEvent.click(screen.getByRole('button', { name: /^Erase everything/ }));
  expect(document.activeElement?.textContent).toBe('Keep it');
  await userEvent.keyboard('{Enter}');
  expect(erase).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: /^Erase everything/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  expect(await screen.findByText('Everything is erased.')).toBeTruthy();
  expect(erase).toHaveBeenCalledOnce();
  stop();
});

it('exports everything kept as a file', async () => {
  await open();
  const files: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      files.push(blob);
      return 'blob:x';
    },
    revokeObjectURL: () => undefined,
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  expect(await screen.findByText('The file is in your downloads.')).toBeTruthy();
  expect(click).toHaveBeenCalledOnce();
  const text = (await files[0]?.text()) ?? '';
  const exported = JSON.parse(text) as { threads: { comments: unknown[]; drafts: unknown[] }[] };
  expect(exported.threads).toHaveLength(4);
  expect(exported.threads.flatMap(({ comments }) => comments)).toHaveLength(8);
  expect(exported.threads.flatMap(({ drafts }) => drafts)).toHaveLength(1);
});

it.each(['en', 'fr'] as const)('is usable with a screen reader (%s)', async (language) => {
  await open({ watched: ['https://www.reddit.com/*'] }, language);
  expect(await seriousFaults(document.body)).toEqual([]);
});
