// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsScreen } from '@/components/settings/options-screen';
import { PanelScreen } from '@/components/thread/panel-screen';
import { checkEvidence } from '@/lib/app/keep-evidence';
import { recount } from '@/lib/core/follow-up/outcomes';
import type { FollowUp } from '@/lib/core/follow-up/follow-up';
import type { Settings } from '@/lib/core/settings/settings';
import { longRun } from '@/lib/core/settings/well-being';
import { sha256 } from '@/lib/platform/digest';
import { hostileRead, keepHostileRead } from '@/lib/platform/hostile-read';
import { readSettings } from '@/lib/storage/settings';
import { sampleOf, sampleTab } from '@/tools/screens/sample';
import { leaveStage, seriousFaults, setStage, type Stage } from './stage';

beforeEach(() => history.replaceState(null, '', `/?tabId=${sampleTab}`));
afterEach(leaveStage);

const now = (): string => new Date().toISOString();
const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

const watchOf = (change: Partial<FollowUp> = {}): FollowUp => ({
  flagId: 'demo:bakery#c1',
  brandId: 'b',
  answeredAt: minutesAgo(40),
  topic: 'delivery',
  level: 'severe',
  posture: 'answer-now',
  moves: ['say-when'],
  counted: null,
  ...change,
});

async function open(
  language: 'en' | 'fr' = 'en',
  settings: Partial<Settings> = {},
  fill: (stage: Stage) => Promise<unknown> = async () => {},
): Promise<Stage> {
  const stage = await setStage(language, sampleOf(language, now()), settings);
  await fill(stage);
  stage.show(<PanelScreen />);
  await screen.findByRole('textbox', {}, { timeout: 10_000 });
  return stage;
}

describe('after an answer', () => {
  it.each([
    ['en', { level: 'severe', trend: 'cooling' }, /Answered 40 min ago · cooling$/],
    ['en', { level: 'severe', trend: 'steady' }, /still hot · time for another look$/],
    ['fr', { level: 'severe', trend: 'rising' }, /Répondu il y a 40 min · s’échauffe de nouveau · à revoir/],
  ] as const)('the panel says how the thread goes on (%s, %j)', async (language, change, words) => {
    await open(language, {}, async ({ db }) => {
      await db.flags.update('demo:bakery#c1', { ...change, lastCommentAt: minutesAgo(5) });
      await db.followUps.put(watchOf());
    });
    const section = await screen.findByRole('region', { name: /Follow(?:ing up|ed)|Suivre/ });
    expect(section.textContent).toMatch(words);
  });

  it('what calmed such threads before is a hint, from five cases on', async () => {
    const { db } = await open('en', {}, async (stage) => {
      let outcome = recount(undefined, watchOf(), 'heated', now());
      for (let each = 0; each < 3; each += 1) outcome = recount(outcome, watchOf(), 'calmed', now());
      await stage.db.outcomes.put(outcome);
      await stage.db.followUps.put(watchOf());
    });
    await screen.findByRole('region', { name: /Follow(?:ing up|ed)|Suivre/ });
    expect(screen.queryByText(/were followed by calm/)).toBeNull();
    const [before] = await db.outcomes.toArray();
    await db.outcomes.put(recount(before, watchOf(), 'calmed', now()));
    expect(
      await screen.findByText(/answers that named a time were followed by calm 4 times of 5\./),
    ).toBeTruthy();
  });
});

describe('instead of deleting', () => {
  it('the panel says why not, tells criticism from attacks and keeps evidence', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:evidence';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await open();
    const summary = screen.getByText('Hiding or deleting?');
    const card = summary.closest('details') as HTMLElement;
    if (!card.hasAttribute('open')) await userEvent.click(summary);
    expect(within(card).getByText(/Deleting usually backfires/)).toBeTruthy();
    expect(within(card).getAllByRole('listitem').length).toBeGreaterThan(1);
    await userEvent.click(within(card).getByRole('button', { name: 'Keep evidence' }));
    expect(await within(card).findByText(/Saved without a picture/)).toBeTruthy();
    const text = (await saved[0]?.text()) ?? '';
    expect(await checkEvidence({ sha256 }, text)).toBe('unchanged');
    expect((JSON.parse(text) as { comments: unknown[] }).comments.length).toBeGreaterThan(0);
  });

  it.each([
    ['{}', 'This is not an evidence file of Accalmie’s.'],
    ['{"product":"accalmie-evidence","version":1,"sha256":"0"}', 'This file was changed after it was saved.'],
  ])('a file can be checked in the settings: %s', async (text, said) => {
    const stage = await setStage('en');
    stage.show(<OptionsScreen version="1" />);
    const input = await screen.findByLabelText('Check an evidence file', { selector: 'input' });
    await userEvent.upload(input, new File([text], 'evidence.json', { type: 'application/json' }));
    expect(await screen.findByText(said)).toBeTruthy();
  });
});

