// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { OptionsScreen } from '@/components/settings/options-screen';
import { emptyBrand, type Brand } from '@/lib/core/brand/brand';
import { writeBrandFile } from '@/lib/core/brand/brand-file';
import { readSettings } from '@/lib/storage/settings';
import { allStatements } from '@/lib/storage/statements';
import { leaveStage, seriousFaults, setStage, type Stage } from './stage';

afterEach(leaveStage);

const patient = { timeout: 5000 };

async function open(
  brands: Brand[] = [emptyBrand('first')],
  rows = {},
  language: 'en' | 'fr' = 'en',
): Promise<Stage> {
  const stage = await setStage(language, rows, { brands });
  stage.show(<OptionsScreen version="1.2.3" />);
  await screen.findByRole('heading', { level: 1 });
  await screen.findAllByRole('textbox');
  return stage;
}

const type = async (name: string, text: string): Promise<void> => {
  const box = screen.getByRole('textbox', { name });
  await userEvent.clear(box);
  await userEvent.type(box, text.replaceAll(/[{[]/g, '$&$&'));
};

const statement = {
  id: 's1',
  text: { en: 'Open all winter.' },
  topics: [],
  approvedAt: '2026-11-01T09:00:00.000Z',
  expiresAt: null,
  owner: '',
  link: '',
};

it('adds a second brand, shows one at a time, and removes one only after asking', async () => {
  const { db } = await open([{ ...emptyBrand('first'), name: 'Bakery' }]);
  await userEvent.click(screen.getByRole('button', { name: 'Add a brand' }));
  await type('Name', 'Hotel');
  await waitFor(async () =>
    expect((await readSettings(db)).brands.map(({ name }) => name)).toEqual(['Bakery', 'Hotel']),
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Brand' }), 'Bakery');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Bakery');
  await userEvent.click(screen.getByRole('button', { name: 'Remove this brand' }));
  expect(document.activeElement?.textContent).toBe('Keep it');
  await userEvent.click(screen.getByRole('button', { name: 'Remove this brand' }));
  await waitFor(async () =>
    expect((await readSettings(db)).brands.map(({ name }) => name)).toEqual(['Hotel']),
  );
  expect(screen.queryByRole('combobox', { name: 'Brand' })).toBeNull();
});

it('learns a voice, lets it be corrected, and changes nothing before it is taken', async () => {
  const { db } = await open();
  const pasted = 'Hi Ann, I’m on it. Kim\n\nHi Bo, I’ll call you. Kim\n\nHi Cy, it works again! Kim';
  await type('Past replies of this brand', pasted);
  await userEvent.click(screen.getByRole('button', { name: 'Read 3 replies' }));
  const found = within(screen.getByRole('region', { name: 'What the replies show' }));
  expect(found.getByRole<HTMLInputElement>('textbox', { name: 'Greeting' }).value).toBe('Hi {firstName},');
  expect(found.getAllByText('3 of 3').length).toBeGreaterThan(0);
  expect((await readSettings(db)).brands).toEqual([emptyBrand('first')]);
  await userEvent.clear(found.getByRole('textbox', { name: 'Signature' }));
  await userEvent.type(found.getByRole('textbox', { name: 'Signature' }), 'Kim from Rose');
  await userEvent.click(found.getByRole('checkbox', { name: /^Exclamation marks/ }));
  await userEvent.click(found.getByRole('button', { name: 'Use what is ticked' }));
  await waitFor(async () =>
    expect((await readSettings(db)).brands[0]).toMatchObject({
      greeting: 'Hi {firstName},',
      signature: 'Kim from Rose',
      firstName: 'Kim',
      person: 'i',
      exclamation: true,
      emoji: false,
    }),
  );
});

it('offers the replies that were seen on pages', async () => {
  const answer = {
    id: 'a',
    flagId: 'f',
    brandId: 'first',
    url: 'https://a.example',
    title: '',
    network: 'web',
    language: 'en',
    text: 'Hi Ann, done.\n\nKim',
    at: '2026-11-20T10:00:00.000Z',
    by: 'page',
  };
  await open(undefined, { answers: [answer, { ...answer, id: 'b', brandId: 'other' }] });
  await userEvent.click(await screen.findByRole('button', { name: 'Use the 1 reply seen on your pages' }));
  expect(screen.getByRole('button', { name: 'Read 1 reply' })).toBeTruthy();
});

it('reads a brand from a file, with its statements, and says what is wrong with another', async () => {
  const { db } = await open();
  const brand = { ...emptyBrand('x'), name: 'Hotel', warmth: 0.9 };
  const give = (text: string) =>
    userEvent.upload(
      document.querySelector<HTMLInputElement>('input[type=file]')!,
      new File([text], 'a.json', { type: 'application/json' }),
    );
  await give('{"name": 7}');
  expect(await screen.findByText('This file holds no brand. Nothing was changed.')).toBeTruthy();
  await give('hello');
  expect(await screen.findByText(/^This file can’t be read/)).toBeTruthy();
  await give(writeBrandFile({ brand, statements: [statement] }));
  expect(await screen.findByText('The brand in the file is added.')).toBeTruthy();
  await waitFor(async () =>
    expect((await readSettings(db)).brands[1]).toMatchObject({ name: 'Hotel', warmth: 0.9 }),
  );
  expect(await allStatements(db)).toEqual([statement]);
});

it('adds a statement, changes it, warns once it no longer holds, and removes it', async () => {
  const { db } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Add a statement' }));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  await type('Text in English', 'The depot reopens on 3 December.');
  await userEvent.click(screen.getByRole('checkbox', { name: 'delivery' }));
  await type('Approved by', 'Nadia');
  await userEvent.type(screen.getByLabelText('Last day it holds'), '2020-05-04');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/^No longer holds since May 5, 2020/, {}, patient)).toBeTruthy();
  const [kept] = await allStatements(db);
  expect(kept).toMatchObject({
    topics: ['delivery'],
    owner: 'Nadia',
    expiresAt: new Date(2020, 4, 5).toISOString(),
  });
  await userEvent.click(screen.getByRole('button', { name: 'Change: The depot reopens on 3 December.' }));
  await userEvent.click(screen.getByRole('button', { name: 'French' }));
  await type('Text in French', 'Le dépôt rouvre le 3 décembre.');
  await userEvent.clear(screen.getByLabelText('Last day it holds'));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect((await allStatements(db))[0]).toMatchObject({
      expiresAt: null,
      text: { fr: 'Le dépôt rouvre le 3 décembre.' },
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Remove: The depot/ }));
  await waitFor(async () => expect(await allStatements(db)).toEqual([]));
});

