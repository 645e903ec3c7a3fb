// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PanelScreen } from '@/components/thread/panel-screen';
import type { Crisis } from '@/lib/core/crisis/crisis';
import { openCrisis } from '@/lib/core/crisis/open';
import { sampleOf, sampleTab } from '@/tools/screens/sample';
import { madeAnswer, madeDraft, madeSavedReply, madeStatement } from '../unit/storage/made';
import { at, flagOf } from '../unit/core/crisis/made';
import { atDesk } from './at-desk';
import { seriousFaults, setStage, type Language, type Stage } from './stage';

const flag = flagOf({ id: 'f#1', title: 'Where is my parcel' });
const crisis = openCrisis('k1', '', [flag], at(60));
const depot = madeStatement();
const later = madeStatement({
  id: 'later',
  text: { en: 'The depot reopens on 9 December.', fr: 'Le dépôt rouvre le 9 décembre.' },
});

const desk = (language: Language, given: Partial<Crisis> = {}): Promise<Stage> =>
  atDesk(language, '#crises/k1', { flags: [flag], crises: [{ ...crisis, ...given }] });

it('is chosen among the approved statements, and when it changes what contradicts it is pointed out', async () => {
  const stage = await desk('en');
  const draft = { ...madeDraft('f#1', at(60)), text: 'Hello Tom, the depot reopens on 3 December. Kim' };
  await stage.db.statements.bulkPut([depot, later]);
  await stage.db.drafts.put(draft);
  await stage.db.replies.put(madeSavedReply({ text: 'Our depot is open again from 3 December.' }));
  await stage.db.answers.put(madeAnswer({ flagId: 'f#1', text: 'The depot reopens on 2 December.' }));
  const card = within(await screen.findByRole('region', { name: 'One position' }));
  await userEvent.selectOptions(await card.findByLabelText('Approved statements'), depot.id);
  await userEvent.click(card.getByRole('button', { name: 'Make it the position' }));
  expect(await card.findByText('1 text departs from it')).toBeTruthy();
  expect(card.getByText('The depot reopens on 2 December.')).toBeTruthy();

  await userEvent.click(card.getByRole('button', { name: 'Choose another' }));
  await userEvent.selectOptions(card.getByLabelText('Approved statements'), later.id);
  await userEvent.click(card.getByRole('button', { name: 'Make it the position' }));
  expect(await card.findByText('3 texts depart from it')).toBeTruthy();
  expect(card.getByText('Saved reply:')).toBeTruthy();
  expect(await seriousFaults(document.body)).toEqual([]);
  const stored = await stage.db.crises.get('k1');
  expect(stored?.changes.map(({ kind, other }) => [kind, other]).slice(-2)).toEqual([
    ['statement', depot.id],
    ['statement', later.id],
  ]);
});

it('is written on the page of the crisis, and approved with it', async () => {
  const stage = await desk('fr');
  await userEvent.click(await screen.findByRole('button', { name: 'Écrire un message' }));
  await userEvent.type(screen.getByLabelText(/français/), 'Le dépôt rouvre le 3 décembre.');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(async () => {
    const [statement] = await stage.db.statements.toArray();
    expect(statement?.text).toEqual({ fr: 'Le dépôt rouvre le 3 décembre.' });
    expect((await stage.db.crises.get('k1'))?.statementId).toBe(statement?.id);
  });
  expect(await screen.findByText('Rien de ce qui est déjà écrit ne la contredit.')).toBeTruthy();
});

it('says so where the statement was removed since', async () => {
  await desk('en', { statementId: 'gone' });
  expect(await screen.findByText(/no longer there/)).toBeTruthy();
});

it('comes first in the drafts of a thread of the crisis, and a draft that departs from it is told', async () => {
  history.replaceState(null, '', `/?tabId=${sampleTab}`);
  const sample = sampleOf('en', new Date().toISOString());
  const stage = await setStage('en', { ...sample, drafts: [] });
  const [first] = sample.flags;
  if (first === undefined) throw new Error('The sample holds no flag');
  // About nothing that the thread is about: it is stated for being the position.
  const position = madeStatement({ id: 'p', text: { en: 'The museum reopens on 9 December.' }, topics: [] });
  await stage.db.statements.put(position);
  await stage.db.crises.put({ ...openCrisis('k9', '', [first], at(60)), statementId: 'p' });
  stage.show(<PanelScreen />);
  const field = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Reply text' });
  const note = within(
    await screen.findByRole('region', { name: 'The position of this crisis' }, { timeout: 10_000 }),
  );
  await userEvent.click(screen.getByRole('tab', { name: 'Factual' }));
  await waitFor(() => expect(field().value).toContain('The museum reopens on 9 December.'));
  await userEvent.clear(field());
  await userEvent.type(field(), 'Hello, the museum reopens on 5 December.');
  expect(await note.findByText(/Another date/)).toBeTruthy();
  await userEvent.click(note.getByRole('button', { name: 'Say this' }));
  expect(field().value).toContain('9 December');
});
