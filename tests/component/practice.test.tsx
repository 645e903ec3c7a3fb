// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DeskShell } from '@/components/crisis/desk-shell';
import { resultMarkdown } from '@/components/rehearsal/result-files';
import { resultOf } from '@/lib/core/rehearsal/result';
import { play } from '@/lib/core/rehearsal/course';
import { scenarioOf, scenarios } from '@/lib/core/rehearsal/scenarios';
import { answer } from '@/lib/platform/bus';
import { putRehearsal } from '@/lib/storage/rehearsals';
import { defensive, readingsOf, start, until } from '../unit/core/rehearsal/made';
import { leaveStage, seriousFaults, setStage, type Stage } from './stage';

let stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  leaveStage();
});

/** The worker's side: the real reader, the stage's store. */
const work = ({ db }: Stage): (() => void)[] => [
  answer('rehearsal.read', ({ texts }) => {
    const known = new Map(scenarios.flatMap((each) => (each.language === 'en' ? [...readingsOf(each)] : [])));
    return { readings: texts.flatMap((text) => known.get(text) ?? []) };
  }),
  answer('rehearsal.save', async (result) => ({ saved: (await putRehearsal(db, result)).ok })),
];

async function practise(language: 'en' | 'fr', hash: string): Promise<Stage> {
  const stage = await setStage(language);
  stops = work(stage);
  window.location.hash = hash;
  stage.show(<DeskShell />);
  return stage;
}

const scenario = scenarioOf('en-outage');
if (scenario === null) throw new Error('no scenario');
const heated = play(until(start(scenario), scenario.factsAt), {
  kind: 'say',
  as: 'answer',
  text: defensive.en,
});
const result = resultOf(heated, 'try-1', '2026-03-02T09:00:00.000Z');

describe('practising', () => {
  it.each([
    ['en', 'Practice', 'A night light that gets too hot'],
    ['fr', 'Entraînement', 'Un allergène oublié sur l’étiquette'],
  ] as const)('lists six threads in one’s own language: %s', async (language, title, thread) => {
    await practise(language, '#practice');
    await screen.findByRole('heading', { name: title });
    expect(screen.getByText(thread)).toBeTruthy();
    expect(document.querySelectorAll('main li a')).toHaveLength(6);
    expect(await seriousFaults(document.body)).toEqual([]);
  });

  it('checks what is typed, publishes it into the thread and keeps the result', async () => {
    const stage = await practise('en', '#practice/en-outage');
    const log = await screen.findByRole('log');
    expect(within(log).getAllByRole('listitem')).toHaveLength(1);
    expect(await seriousFaults(document.body)).toEqual([]);
    const next = screen.getByRole('button', { name: 'Next comment' });
    for (let count = 0; count < 4; count += 1) await userEvent.click(next);
    expect(within(log).getAllByRole('listitem')).toHaveLength(5);
    const box = screen.getByLabelText('Reply text');
    await userEvent.type(box, 'Calm down.');
    expect(screen.getAllByText('1 thing to change').length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(within(log).getByText('Calm down.')).toBeTruthy();
    await userEvent.click(next);
    await userEvent.click(screen.getByRole('button', { name: 'End now' }));
    await screen.findByRole('heading', { name: 'What to change' });
    expect(await stage.db.rehearsals.toArray()).toMatchObject([
      { scenario: 'en-outage', said: [{ effect: 'heats' }] },
    ]);
    expect(await seriousFaults(document.body)).toEqual([]);
  });

  it('puts the holding statement in the box, and never over what was written', async () => {
    await practise('en', '#practice/en-outage');
    const box = await screen.findByLabelText<HTMLTextAreaElement>('Reply text');
    await userEvent.click(screen.getByLabelText('Holding statement'));
    expect(box.value).toMatch(/^Hello everyone/);
    await userEvent.clear(box);
    await userEvent.type(box, 'My own words');
    await userEvent.click(screen.getByLabelText('Invite to private'));
    expect(box.value).toBe('My own words');
  });

  it('says so where the worker is silent, and asks again', async () => {
    const stage = await setStage('en');
    window.location.hash = '#practice/en-outage';
    stage.show(<DeskShell />);
    const again = await screen.findByRole('button', { name: 'Try again' });
    stops = work(stage);
    await userEvent.click(again);
    expect(await screen.findByRole('log')).toBeTruthy();
  });

  it('compares a try with the one before, and says what each rule is', async () => {
    const stage = await practise('en', '#practice');
    const points = { ...result.points, timing: result.points.timing - 10 };
    await putRehearsal(stage.db, result);
    await putRehearsal(stage.db, { ...result, id: 'try-2', at: '2026-03-03T09:00:00.000Z', points });
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3));
    window.location.hash = '#practice/try-2';
    expect(await screen.findByText('-10 since the last try')).toBeTruthy();
    expect(screen.getByText(/It argues, doubts or blames/).textContent).toContain('Weitzl 2019');
  });

  it('says of a guess that it is one, and what is known of arguing', async () => {
    const stage = await practise('en', '#practice');
    const guessed = result.said.map((said) => ({
      ...said,
      findings: [{ code: 'argues', start: 0, end: 10, suggestion: null, from: 'trained' } as const],
    }));
    await putRehearsal(stage.db, { ...result, said: guessed });
    window.location.hash = `#practice/${result.id}`;
    const why = await screen.findByText(/often come across as defending/);
    expect(why.textContent).toContain('Only a guess');
    expect(why.textContent).toContain('Weitzl 2019');
  });

  it('exports a try with markup as words', () => {
    const [first] = result.said;
    if (first === undefined) throw new Error('nothing was said');
    const text = resultMarkdown({ ...result, said: [{ ...first, text: '<b>[x](y)</b>', findings: [] }] });
    expect(text).toContain(String.raw`> \<b\>\[x\](y)\</b\>`);
  });
});
