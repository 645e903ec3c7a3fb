// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PanelScreen } from '@/components/thread/panel-screen';
import { emptyBrand, type Brand } from '@/lib/core/brand/brand';
import { defaultSettings } from '@/lib/core/settings/settings';
import type { Db } from '@/lib/storage/db';
import { writeSettings } from '@/lib/storage/settings';
import { sampleOf, sampleTab } from '@/tools/screens/sample';
import { leaveStage, setStage, type Stage } from './stage';

const flagId = 'demo:bakery#c1';
const patient = { timeout: 10_000 };
const field = (): HTMLTextAreaElement => screen.getByRole('textbox');

beforeEach(() => history.replaceState(null, '', `/?tabId=${sampleTab}`));
afterEach(leaveStage);

/** `edited`: with the draft that the user had begun to write over. */
async function open(edited = false): Promise<Stage> {
  const sample = sampleOf('en', new Date().toISOString());
  const stage = await setStage('en', { ...sample, drafts: edited ? sample.drafts : [] });
  stage.show(<PanelScreen />);
  await waitFor(() => expect(field().value).not.toBe(''), patient);
  return stage;
}

async function write(text: string): Promise<void> {
  await userEvent.clear(field());
  // Square brackets are user-event's own signs.
  await userEvent.type(field(), text.replaceAll('[', '[['));
}

const changeBrand = (db: Db, fields: Partial<Brand>) => {
  const changed = { ...defaultSettings(), brands: [{ ...emptyBrand('first'), ...fields }] };
  return writeSettings(db, changed, new Date().toISOString());
};

it('offers three different drafts, chosen by key or by tab', async () => {
  await open();
  const texts = [];
  for (const key of ['1', '2', '3']) {
    await userEvent.keyboard(key);
    await waitFor(() => expect(field().value).not.toBe(''));
    texts.push(field().value);
  }
  expect(new Set(texts).size).toBe(3);
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Factual');
  await userEvent.click(screen.getByRole('tab', { name: 'Brief' }));
  expect(field().value).toBe(texts[0]);
});

it('says what argues, why and what to write instead, and takes it in one click', async () => {
  await open();
  await write('Hello Lea, sorry if you were worried.');
  expect(screen.getByText('1 thing to change', { selector: 'summary span' })).toBeTruthy();
  expect(screen.getByText(/doubts the person/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Use this' }));
  expect(field().value).not.toContain('sorry if');
  expect(screen.queryByText('1 thing to change', { selector: 'summary span' })).toBeNull();
});

it('keeps what to do with the reply within reach, however much there is to change', async () => {
  await open();
  await write(
    'Hi Lea, sorry if you feel that way, but you should have read the terms. It is not our fault. Calm down. Delivered tomorrow, guaranteed.',
  );
  const items = (): HTMLElement[] =>
    screen
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('button')?.textContent === 'Use this');
  expect(items().filter((item) => item.closest('details details') === null)).toHaveLength(3);
  expect(screen.getByText(/^\d+ more$/)).toBeTruthy();
  // The comma that the words hang on is no part of what is said.
  expect(screen.queryByText('“, but”')).toBeNull();
});

it('says of what it only guesses that it is a guess', async () => {
  await open();
  await write(
    'Most grown-ups manage to fold a pushchair. A family of six should know what a small car holds.',
  );
  expect(screen.getAllByText(/Only a guess: no rule knows these words/).length).toBeGreaterThan(0);
  await write('Hello Lea, sorry if you were worried.');
  expect(screen.queryByText(/Only a guess/)).toBeNull();
});

it('takes the suggestion under the caret by Ctrl+.', async () => {
  await open();
  await write('Hello Lea, sorry if you were worried.');
  field().setSelectionRange(14, 14);
  await userEvent.keyboard('{Control>}.{/Control}');
  expect(field().value).not.toContain('sorry if');
});

it('jumps to a gap by Tab, and leaves the field after the last', async () => {
  await open();
  await write('Hello Lea, an answer by [time] at [place].');
  field().setSelectionRange(0, 0);
  const selected = (): string => field().value.slice(field().selectionStart, field().selectionEnd);
  await userEvent.keyboard('{Tab}');
  expect(selected()).toBe('[time]');
  await userEvent.keyboard('{Tab}');
  expect(selected()).toBe('[place]');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).not.toBe(field());
});

it('goes back from the field to the drafts by Escape', async () => {
  await open();
  await userEvent.click(field());
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Brief' }));
});

