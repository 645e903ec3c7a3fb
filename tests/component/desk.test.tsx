// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { isClockEnough } from '@/components/time';
import { describe, expect, it } from 'vitest';
import { openCrisis } from '@/lib/core/crisis/open';
import { getReview } from '@/lib/storage/reviews';
import { at, flagOf } from '../unit/core/crisis/made';
import { atDesk, silenceWorker } from './at-desk';
import { seriousFaults, type Language, type Stage } from './stage';

const flags = [
  flagOf({ id: 'f#1', title: 'Down since <b>this</b> morning', level: 'moderate', signals: ['safety'] }),
  flagOf({ id: 'f#2', title: '=HYPERLINK("x")' }),
];
const crisis = openCrisis('k1', '', flags, at(60));

const desk = (language: Language, hash: string): Promise<Stage> =>
  atDesk(language, hash, { flags, crises: [crisis] });

describe('the desk', () => {
  it('says what to do where there is no crisis', async () => {
    await atDesk('en', '#crises', {});
    expect(await screen.findByRole('heading', { name: 'No crisis' })).toBeTruthy();
  });

  it.each([
    ['en', '#crises', 'Open crises'],
    ['fr', '#crises', 'Crises en cours'],
    ['en', '#crises/k1', 'What to do now'],
    ['fr', '#crises/k1', 'Que faire maintenant'],
    ['en', '#plan', 'Crisis plan'],
    ['fr', '#plan', 'Plan de crise'],
    ['en', '#reviews', 'Reviews'],
  ] as const)('has no serious fault for those who listen: %s %s', async (language, hash, heading) => {
    await desk(language, hash);
    await screen.findByRole('heading', { name: heading });
    expect(await seriousFaults(document.body)).toEqual([]);
  });

  it('ticks a step with its time', async () => {
    const stage = await desk('en', '#crises/k1');
    await userEvent.click(await screen.findByRole('checkbox', { name: /Name one person who answers/ }));
    await waitFor(async () => {
      const stored = await stage.db.crises.get('k1');
      expect(stored?.done).toEqual([{ stepId: 'one-owner', level: crisis.level, at: at(90) }]);
    });
    expect(await screen.findByText(/done on .*Mar 2/)).toBeTruthy();
  });

  it('says the day of a step that is late since another one: a crisis goes on over midnight', async () => {
    const late = /^late since \w{3}, \w{3} \d+, \d+:\d\d/;
    await desk('en', '#crises/k1');
    expect((await screen.findAllByText(late)).length).toBeGreaterThan(0);
    expect(isClockEnough(Date.parse('2026-03-02T23:40'), Date.parse('2026-03-03T00:20'))).toBe(true);
    expect(isClockEnough(Date.parse('2026-03-02T16:00'), Date.parse('2026-03-03T00:20'))).toBe(false);
    expect(isClockEnough(Date.parse('2026-03-03T00:01'), Date.parse('2026-03-03T23:59'))).toBe(true);
  });

  it('tells threads under one post apart by their first words', async () => {
    await desk('en', '#crises/k1');
    expect(await screen.findAllByText('Still nothing works')).toHaveLength(2);
  });

  it('takes a step of the plan out and in again, and gives it another time', async () => {
    const stage = await desk('en', '#plan');
    const minutes = await screen.findAllByLabelText('Minutes for: Check the facts with those who know');
    await userEvent.clear(minutes[0] ?? document.body);
    await userEvent.type(minutes[0] ?? document.body, '45');
    const [removing] = screen.getAllByRole('button', {
      name: 'Remove the step: Name one person who answers',
    });
    await userEvent.click(removing ?? document.body);
    const stored = async () =>
      (await stage.db.plans.toArray())[0]?.playbooks.minor.steps.map(({ kind, within }) => [kind, within]);
    await waitFor(async () =>
      expect(await stored()).toEqual([
        ['check-facts', 45],
        ['answer-each', null],
        ['look-again', null],
      ]),
    );
    const [adding] = screen.getAllByLabelText('Add a step that comes with Accalmie');
    await userEvent.selectOptions(adding ?? document.body, 'Name one person who answers');
    expect(await stored()).toHaveLength(3);
    const [add] = screen
      .getAllByRole<HTMLButtonElement>('button', { name: 'Add it' })
      .filter((one) => !one.disabled);
    await userEvent.click(add ?? document.body);
    await waitFor(async () => expect((await stored())?.[0]).toEqual(['one-owner', 15]));
    expect(await seriousFaults(document.body)).toEqual([]);
  });

  it('asks once for people where the plan names nobody', async () => {
    await desk('en', '#crises/k1');
    expect(await screen.findAllByRole('link', { name: 'Add someone to the plan' })).toHaveLength(1);
  });

  it('raises the level in one act with its note, however many levels the list is taken through', async () => {
    const stage = await desk('en', '#crises/k1');
    await userEvent.type(await screen.findByLabelText('Note'), 'The press called');
    // As the arrow keys do: each step chooses.
    for (const level of ['minor', 'moderate', 'severe'])
      await userEvent.selectOptions(screen.getByLabelText('Level'), level);
    expect((await stage.db.crises.get('k1'))?.changes.filter(({ by }) => by === 'user')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Change the level' }));
    await waitFor(async () =>
      expect((await stage.db.crises.get('k1'))?.changes.filter(({ by }) => by === 'user')).toMatchObject([
        { kind: 'level-set', to: 'severe', note: 'The press called' },
      ]),
    );
    expect(document.activeElement).toBe(screen.getByLabelText('Level'));
    const history = within(screen.getByRole('region', { name: 'What happened' }));
    expect(await history.findByText('The press called')).toBeTruthy();
    // Each day once, above its lines, however many they are.
    const days = history.getAllByRole('heading', { level: 3 }).map((day) => day.textContent);
    expect(new Set(days).size).toBe(days.length);
    expect(history.getAllByRole('listitem').every((line) => !/\d{4}/.test(line.textContent))).toBe(true);
  });

  it('splits a thread off with the note that stands there, and says where it went once it is merged', async () => {
    const stage = await desk('en', '#crises/k1');
    await userEvent.type(await screen.findByLabelText('Note'), 'Another matter');
    await userEvent.click(await screen.findByRole('checkbox', { name: /HYPERLINK/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Split it off' }));
    const history = within(screen.getByRole('region', { name: 'What happened' }));
    expect(await history.findByText('Another matter')).toBeTruthy();
    expect((await stage.db.crises.get('k2'))?.threads.map(({ flagId }) => flagId)).toEqual(['f#2']);
    expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('');
    await userEvent.selectOptions(await screen.findByLabelText('Merge with'), 'k2');
    expect((await stage.db.crises.get('k2'))?.status).toBe('open');
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(async () => expect((await stage.db.crises.get('k1'))?.threads).toHaveLength(2));
    await userEvent.click(await history.findByRole('link', { name: /^Merged with another crisis/ }));
    await userEvent.click(await screen.findByRole('link', { name: 'Go to the crisis that it is part of' }));
    expect(await screen.findByRole('button', { name: 'Close the crisis' })).toBeTruthy();
    expect(await seriousFaults(document.body)).toEqual([]);
  });

  it('does not write an old copy of the plan over what another tab changed', async () => {
    const stage = await desk('en', '#plan');
    const stored = async () => (await stage.db.plans.toArray())[0];
    const address = await screen.findByLabelText('Its address');
    await userEvent.type(address, 'https://a.example');
    await waitFor(async () => expect((await stored())?.informationPage).toBe('https://a.example'));
    const ines = {
      id: 'c',
      name: 'Ines',
      role: 'legal',
      email: '',
      phone: '',
      other: '',
      backup: '',
    } as const;
    const plan = await stored();
    if (plan === undefined) throw new Error('the plan was not kept');
    await stage.db.plans.put({ ...plan, contacts: [ines], informationPage: 'https://b.example' }, 'plan');
    expect(await screen.findByDisplayValue('Ines')).toBeTruthy();
    await userEvent.type(address, '/help');
    await waitFor(async () => expect((await stored())?.informationPage).toBe('https://b.example/help'));
    expect((await stored())?.contacts).toEqual([ines]);
  });

  it('keeps what another tab adds to a list while this one writes in it', async () => {
    const stage = await desk('en', '#plan');
    const names = async () => (await stage.db.plans.toArray())[0]?.contacts.map(({ name }) => name);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a contact' }));
    await waitFor(async () => expect(await names()).toEqual(['']));
    const plan = (await stage.db.plans.toArray())[0];
    if (plan === undefined) throw new Error('the plan was not kept');
    const [mine] = plan.contacts;
    if (mine === undefined) throw new Error('the contact was not kept');
    await userEvent.type(screen.getByLabelText('Name'), 'Ines');
    // Not saved yet: the other tab's is acknowledged in between.
    await stage.db.plans.put({ ...plan, contacts: [mine, { ...mine, id: 'other', name: 'Noé' }] }, 'plan');
    await waitFor(async () => expect(await names()).toEqual(['Ines', 'Noé']), { timeout: 3000 });
    expect(await screen.findByDisplayValue('Noé')).toBeTruthy();
    // What was taken out stays out.
    const [first] = screen.getAllByRole('button', { name: 'Remove this contact' });
    await userEvent.click(first ?? document.body);
    await waitFor(async () => expect(await names()).toEqual(['Noé']), { timeout: 3000 });
  });

  it('closes a crisis and leads to its review, where a lesson is kept', async () => {
    const stage = await desk('en', '#crises/k1');
    await userEvent.click(await screen.findByRole('button', { name: 'Close the crisis' }));
    await userEvent.click(await screen.findByRole('link', { name: 'Look back on it' }));
    await userEvent.type(await screen.findByLabelText('A lesson'), 'Tell support first{Enter}');
    await waitFor(async () => {
      expect((await getReview(stage.db, 'k1'))?.lessons).toMatchObject([{ text: 'Tell support first' }]);
    });
    expect(await seriousFaults(document.body)).toEqual([]);
  });

  it('keeps a contact of the plan and names it where people are told', async () => {
    const stage = await desk('en', '#plan');
    await userEvent.click(await screen.findByRole('button', { name: 'Add a contact' }));
    await userEvent.type(screen.getByLabelText('Name'), 'Ines');
    await userEvent.type(screen.getByLabelText('E-mail'), 'ines@brand.example');
    await waitFor(async () => expect(await stage.db.plans.toArray()).toHaveLength(1));
    window.location.hash = '#crises/k1';
    const mail = await screen.findByRole('link', { name: 'Write the e-mail' });
    expect(screen.getAllByText('Ines').length).toBeGreaterThan(0);
    expect(mail.getAttribute('href')).toMatch(/^mailto:ines%40brand\.example\?subject=/);
  });

  it('says that nothing was changed where the worker is silent', async () => {
    await desk('en', '#crises/k1');
    silenceWorker();
    await userEvent.click(await screen.findByRole('button', { name: 'Close the crisis' }));
    expect((await screen.findByRole('alert')).textContent).toContain('did not answer');
  });
});
