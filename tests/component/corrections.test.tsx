// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OptionsScreen } from '@/components/settings/options-screen';
import { PanelScreen } from '@/components/thread/panel-screen';
import { correct, uncorrect } from '@/lib/app/correct';
import { correctionOf } from '@/lib/core/reading/correction';
import type { Overruling } from '@/lib/core/reading/reading';
import { defaultSettings, type Settings } from '@/lib/core/settings/settings';
import { answer } from '@/lib/platform/bus';
import { allCorrections } from '@/lib/storage/corrections';
import type { Db } from '@/lib/storage/db';
import { readSettings } from '@/lib/storage/settings';
import { correctionStore } from '@/lib/storage/stores';
import { sampleOf, sampleTab } from '@/tools/screens/sample';
import { leaveStage, seriousFaults, setStage, type Stage } from './stage';

const stops: (() => void)[] = [];
beforeEach(() => history.replaceState(null, '', `/?tabId=${sampleTab}`));
const leave = (): void => {
  for (const stop of stops.splice(0)) stop();
  leaveStage();
};
afterEach(leave);

const now = (): string => new Date().toISOString();

/** The worker's own answers, without a page to judge anew. */
function answerFor(db: Db): void {
  const corrections = correctionStore(db, now, async () => defaultSettings());
  const ports = { now, corrections, judgeAgain: () => {} };
  stops.push(
    answer('reading.correct', async (said) => ({ kept: (await correct(ports, said)).ok })),
    answer('reading.uncorrect', async ({ textKey }) => {
      await uncorrect(ports, textKey);
      return {};
    }),
  );
}

async function panel(language: 'en' | 'fr' = 'en', settings: Partial<Settings> = {}): Promise<Stage> {
  const stage = await setStage(language, sampleOf(language, now()), settings);
  answerFor(stage.db);
  stage.show(<PanelScreen />);
  await screen.findByRole('textbox', {}, { timeout: 10_000 });
  await userEvent.click(
    screen.getByText(language === 'en' ? 'The comments behind it' : 'Les commentaires en cause'),
  );
  return stage;
}

/** As the worker stores it once it has judged anew. */
const judged = (db: Db, by: Overruling | undefined) =>
  db.readings
    .where('key')
    .equals('r-en-c8')
    .modify((row) => {
      row.reading.hostile = by?.verdict !== 'not-hostile';
      if (by === undefined) delete row.reading.by;
      else row.reading.by = by;
    });

it('corrects a comment, says so in its place, and takes it back with the same key', async () => {
  const { db } = await panel();
  const before = screen.getAllByRole('button', { name: /^Not hostile – / }).length;
  const text = (await db.comments.where({ readingKey: 'r-en-c8' }).first())?.text ?? '';
  const button = screen.getByRole('button', { name: new RegExp(`^Not hostile – ${text.slice(0, 12)}`) });
  button.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await allCorrections(db)).toMatchObject([{ text, verdict: 'not-hostile', language: 'und' }]),
  );
  const [correction] = await allCorrections(db);
  await judged(db, { kind: 'correction', verdict: 'not-hostile', of: correction?.textKey ?? '' });
  expect(await screen.findByText('You said that this isn’t hostile.')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^Not hostile – / })).toHaveLength(before - 1);
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Undo – /);
  await userEvent.keyboard('{Enter}');
  await waitFor(async () => expect(await allCorrections(db)).toEqual([]));
});

it('keeps the way back in the list though the comment proves nothing any more', async () => {
  const { db } = await panel();
  await judged(db, { kind: 'similar', verdict: 'not-hostile', of: 'x' });
  await db.flags.toCollection().modify({ reasons: [{ code: 'safety', weight: 1, commentIds: ['c1'] }] });
  const line = await screen.findByText('Close to a comment that you called not hostile.');
  const quote = line.closest('blockquote') as HTMLElement;
  expect(within(quote).getByRole('button', { name: /^Undo/ })).toBeTruthy();
});