it('keeps what was written, and brings it back', async () => {
  const { db } = await open();
  await write('My own words.');
  await userEvent.tab();
  await waitFor(async () =>
    expect(await db.drafts.get([flagId, 'brief'])).toMatchObject({ text: 'My own words.', edited: true }),
  );
});

it('words a reply otherwise than one that went into a page today, be it sent or not', async () => {
  const { db } = await open();
  const first = field().value;
  await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
  await waitFor(async () =>
    expect(await db.drafts.get([flagId, 'brief'])).toMatchObject({ text: first, edited: false }),
  );
  const row = await db.drafts.get([flagId, 'brief']);
  leaveStage();
  const sample = sampleOf('en', new Date().toISOString());
  const stage = await setStage('en', { ...sample, drafts: [{ ...row!, flagId: 'another' }] });
  stage.show(<PanelScreen />);
  await waitFor(() => expect(field().value).not.toBe(''), patient);
  const sentences = (text: string): string[] =>
    text.split(/(?<=[.!?])\s+/).filter((each) => each.length > 25);
  for (const said of sentences(first)) expect(field().value).not.toContain(said);
});

it('keeps what was written at the moment the panel is left', async () => {
  const { db, show } = await open();
  await write('Last words');
  show(<p />).unmount();
  globalThis.dispatchEvent(new Event('pagehide'));
  await waitFor(async () => expect((await db.drafts.get([flagId, 'brief']))?.text).toBe('Last words'));
});

it('never replaces an edited draft without asking', async () => {
  const { db } = await open(true);
  const mine = field().value;
  expect(mine).toMatch(/^Hello Lea, sorry if/);
  await screen.findByText(/Yours is kept/, {}, patient);
  await changeBrand(db, { signature: 'Camille' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(field().value).toBe(mine);
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  expect(screen.queryByText(/Yours is kept/)).toBeNull();
  expect(field().value).toBe(mine);
});

it('takes the new draft once asked', async () => {
  const { db } = await open(true);
  const mine = field().value;
  await screen.findByText(/Yours is kept/, {}, patient);
  await userEvent.click(screen.getByRole('button', { name: 'Replace mine' }));
  expect(field().value).not.toBe(mine);
  await waitFor(async () => expect(await db.drafts.get([flagId, 'brief'])).toMatchObject({ edited: false }));
});

it('puts the reply in the page by Ctrl+Enter and says that the user sends it', async () => {
  const { asked } = await open();
  const text = field().value;
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('In your reply to Ines. You send it.')).toBeTruthy();
  expect(asked.inserted).toEqual([{ commentId: 'c1', text }]);
});

it.each([
  ['no-box', 'The reply box of this comment isn’t open.'],
  ['not-open', 'The reply box of this comment isn’t open.'],
  ['not-taken', 'The site did not take the text.'],
] as const)('copies where the page answers %s', async (outcome, words) => {
  userEvent.setup();
  const stage = await open();
  stage.page.outcome = outcome;
  await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
  expect((await screen.findByText((text) => text.startsWith(words))).textContent).toMatch(
    /cop(?:y|ied)|paste/,
  );
  expect(await navigator.clipboard.readText()).toBe(field().value);
  // Copied it may be pasted and sent all the same: only the user knows.
  expect(screen.getByRole('group', { name: 'Did you send it?' })).toBeTruthy();
});

it('goes among the new comments only where the user says so, and says where it went', async () => {
  userEvent.setup();
  const { asked, page } = await open();
  const forAll = () => screen.queryByRole('button', { name: 'Insert as a new comment' });
  page.outcome = 'no-box';
  await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
  await screen.findByText((text) => text.startsWith('The reply box of this comment isn’t open.'));
  expect(forAll()).toBeNull();
  page.outcome = 'not-open';
  await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
  await waitFor(() => expect(forAll()).not.toBeNull());
  expect(asked.inserted.map(({ commentId }) => commentId)).toEqual(['c1', 'c1']);
  Object.assign(page, { outcome: 'inserted', to: null });
  await userEvent.click(forAll() as HTMLElement);
  expect(await screen.findByText('In the page’s box for new comments. You send it.')).toBeTruthy();
  expect(asked.inserted.at(-1)).toEqual({ commentId: null, text: field().value });
  expect(forAll()).toBeNull();
});

it('says that a draft is not saved where nobody answers', async () => {
  const { silence } = await open();
  silence();
  await write('Words');
  await userEvent.tab();
  expect((await screen.findByRole('alert')).textContent).toMatch(/not saved/);
});
