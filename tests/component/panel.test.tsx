// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PanelScreen } from '@/components/thread/panel-screen';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { thinSteps } from '@/lib/core/trajectory/thin-steps';
import { chooseFlag } from '@/lib/storage/tabs';
import { sampleOf, sampleTab } from '@/tools/screens/sample';
import { leaveStage, seriousFaults, setStage, type Stage } from './stage';

beforeEach(() => history.replaceState(null, '', `/?tabId=${sampleTab}`));
afterEach(leaveStage);

const now = (): string => new Date().toISOString();

async function open(language: 'en' | 'fr'): Promise<Stage> {
  const stage = await setStage(language, sampleOf(language, now()));
  stage.show(<PanelScreen />);
  // The editor's code is loaded with the first thread, and this machine may be busy.
  await screen.findByRole('textbox', {}, { timeout: 10_000 });
  return stage;
}

it('says in one look how bad it is, what to do and by when', async () => {
  await open('en');
  expect(
    screen.getByRole('heading', {
      name: 'Seven people, three of them hostile: two comments report a danger to people and two comments call for a boycott. No answer yet.',
    }),
  ).toBeTruthy();
  expect(screen.getByText('rising for 46 min')).toBeTruthy();
  expect(
    screen.getByRole('heading', {
      name: 'Say that you are looking into it, in public, then invite to private',
    }),
  ).toBeTruthy();
  expect(screen.getByText(/^by .+ \(in 25 min\)$/)).toBeTruthy();
});

it('names whom the advice means, and how to reach them; or the way to the plan', async () => {
  const sample = sampleOf('en', now());
  const flags = sample.flags.map((flag) => ({
    ...flag,
    advice: { ...flag.advice, who: 'spokesperson', posture: 'hand-over', place: 'public' } as const,
  }));
  const stage = await setStage('en', { ...sample, flags });
  stage.show(<PanelScreen />);
  expect((await screen.findByRole('link', { name: 'Add someone to the plan' })).getAttribute('href')).toBe(
    '/desk.html#plan',
  );
  const nadia = {
    id: 'n',
    name: 'Nadia Roche',
    role: 'spokesperson',
    email: 'nadia@rose.example',
    phone: '+33 6 00 00 00 03',
    other: '',
    backup: '',
  } as const;
  await stage.db.plans.put({ ...defaultPlan(), contacts: [nadia] }, 'plan');
  const people = await screen.findByRole('list', { name: 'Whom to reach' });
  expect(people.textContent).toMatch(/Nadia Roche.*\+33 6 00 00 00 03.*nadia@rose\.example/);
  expect(await seriousFaults(document.body)).toEqual([]);
});

it('counts hostile people in the reasons as the headline does, not their comments', async () => {
  const sample = sampleOf('en', now());
  const flags = sample.flags.map((flag) => ({ ...flag, hostileVoices: 2 }));
  const stage = await setStage('en', { ...sample, flags });
  stage.show(<PanelScreen />);
  expect(await screen.findByRole('heading', { name: /^Seven people, two of them hostile/ })).toBeTruthy();
  expect(screen.getByText('hostile voices', { selector: 'li' }).textContent).toBe('hostile voices ×2');
});

it('says the same in French', async () => {
  await open('fr');
  expect(
    screen.getByRole('heading', {
      name: 'Sept personnes, dont trois hostiles\u00A0: deux commentaires signalent un danger pour des personnes et deux commentaires appellent au boycott. Pas encore de réponse.',
    }),
  ).toBeTruthy();
  expect(screen.getByText(/\(dans 25 min\)$/)).toBeTruthy();
});

it('shows the comments behind each reason, and a quote for each topic', async () => {
  await open('en');
  await userEvent.click(screen.getByText('The comments behind it'));
  const quotes = screen.getAllByRole('blockquote').map(({ textContent }) => textContent);
  expect(quotes[0]).toMatch(/^Never again, and I tell all of you.*boycott call, hostile voices/);
  expect(quotes.filter((quote) => quote?.includes('Boycott until they answer.'))).toHaveLength(1);
  expect(screen.getAllByText(/Peanuts are nowhere on the label/).length).toBeGreaterThan(0);
});

