// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PanelScreen } from '@/components/thread/panel-screen';
import { emptyBrand, type Brand } from '@/lib/core/brand/brand';
import type { Answer } from '@/lib/core/draft/answer';
import type { SavedReply } from '@/lib/core/draft/saved-reply';
import type { Statement } from '@/lib/core/draft/statement';
import { allAnswers } from '@/lib/storage/answers';
import { readSettings } from '@/lib/storage/settings';
import { sampleOf, sampleTab } from '@/tools/screens/sample';
import { leaveStage, seriousFaults, setStage, type Stage } from './stage';

const flagId = 'demo:bakery#c1';
const patient = { timeout: 10_000 };
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reply text' });

const fact: Statement = {
  id: 'recall',
  text: { en: 'Batch 12 of the bar is withdrawn from every shop.' },
  topics: ['safety'],
  approvedAt: '2026-11-01T09:00:00.000Z',
  expiresAt: null,
  owner: 'Nadia',
  link: '',
};
const reply: SavedReply = {
  id: 'late',
  name: 'We call you',
  text: 'Hello {first name}, may we call you on {phone}? {brand}',
  language: null,
  used: 0,
  updatedAt: '2026-11-01T09:00:00.000Z',
};
const bakery: Brand = { ...emptyBrand('first'), name: 'Rose Bakery' };

beforeEach(() => history.replaceState(null, '', `/?tabId=${sampleTab}`));
afterEach(leaveStage);

async function open(
  rows: { statements?: Statement[]; replies?: SavedReply[]; answers?: Answer[] } = {},
  brands: Brand[] = [bakery],
): Promise<Stage> {
  const sample = { ...sampleOf('en', new Date().toISOString()), drafts: [], ...rows };
  const stage = await setStage('en', sample, { brands });
  stage.show(<PanelScreen />);
  await waitFor(() => expect(field().value).not.toBe(''), patient);
  return stage;
}

it('changes the tone, says when nothing is left to change, and takes it back', async () => {
  await open();
  await userEvent.keyboard('2');
  const before = field().value;
  await userEvent.click(screen.getByRole('button', { name: 'Shorter' }));
  const shorter = field().value;
  expect(shorter.length).toBeLessThan(before.length);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(field().value).toBe(before);
  for (let press = 0; press < 12; press += 1)
    await userEvent.click(screen.getByRole('button', { name: 'Shorter' }));
  expect(screen.getByText('It can’t be any shorter without losing what matters.')).toBeTruthy();
});

it('shows what was changed in words as well as in colours', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Warmer' }));
  expect(screen.getByText('What you changed')).toBeTruthy();
  expect(document.querySelector('ins')?.textContent).toMatch(/^\+Added:\s+\S/);
});

it('states an approved fact where it fits, says so, and lets another one be stated instead', async () => {
  const other = { ...fact, id: 'other', text: { en: 'Our lab looks at each batch.' } };
  await open({ statements: [fact, other] });
  await userEvent.keyboard('3');
  await waitFor(() => expect(field().value).toContain('Batch 12'));
  expect(screen.getByText(/approved facts? in this draft/)).toBeTruthy();
  await userEvent.clear(field());
  await userEvent.type(
    field(),
    'Hello Lea, this is serious. Batch 12 of the bar is withdrawn from every shop. Kim',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Say this' }));
  expect(field().value).toBe('Hello Lea, this is serious. Our lab looks at each batch. Kim');
  expect(screen.getByText('1 approved fact in this draft')).toBeTruthy();
});

it('finds what was answered in other threads, and where', async () => {
  const other: Answer = {
    id: 'o',
    flagId: 'another',
    brandId: 'first',
    url: 'https://x.example/post',
    title: 'Late parcels',
    network: 'x',
    language: 'en',
    text: 'Hi Ann, the depot reopens on Monday.',
    at: '2026-11-01T10:00:00.000Z',
    by: 'page',
  };
  const more = Array.from({ length: 5 }, (_, at) => ({
    ...other,
    id: `m${at}`,
    text: `Hi, number ${at} is on its way.`,
    at: `2026-11-0${at + 2}T10:00:00.000Z`,
  }));
  await open({
    answers: [other, ...more, { ...other, id: 'b', brandId: 'other', text: 'Not ours: depot.' }],
  });
  const list = within(await screen.findByRole('list', { name: 'What you answered elsewhere' }));
  expect(list.getAllByRole('listitem')).toHaveLength(5);
  expect(list.queryByText(/depot/)).toBeNull();
  await userEvent.type(screen.getByRole('textbox', { name: 'Search past answers' }), 'depot');
  expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^Hi Ann, the depot reopens on Monday\.Late parcels · X · /),
  ]);
  expect(list.getByRole('link').getAttribute('href')).toBe('https://x.example/post');
});

