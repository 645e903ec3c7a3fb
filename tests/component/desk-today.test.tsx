// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openCrisis } from '@/lib/core/crisis/open';
import { flagOf } from '../unit/core/crisis/made';
import { atDesk } from './at-desk';
import { seriousFaults, type Stage } from './stage';

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
    await userEvent.click(screen.getByRole('button', { name: 'Set the status' }));
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