it('loses no statement that another window changed meanwhile: the second to save is told and chooses', async () => {
  const { db } = await open(undefined, { statements: [statement] });
  const edit = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Change: Open all winter.' }));
    await type('Approved by', 'Ada');
  };
  const texts = async () => (await allStatements(db)).map(({ text, owner }) => [text['en'], owner]);
  await edit();
  await db.statements.put({ ...statement, text: { en: 'Closed in January.' } });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const told = within(await screen.findByRole('alert'));
  expect(told.getByText('Closed in January.')).toBeTruthy();
  expect(await texts()).toEqual([['Closed in January.', '']]);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('The statement is kept.');
  expect(await texts()).toEqual([['Open all winter.', 'Ada']]);
  await edit();
  await db.statements.delete('s1');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave it removed' }));
  expect(await texts()).toEqual([]);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('loses no saved reply that another window changed meanwhile', async () => {
  const reply = {
    id: 'r1',
    name: 'Late',
    text: 'Soon.',
    language: null,
    used: 2,
    updatedAt: '2026-11-01T09:00:00.000Z',
  };
  const { db } = await open(undefined, { replies: [reply] });
  await userEvent.click(await screen.findByRole('button', { name: 'Change: Late' }));
  const form = within(screen.getByRole('textbox', { name: 'Text' }).closest('form')!);
  await userEvent.type(form.getByRole('textbox', { name: 'Text' }), ' Mine.');
  await db.replies.update('r1', { text: 'On Friday.', used: 3 });
  await userEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(within(await screen.findByRole('alert')).getByText('On Friday.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Keep that version' }));
  expect(await db.replies.toArray()).toMatchObject([{ text: 'On Friday.', used: 3 }]);
});

it('takes no older statement from a brand file over one that was changed here', async () => {
  const mine = { ...statement, text: { en: 'Closed in January.' } };
  const { db } = await open(undefined, { statements: [mine] });
  const give = (given: typeof statement) =>
    userEvent.upload(
      document.querySelector<HTMLInputElement>('input[type=file]')!,
      new File([writeBrandFile({ brand: emptyBrand('x'), statements: [given] })], 'a.json', {
        type: 'application/json',
      }),
    );
  await give(statement);
  expect(await screen.findByText(/Some of its statements say something else here/)).toBeTruthy();
  expect(await allStatements(db)).toEqual([mine]);
  const later = { ...statement, approvedAt: '2026-11-09T09:00:00.000Z' };
  await give(later);
  expect(await screen.findByText('The brand in the file is added.')).toBeTruthy();
  expect(await allStatements(db)).toEqual([later]);
});

it('keeps a saved reply', async () => {
  const { db } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Add a reply' }));
  const form = within(screen.getByRole('textbox', { name: 'Text' }).closest('form')!);
  await userEvent.type(form.getByRole('textbox', { name: 'Name' }), 'Late');
  await userEvent.type(form.getByRole('textbox', { name: 'Text' }), 'Hello {{first name}');
  await userEvent.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(await db.replies.toArray()).toMatchObject([{ name: 'Late', text: 'Hello {first name}' }]),
  );
});

it('sets names by network, contacts by language, languages and gestures', async () => {
  const { db } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Add a name' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Account name' }), 'rose.stay');
  await userEvent.click(screen.getByRole('button', { name: 'Add a contact' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'As written in a reply' }), 'hello');
  expect(screen.getByText('This does not look like an e-mail address.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: 'As written in a reply' }), '@rose.example');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'For people who write in' }), 'English');
  await userEvent.click(screen.getByRole('checkbox', { name: 'French' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add a gesture' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'What' }), 'a voucher');
  await waitFor(async () =>
    expect((await readSettings(db)).brands[0]).toMatchObject({
      handlesOn: { instagram: ['rose.stay'] },
      contacts: [{ kind: 'mail', text: 'hello@rose.example', language: 'en' }],
      languages: ['fr'],
      gestures: [{ what: 'a voucher', from: 'minor', privateOnly: true }],
    }),
  );
});

it.each(['en', 'fr'] as const)('is usable with a screen reader (%s)', async (language) => {
  const statement = {
    id: 's1',
    text: { en: 'Open.', fr: 'Ouvert.' },
    topics: ['delivery'],
    approvedAt: '2026-11-01T09:00:00.000Z',
    expiresAt: '2020-01-01T00:00:00.000Z',
    owner: '',
    link: '',
  };
  await open([emptyBrand('first'), emptyBrand('b2')], { statements: [statement] }, language);
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const name of language === 'en'
    ? ['Add a statement', 'Add a reply', 'Add a contact', 'Add a gesture']
    : ['Ajouter un message', 'Ajouter une réponse', 'Ajouter un contact', 'Ajouter un geste'])
    await userEvent.click(screen.getByRole('button', { name }));
  expect(await seriousFaults(document.body)).toEqual([]);
});