it('goes along the line of risk by arrows, and to the comment by Enter', async () => {
  const { asked } = await open('en');
  const line = screen.getByRole('group', { name: 'Risk, comment by comment' });
  const points = within(line).getAllByRole('button');
  expect(points).toHaveLength(8);
  expect(points.filter(({ tabIndex }) => tabIndex === 0)).toEqual([points[7]]);
  points[7]?.focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{Enter}');
  expect(document.activeElement).toBe(points[5]);
  await waitFor(() => expect(asked.shown).toEqual(['c6']));
});

it('says so where a comment is no longer on the page', async () => {
  const stage = await open('en');
  stage.page.shows = false;
  await userEvent.click(screen.getAllByRole('button', { name: /^Show in the page/ })[0] as HTMLElement);
  expect(await screen.findByText('That comment is not on the page at the moment.')).toBeTruthy();
});

it('changes thread with J and K, but not while the user writes', async () => {
  await open('en');
  const position = (): string => screen.getByTitle('All threads').textContent ?? '';
  expect(position()).toBe('1 of 3');
  await userEvent.keyboard('j');
  expect(position()).toBe('2 of 3');
  await userEvent.keyboard('kk');
  expect(position()).toBe('3 of 3');
  await userEvent.keyboard('j');
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
  await userEvent.click(field);
  await userEvent.keyboard('jk');
  expect(position()).toBe('1 of 3');
  expect(field.value.endsWith('jk')).toBe(true);
});

it('follows the badge that was clicked in the page', async () => {
  const { db } = await open('en');
  await chooseFlag(db, sampleTab, 'demo:bakery#c40', now());
  expect(await screen.findByText('2 of 3')).toBeTruthy();
});

it('follows the same badge again after another thread was picked, and leaves the pick to the bar', async () => {
  const { db } = await open('en');
  await chooseFlag(db, sampleTab, 'demo:bakery#c40', '2026-11-20T10:00:00.000Z');
  await screen.findByText('2 of 3');
  await userEvent.keyboard('j');
  expect(await screen.findByText('3 of 3')).toBeTruthy();
  await chooseFlag(db, sampleTab, null, '2026-11-20T10:00:01.000Z');
  await new Promise((resolve) => void setTimeout(resolve, 100));
  expect(screen.getByText('3 of 3')).toBeTruthy();
  await chooseFlag(db, sampleTab, 'demo:bakery#c40', '2026-11-20T10:00:02.000Z');
  expect(await screen.findByText('2 of 3')).toBeTruthy();
});

it('draws the line of a very long thread with the comments’ own places', async () => {
  const { db } = await open('en');
  const steps = Array.from({ length: 5000 }, (_, at) => ({
    commentId: `n${at}`,
    risk: at === 2500 ? 0.97 : 0.2,
    level: 'moderate' as const,
  }));
  await db.flags.update('demo:bakery#c1', { steps: thinSteps(steps) });
  const line = screen.getByRole('group', { name: 'Risk, comment by comment' });
  expect(await within(line).findByRole('button', { name: /2501.*5000.*97/ })).toBeTruthy();
});

it('stores the status', async () => {
  const { db } = await open('en');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Mine');
  await waitFor(async () => expect((await db.flags.get('demo:bakery#c1'))?.status).toBe('mine'));
});

it('says when nobody answers behind it', async () => {
  const { silence } = await open('en');
  silence();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Mine');
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The background worker does not answer/);
});

it.each(['en', 'fr'] as const)('is usable with a screen reader (%s)', async (language) => {
  await open(language);
  await screen.findByRole('tab', { selected: true });
  document.documentElement.lang = language;
  document.title = 'Accalmie';
  expect(await seriousFaults(document.documentElement)).toEqual([]);
});