it('says of facts that they have no text in the thread’s language', async () => {
  await open({ statements: [{ ...fact, text: { fr: 'Aucun lot n’est touché.' } }] });
  expect(screen.getByText(/^1 approved statement has no text in English/)).toBeTruthy();
});

it('warns of a fact that no longer holds, and states it in no draft', async () => {
  const old = { ...fact, expiresAt: '2026-11-02T00:00:00.000Z' };
  await open({ statements: [old] });
  await userEvent.keyboard('3');
  expect(field().value).not.toContain('Batch 12');
  await userEvent.clear(field());
  await userEvent.type(field(), 'Hello. Batch 12 of the bar is withdrawn from every shop.');
  expect(screen.getByText('An approved fact in this draft no longer holds')).toBeTruthy();
  expect(screen.getByText(/^No longer holds since/)).toBeTruthy();
});

it('puts a saved reply in the draft with its places filled and the rest as gaps, and counts it', async () => {
  const { db } = await open({ replies: [reply] });
  await userEvent.click(await screen.findByText('Saved replies'));
  await userEvent.click(screen.getByRole('button', { name: 'Put in: We call you' }));
  expect(field().value).toMatch(/^Hello \S+, may we call you on \[phone\]\? Rose Bakery$/);
  expect(screen.getByText('1 fact to fill in')).toBeTruthy();
  await waitFor(async () => expect((await db.replies.get('late'))?.used).toBe(1));
});

it('keeps the present draft for later, with the person’s name as a place', async () => {
  const { db } = await open();
  await userEvent.clear(field());
  await userEvent.type(field(), 'Hello Lea, we call you.');
  await userEvent.click(await screen.findByText('Saved replies'));
  await userEvent.click(screen.getByRole('button', { name: 'Keep this draft for later' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Call{Enter}');
  await waitFor(async () =>
    expect(await db.replies.toArray()).toMatchObject([
      { name: 'Call', text: 'Hello {first name}, we call you.' },
    ]),
  );
});

it('asks whether it was sent, keeps what was answered here, and takes it back', async () => {
  const { db } = await open();
  const text = field().value;
  await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Sent' }));
  expect(await screen.findByText('1 answer given here')).toBeTruthy();
  expect(await allAnswers(db)).toMatchObject([{ flagId, text, by: 'user', brandId: 'first' }]);
  await waitFor(async () => expect((await db.flags.get(flagId))?.status).toBe('answered'));
  expect(field().value).toBe(text);
  await userEvent.click(screen.getByRole('button', { name: 'Not sent after all' }));
  await waitFor(async () => expect(await allAnswers(db)).toEqual([]));
});

it('shows which brand answers, and lets another one', async () => {
  const hotel = { ...emptyBrand('hotel'), name: 'Rose Hotel', signature: 'Ines' };
  const { db } = await open({}, [bakery, hotel]);
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Brand that answers here' }),
    'Rose Hotel',
  );
  await waitFor(async () =>
    expect((await readSettings(db)).brandPicks).toEqual({
      pages: { 'demo:bakery': 'hotel' },
      sites: { 'demo.example': 'hotel' },
    }),
  );
  await userEvent.click(screen.getByRole('tab', { name: 'Warm' }));
  await waitFor(() => expect(field().value).toContain('Ines'), patient);
});

it('reminds of what may be given in private, and begins with a draft as long as the brand writes', async () => {
  await open({}, [
    {
      ...bakery,
      usualLength: 2000,
      gestures: [
        { what: 'a voucher', from: 'severe', privateOnly: true },
        { what: 'a box of biscuits', from: 'minor', privateOnly: true },
      ],
    },
  ]);
  expect(screen.getByText('You may offer in private: a voucher, a box of biscuits.')).toBeTruthy();
  await waitFor(() => expect(screen.getByRole('tab', { selected: true }).textContent).not.toBe('Brief'));
  expect(field().value).not.toMatch(/voucher|biscuits/);
});

it.each(['en', 'fr'] as const)('is usable with a screen reader (%s)', async (language) => {
  const sample = { ...sampleOf(language, new Date().toISOString()), statements: [fact], replies: [reply] };
  const { show } = await setStage(language, sample, { brands: [bakery, { ...bakery, id: 'b2' }] });
  show(<PanelScreen />);
  await screen.findByText(language === 'fr' ? 'Réponses enregistrées' : 'Saved replies', {}, patient);
  for (const summary of document.querySelectorAll('details')) summary.open = true;
  expect(await seriousFaults(document.body)).toEqual([]);
});
