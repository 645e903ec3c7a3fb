// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PopupScreen } from '@/components/summary/popup-screen';
import { ThreadPicker } from '@/components/thread/thread-picker';
import { sourceWords } from '@/components/words';
import { close } from '@/lib/core/crisis/decide';
import { openCrisis } from '@/lib/core/crisis/open';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { holdingStatement } from '@/lib/core/plan/holding';
import { lookBack } from '@/lib/core/review/look-back';
import { getReview, putReview } from '@/lib/storage/reviews';
import { sampleOf, sampleTab } from '@/tools/screens/sample';
import { at, flagOf } from '../unit/core/crisis/made';
import { atDesk } from './at-desk';
import { setStage, speak, type Language, type Stage } from './stage';

const flags = [
  flagOf({ id: 'f#1', title: 'First', level: 'minor', signals: ['safety'] }),
  flagOf({ id: 'f#2', title: 'Second', level: 'severe' }),
];
const crisis = openCrisis('k1', '', flags, at(60));

const desk = (language: Language, hash: string): Promise<Stage> =>
  atDesk(language, hash, { flags, crises: [crisis] });

describe('a crisis', () => {
  it('says that its next step is done with one button, then shows the one after', async () => {
    const stage = await desk('en', '#crises/k1');
    const card = within(await screen.findByRole('region', { name: 'What to do now' }));
    const [first] = card.getAllByRole('checkbox');
    await userEvent.click(card.getByRole('button', { name: 'It is done' }));
    await waitFor(async () => expect((await stage.db.crises.get('k1'))?.done).toHaveLength(1));
    await waitFor(() => expect(first).toHaveProperty('checked', true));
  });

  it.each(['en', 'fr'] as const)(
    'shows no number of a rule that nobody can look up (%s)',
    async (language) => {
      await desk(language, '#crises/k1');
      await screen.findAllByRole('checkbox');
      expect(document.body.innerHTML).not.toMatch(/\bG\d+\b/);
    },
  );

  it.each([
    ['en', /^for \d/],
    ['fr', /^depuis \d/],
  ] as const)('says for how long it has its level (%s)', async (language, words) => {
    await desk(language, '#crises/k1');
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('lists its threads worst first', async () => {
    await desk('en', '#crises/k1');
    const list = await screen.findByRole('region', { name: '2 threads' });
    expect(list.textContent).toMatch(/Second.*First/);
  });
});

it('names what a rule rests on', async () => {
  await speak('en');
  expect(sourceWords('Coombs; DiStaso et al. 2015; G18')).toBe(
    'Source: Coombs, DiStaso et al. 2015, guides to crisis communication',
  );
  expect(sourceWords('G7, G33, G34')).toBe('Source: guides to crisis communication');
  expect(sourceWords('Legocki et al. 2020')).toBe('Source: Legocki et al. 2020');
});

it('asks once about the steps that nobody ticked, and keeps them all at once', async () => {
  const begun = {
    ...crisis,
    done: [{ stepId: defaultPlan().playbooks.severe.steps[0]!.id, level: 'severe' as const, at: at(70) }],
  };
  const closed = close(begun, { now: at(200), note: '' });
  if (!closed.ok) throw new Error(closed.code);
  const review = lookBack(closed.value, flags, [], defaultPlan());
  const stage = await desk('en', '#reviews/k1');
  await putReview(stage.db, review);
  const unticked = review.proposals.filter(({ kind }) => kind === 'drop-step').length;
  expect(unticked).toBeGreaterThan(1);
  expect(await screen.findAllByText(/Nobody ticked/)).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Keep them all' }));
  await waitFor(async () =>
    expect(
      (await getReview(stage.db, 'k1'))?.proposals.filter(({ answer: said }) => said === 'left'),
    ).toHaveLength(unticked),
  );
});

it.each(['en', 'fr'] as const)('prints each holding statement of the plan whole (%s)', async (language) => {
  await desk(language, '#plan');
  await screen.findByRole('heading', { level: 1 });
  const { playbooks } = defaultPlan();
  for (const level of ['minor', 'moderate', 'severe'] as const)
    for (const spoken of ['en', 'fr'] as const)
      expect(
        screen.getByText(holdingStatement(playbooks[level], level, spoken, ''), { normalizer: String })
          .tagName,
      ).toBe('P');
});

it('says the level of a chip in words', async () => {
  const stage = await setStage('fr');
  const { flags: both } = sampleOf('fr', new Date().toISOString());
  stage.show(<ThreadPicker flags={both} chosen={both[0]!} onChoose={() => {}} />);
  for (const text of ['1 sévère', '1 modérée', '2 mineures']) expect(screen.getByText(text)).toBeTruthy();
});

it.each([
  ['is read', true, 1],
  ['nobody reads', false, 0],
] as const)('offers to say that a page is read wrongly where it %s', async (_, active, times) => {
  const sample = sampleOf('en', new Date().toISOString());
  history.replaceState(null, '', `/?tabId=${sampleTab}`);
  const stage = await setStage('en', { ...sample, tabs: sample.tabs.map((tab) => ({ ...tab, active })) });
  stage.show(<PopupScreen />);
  await screen.findByRole('list', { name: /most urgent first/ });
  if (times > 0) await screen.findByRole('button', { name: 'This page is read wrongly' });
  expect(screen.queryAllByRole('button', { name: 'This page is read wrongly' })).toHaveLength(times);
});