it('names the user’s own word, and takes it out of the settings', async () => {
  const { db } = await panel('en', { ownWords: { always: ['shame', 'crooks'], never: [] } });
  await judged(db, { kind: 'own-word', verdict: 'hostile', of: 'shame' });
  expect(await screen.findByText('Your word, always hostile: shame')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  await waitFor(async () =>
    expect((await readSettings(db)).ownWords).toEqual({ always: ['crooks'], never: [] }),
  );
});

it('lets one comment be excused from a word, without the word being lost', async () => {
  const { db } = await panel('en', { ownWords: { always: ['shame'], never: [] } });
  await judged(db, { kind: 'own-word', verdict: 'hostile', of: 'shame' });
  const quote = (await screen.findByText('Your word, always hostile: shame')).closest('blockquote');
  await userEvent.click(within(quote as HTMLElement).getByRole('button', { name: /^Not hostile/ }));
  await waitFor(async () => expect(await allCorrections(db)).toMatchObject([{ verdict: 'not-hostile' }]));
  expect((await readSettings(db)).ownWords.always).toEqual(['shame']);
});

it('calls a quiet comment hostile from one step further down', async () => {
  const { db } = await panel();
  await userEvent.click(screen.getAllByText('Read wrongly?')[0] as HTMLElement);
  await userEvent.click(screen.getAllByRole('button', { name: /^This is hostile/ })[0] as HTMLElement);
  await waitFor(async () => expect(await allCorrections(db)).toMatchObject([{ verdict: 'hostile' }]));
});

it('says when nobody answers, and when there is no room', async () => {
  const { db } = await panel();
  db.corrections.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const press = async () =>
    userEvent.click(screen.getAllByRole('button', { name: /^Not hostile – / })[0] as HTMLElement);
  await press();
  expect((await screen.findByRole('alert')).textContent).toBe('Not kept, because the disk is full.');
  for (const stop of stops.splice(0)) stop();
  await press();
  expect(await screen.findByText(/^The background worker does not answer/)).toBeTruthy();
});

async function options(language: 'en' | 'fr' = 'en', texts: string[] = []): Promise<Stage> {
  const stage = await setStage(language, sampleOf(language, now()));
  answerFor(stage.db);
  await stage.db.corrections.bulkPut(
    texts.map((text) => correctionOf({ text, language: 'en', verdict: 'not-hostile' }, now())),
  );
  stage.show(<OptionsScreen version="1.2.3" />);
  await screen.findAllByRole('textbox');
  return stage;
}

it('saves words as they are typed, tidied, and says what doesn’t count', async () => {
  const { db } = await options();
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Never hostile' }),
    'Bâtard{Enter}bande de nuls{Enter}',
  );
  await userEvent.type(screen.getByRole('textbox', { name: 'Always hostile' }), 'batard');
  expect((await screen.findByRole('alert')).textContent).toContain('“Bâtard” is also among the words');
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect((await readSettings(db)).ownWords).toEqual({ always: ['batard'], never: ['bande de nuls'] });
});

it('lists corrections to forget one by one or all, and says what they are for where there is none', async () => {
  const { db } = await options('en', ['What a legend, you idiot', 'Killer cake']);
  const list = await screen.findByRole('list', { name: 'Your corrections' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Forget the correction of: Killer cake' }));
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
  expect(document.activeElement?.textContent).toBe('Your corrections');
  await userEvent.click(screen.getByRole('button', { name: 'Forget all corrections' }));
  expect(await screen.findByText(/^None yet\./)).toBeTruthy();
  expect(await db.corrections.count()).toBe(0);
});

it.each(['en', 'fr'] as const)('is usable with a screen reader (%s)', async (language) => {
  await options(language, ['Killer cake']);
  await screen.findByText('Killer cake');
  expect(await seriousFaults(document.body)).toEqual([]);
  leave();
  const { db } = await panel(language);
  await db.readings.toCollection().modify((row) => {
    row.reading.by = { kind: 'own-word', verdict: 'hostile', of: 'shame' };
  });
  await screen.findAllByRole('button', { name: /^(?:Undo|Annuler) – / });
  document.documentElement.lang = language;
  document.title = 'Accalmie';
  expect(await seriousFaults(document.documentElement)).toEqual([]);
});