describe('for the person who reads', () => {
  const wellBeing = { blur: false, atOnce: 1, breaks: true };

  it('few hostile comments are shown at once, the others on a click', async () => {
    await open('en', { wellBeing });
    await userEvent.click(screen.getByText('The comments behind it'));
    const list = screen.getByText('The comments behind it').closest('details') as HTMLElement;
    const before = within(list).getAllByRole('blockquote').length;
    await userEvent.click(within(list).getByRole('button', { name: /^\d+ more like these$/ }));
    expect(within(list).getAllByRole('blockquote').length).toBe(before + 1);
  });

  it('hostile words are blurred on demand, and shown on a click', async () => {
    await open('en', { wellBeing: { ...wellBeing, blur: true } });
    await userEvent.click(screen.getByText('The comments behind it'));
    const [show] = screen.getAllByRole('button', { name: 'Show the words' });
    const quote = show?.closest('blockquote') as HTMLElement;
    expect(quote.querySelector('.veiled')?.getAttribute('aria-hidden')).toBe('true');
    await userEvent.click(show as HTMLElement);
    expect(quote.querySelector('.veiled')).toBeNull();
  });

  it('what is seen is counted, and not what stands in something closed', async () => {
    await open('en', { wellBeing });
    const seen = async (): Promise<number> => Object.keys((await hostileRead()).seen).length;
    const closed = await seen();
    await userEvent.click(screen.getByText('The comments behind it'));
    await waitFor(async () => expect(await seen()).toBeGreaterThan(closed));
  });

  it('a break is spoken of after a long run, until it is dismissed', async () => {
    await open('en', { wellBeing });
    expect(screen.queryByText(/You have read many hostile comments/)).toBeNull();
    const seen = Object.fromEntries(Array.from({ length: longRun }, (_, at) => [`c${at}`, Date.now()]));
    await keepHostileRead({ seen, dismissedAt: null });
    expect(await screen.findByText(/You have read many hostile comments/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(screen.queryByText(/You have read many hostile comments/)).toBeNull());
  });
});

describe('the settings', () => {
  const ask = (granted: boolean): void => {
    Object.assign(fakeBrowser, {
      permissions: { request: async () => granted, contains: async () => granted },
    });
  };

  it('turn reminders on once the browser allowed them, with quiet hours', async () => {
    const { db, show } = await setStage('en');
    ask(true);
    show(<OptionsScreen version="1" />);
    await userEvent.click(await screen.findByRole('switch', { name: 'Show reminders' }));
    await userEvent.click(await screen.findByRole('switch', { name: 'Quiet hours' }));
    const from = await screen.findByLabelText<HTMLInputElement>('from');
    expect(from.value).toBe('20:00');
    await waitFor(
      async () =>
        expect((await readSettings(db)).reminders).toEqual({
          isOn: true,
          counts: true,
          quiet: { from: 1200, to: 480 },
        }),
      { timeout: 5000 },
    );
  });

  it('say so where the browser did not', async () => {
    const { show } = await setStage('fr');
    ask(false);
    show(<OptionsScreen version="1" />);
    const reminders = await screen.findByRole('switch', { name: 'Afficher des rappels' });
    await userEvent.click(reminders);
    expect(await screen.findByText(/Le navigateur ne l’a pas permis/)).toBeTruthy();
    expect(reminders.getAttribute('aria-checked')).toBe('false');
  });

  it('turn each thing off that spares the reader', async () => {
    const { db, show } = await setStage('en');
    show(<OptionsScreen version="1" />);
    for (const name of ['Blur hostile words', 'Few hostile comments at once', 'A word about a break'])
      await userEvent.click(await screen.findByRole('switch', { name }));
    await waitFor(
      async () =>
        expect((await readSettings(db)).wellBeing).toEqual({ blur: true, atOnce: null, breaks: false }),
      { timeout: 5000 },
    );
    document.documentElement.lang = 'en';
    document.title = 'Accalmie';
    expect(await seriousFaults(document.documentElement)).toEqual([]);
  });
});
