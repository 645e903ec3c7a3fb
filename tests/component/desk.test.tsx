// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { noticeOf, mailTo } from '@/components/crisis/notice';
import { csvOf } from '@/components/review/review-csv';
import { markdownOf } from '@/components/review/review-files';
import { figureRows } from '@/components/review/words';
import { close } from '@/lib/core/crisis/decide';
import { openCrisis } from '@/lib/core/crisis/open';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { lookBack } from '@/lib/core/review/look-back';
import { getReview } from '@/lib/storage/reviews';
import { at, flagOf } from '../unit/core/crisis/made';
import { atDesk, silenceWorker } from './at-desk';
import { seriousFaults, speak, type Language, type Stage } from './stage';

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
    expect(await screen.findByText(/done at/)).toBeTruthy();
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
    await waitFor(async () => expect((await stored())?.[0]).toEqual(['one-owner', 15]));
    expect(await seriousFaults(document.body)).toEqual([]);
  });

  it('asks once for people where the plan names nobody', async () => {
    await desk('en', '#crises/k1');
    expect(await screen.findAllByRole('link', { name: 'Add someone to the plan' })).toHaveLength(1);
  });

  it('raises the level with a note, which stands in the history', async () => {
    await desk('en', '#crises/k1');
    await userEvent.type(await screen.findByLabelText('Note'), 'The press called');
    await userEvent.selectOptions(screen.getByLabelText('Level'), 'severe');
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

describe('today on the desk', () => {
  const now = Date.now();
  const ago = (minutes: number): string => new Date(now - minutes * 60_000).toISOString();
  const todays = ['Down again', 'Late parcel', 'Été à la caisse'].map((excerpt, place) =>
    flagOf({
      id: `t#${place}`,
      excerpt,
      title: '',
      level: place === 0 ? 'severe' : 'minor',
      network: place === 1 ? 'x' : 'facebook',
      flaggedAt: ago(10),
      firstSignalAt: ago(12),
      updatedAt: ago(1),
    }),
  );
  const rows = (): string[] =>
    within(screen.queryByRole('list') ?? document.body)
      .queryAllByRole('checkbox')
      .map((box) => box.getAttribute('aria-label') ?? '');

  async function open(): Promise<Stage> {
    const stage = await atDesk('en', '', { flags: todays });
    await screen.findByRole('searchbox');
    return stage;
  }

  it('lists the most urgent first and finds by words without accents', async () => {
    await open();
    await waitFor(() => expect(rows()[0]).toContain('Down again'));
    await userEvent.type(screen.getByRole('searchbox'), 'ete caisse');
    expect(rows()).toEqual([expect.stringContaining('Été à la caisse')]);
    expect(await seriousFaults(document.body)).toEqual([]);
  });

  it('says how to see all again where nothing matches', async () => {
    await open();
    await userEvent.selectOptions(screen.getByLabelText('Network'), 'reddit');
    await userEvent.click(await screen.findByRole('button', { name: 'Show all again' }));
    await waitFor(() => expect(rows()).toHaveLength(3));
  });

  it('gives a status to all that are chosen', async () => {
    const stage = await open();
    for (const box of (await screen.findAllByRole('checkbox')).slice(0, 2)) await userEvent.click(box);
    await userEvent.selectOptions(screen.getByLabelText('Set 2 threads to'), 'resolved');
    await waitFor(async () => {
      const resolved = (await stage.db.flags.toArray()).filter(({ status }) => status === 'resolved');
      expect(resolved).toHaveLength(2);
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect((await stage.db.flags.toArray()).map(({ status }) => status)).toEqual(['open', 'open', 'open']),
    );
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose all 3 shown' }));
    expect(screen.getByLabelText('Set 3 threads to')).toBeTruthy();
    expect(await seriousFaults(document.body)).toEqual([]);
  });

  it('follows a crisis that is looked at while threads join it', async () => {
    const stage = await open();
    const [first, second] = todays;
    if (first === undefined || second === undefined) throw new Error('there are three');
    const one = openCrisis('k3', '', [first], ago(5));
    await stage.db.crises.put(one);
    await userEvent.selectOptions(await screen.findByLabelText('Crisis'), 'k3');
    await waitFor(() => expect(rows()).toHaveLength(1));
    await stage.db.crises.put({ ...openCrisis('k3', '', [first, second], ago(4)) });
    await waitFor(() => expect(rows()).toHaveLength(2));
  });

  it('names a thread by its page once its words were let go of', async () => {
    const now = new Date().toISOString();
    const old = { id: 'old#1', title: 'An old post', excerpt: '', steps: [], flaggedAt: now, updatedAt: now };
    await atDesk('en', '#today', { flags: [flagOf(old)] });
    expect(await screen.findByRole('button', { name: 'An old post' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /An old post/ })).toBeTruthy();
  });

  it('tells the week as a table to those who cannot see its bars', async () => {
    await open();
    const table = await screen.findByRole('table', { name: 'threads flagged, by day' });
    expect(within(table).getAllByRole('row')).toHaveLength(8);
  });
});

describe('what leaves the desk', () => {
  const closed = close(crisis, { now: at(200), note: '' });
  if (!closed.ok) throw new Error(closed.code);
  const review = lookBack(closed.value, flags, [], defaultPlan());

  it('holds nobody’s words unless they were asked for', async () => {
    await speak('en');
    expect(markdownOf(review, [], [])).not.toContain('In their words');
    const quoted = markdownOf(
      review,
      [],
      [{ thread: 'T', author: null, text: '<img src=x> *so*', at: null }],
    );
    expect(quoted).toContain('\\<img src=x\\> \\*so\\* – T');
    expect(csvOf(review, [], [])).not.toContain('In their words');
    const rows = csvOf(review, [], [{ thread: 'T', author: null, text: '=so, they said', at: at(20) }]);
    expect(rows).toContain(`${at(20)},T,"'=so, they said",`);
  });

  it('says of each thread how long it waited beside its target, and what the replies did', async () => {
    await speak('en');
    const told = {
      ...review,
      answers: [
        { at: at(90), thread: 'T', moves: ['apologise'], cooled: true },
        { at: at(95), thread: 'T', moves: ['apologise', 'act'], cooled: false },
      ],
      threads: review.threads.map((thread, place) =>
        place === 0 ? { ...thread, firstAnsweredAt: at(110), targetMinutes: 90 } : thread,
      ),
      lessons: [{ id: 'l', text: 'Tell support first' }],
    };
    const text = markdownOf(told, [], []);
    expect(text).toContain('first answer after 1\u00a0h 40\u00a0min, target missed (1\u00a0h 30\u00a0min)');
    // Nobody answered the other, but its target was not over when the crisis was.
    expect(text).toMatch(/no answer, target: 6\sh/);
    expect(text).toContain('- Those that apologised: 1 of 2.');
    // The day once, above its lines.
    expect(text.match(/2026/g)).toHaveLength(1);
    const rows = csvOf(told, [], []);
    expect(rows).toMatch(/,Moderate,[^,]*,[^,]*,100,90,/);
    expect(rows).toContain('Tell support first');
    expect(rows).toContain('Those that apologised: 1 of 2.');
  });

  it.each([
    ['en', 'not yet'],
    ['fr', 'pas encore'],
  ] as const)('says in %s what is not known in words', async (language, words) => {
    await speak(language);
    expect(figureRows(review).map(([, value]) => value)).toContain(words);
    expect(csvOf(review, [], [])).not.toMatch(/(^|,)(–|severe|moderate|minor)(,|$)/m);
  });

  it('runs nothing in a spreadsheet', async () => {
    await speak('en');
    const lines = csvOf(review, [], []).split('\r\n');
    expect(lines.some((line) => line.startsWith('"\'=HYPERLINK(""x"")"'))).toBe(true);
    expect(lines.every((line) => !/(^|,)"?[=@]/.test(line))).toBe(true);
  });

  it('tells a colleague what happens in a mail that any program takes', async () => {
    await speak('fr');
    const message = noticeOf(crisis);
    expect(message.subject).toContain('Crise');
    const address = mailTo([], { ...message, body: 'x'.repeat(9000) });
    expect(address.length).toBeLessThan(2000);
    expect(mailTo([], { ...message, body: '\u{1F525}é'.repeat(900) }).length).toBeLessThan(2000);
  });
});
