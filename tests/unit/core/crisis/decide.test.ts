import { describe, expect, it } from 'vitest';
import type { Crisis } from '@/lib/core/crisis/crisis';
import * as decide from '@/lib/core/crisis/decide';
import { follow } from '@/lib/core/crisis/follow';
import { openCrisis } from '@/lib/core/crisis/open';
import type { Result } from '@/lib/core/result';
import { at, flagOf, must } from './made';

const flags = [flagOf(), flagOf(), flagOf({ began: 20 })];
const crisis = openCrisis('k1', '', flags, at(60));
const said = { now: at(70), note: 'as we agreed' };

const kinds = ({ changes }: Crisis): string[] => changes.map(({ kind }) => kind);

describe('an open crisis', () => {
  it('begins with its first signal and names its threads and topics', () => {
    expect(crisis).toMatchObject({
      firstSignalAt: at(10),
      openedAt: at(60),
      level: 'minor',
      topics: ['outage'],
    });
    expect(crisis.changes[0]).toMatchObject({
      kind: 'opened',
      by: 'rules',
      flagIds: flags.map(({ id }) => id),
    });
  });

  it('rises with a thread and keeps its peak when that is over', () => {
    const [first, ...rest] = flags;
    const hot = { ...(first ?? flagOf()), level: 'severe' as const };
    const risen = follow(crisis, [hot, ...rest], at(90));
    expect(risen).toMatchObject({ level: 'severe', peak: 'severe' });
    const over = follow(risen, [{ ...hot, level: 'watch', updatedAt: at(100) }, ...rest], at(100));
    expect(over).toMatchObject({ level: 'minor', peak: 'severe' });
    expect(kinds(over)).toEqual(['opened', 'level', 'level']);
    expect(over.changes.at(-1)).toMatchObject({ from: 'severe', to: 'minor', by: 'rules' });
  });

  it('notes the first answer at its own time, once', () => {
    const answered = flags.map((flag) => ({ ...flag, firstAnsweredAt: at(65) }));
    const after = follow(crisis, answered, at(80));
    expect(after.changes.filter(({ kind }) => kind === 'answered').map((change) => change.at)).toEqual(
      flags.map(() => at(65)),
    );
    expect(follow(after, answered, at(90)).changes).toEqual(after.changes);
  });

  it('does not change where nothing happened', () => {
    const later = follow(crisis, flags, at(61));
    expect(later).toBe(crisis);
  });

  it('falls quiet once, when its last thread does', () => {
    const quiet = follow(
      crisis,
      flags.map((flag) => ({ ...flag, status: 'resolved' as const })),
      at(80),
    );
    expect(kinds(quiet)).toEqual(['opened', 'quiet']);
    expect(quiet.trend).toBe('cooling');
  });
});

describe('what the user decides', () => {
  it('holds until the rules say something worse, and is kept with its note', () => {
    const lowered = must(
      decide.setLevel(follow(crisis, [{ ...flagOf(), level: 'moderate' }], at(65)), 'minor', said),
    );
    expect(lowered).toMatchObject({ level: 'minor', ruled: 'moderate', peak: 'moderate' });
    expect(lowered.changes.at(-1)).toMatchObject({ kind: 'level-set', by: 'user', note: 'as we agreed' });
    expect(follow(lowered, [], at(80)).level).toBe('minor');
    const worse = follow(lowered, [flagOf({ level: 'severe' })], at(90));
    expect(worse).toMatchObject({ level: 'severe', set: null });
    expect(kinds(worse).slice(-3)).toEqual(['threads-joined', 'level-freed', 'level']);
  });

  it('raises a level that the rules do not take back', () => {
    const raised = must(decide.setLevel(crisis, 'severe', said));
    expect(follow(raised, flags, at(200))).toMatchObject({ level: 'severe', ruled: 'minor', peak: 'severe' });
    expect(must(decide.setLevel(raised, null, said))).toMatchObject({ level: 'minor', set: null });
  });

  it('splits threads off, and both remember each other', () => {
    const [rest, off] = must(decide.split(crisis, [flags[0]?.id ?? ''], 'k2', said));
    expect(rest.threads.map(({ flagId }) => flagId)).toEqual(flags.slice(1).map(({ id }) => id));
    expect(off).toMatchObject({ id: 'k2', status: 'open', threads: [{ flagId: flags[0]?.id }] });
    expect(rest.changes.at(-1)).toMatchObject({ kind: 'split-off', other: 'k2' });
    expect(off.changes[0]).toMatchObject({ kind: 'split-from', other: 'k1' });
  });

  it('merges one that names no brand into a brand’s, and takes the user’s word for whose it is', () => {
    const other = { ...crisis, id: 'k2', brand: 'b' };
    expect(must(decide.merge(crisis, other, said))[0]).toMatchObject({ brand: 'b' });
    expect(must(decide.merge(other, crisis, said))[0]).toMatchObject({ brand: 'b' });
    expect(must(decide.setBrand(crisis, 'a', said))).toMatchObject({
      brand: 'a',
      changes: expect.arrayContaining([expect.objectContaining({ kind: 'brand', by: 'user', other: 'a' })]),
    });
  });

  it('merges two, keeping the earlier signal and every step that was done', () => {
    const other = must(
      decide.tickStep(openCrisis('k2', '', [flagOf({ began: 0 })], at(62)), 'notify', at(63)),
    );
    const [whole, trace] = must(decide.merge(crisis, other, said));
    expect(whole).toMatchObject({ firstSignalAt: at(0), done: [{ stepId: 'notify' }] });
    expect(whole.threads).toHaveLength(4);
    expect(trace).toMatchObject({ status: 'merged', threads: [] });
  });

  it('merges two, keeping the worse peak, and the position that only one of them has', () => {
    const other = openCrisis('k2', '', [flagOf({ level: 'severe', began: 5 })], at(62));
    const calmer = must(decide.setLevel(other, 'minor', said));
    const placed = must(decide.chooseStatement(calmer, 's1', said));
    expect(must(decide.merge(crisis, placed, said))[0]).toMatchObject({ peak: 'severe', statementId: 's1' });
    const own = must(decide.chooseStatement(crisis, 's2', said));
    expect(must(decide.merge(own, placed, said))[0]).toMatchObject({ statementId: 's2' });
  });

  it('closes, and opens again as it was', () => {
    const closed = must(decide.close(crisis, said));
    expect(closed).toMatchObject({ status: 'closed', closedAt: at(70) });
    expect(follow(closed, [flagOf({ level: 'severe' })], at(90))).toBe(closed);
    expect(must(decide.reopen(closed, said))).toMatchObject({
      status: 'open',
      closedAt: null,
      level: 'minor',
    });
  });

  it('ticks a step and unticks it', () => {
    const ticked = must(decide.tickStep(crisis, 'check-facts', at(71)));
    expect(ticked.done).toEqual([{ stepId: 'check-facts', level: 'minor', at: at(71) }]);
    expect(must(decide.tickStep(ticked, 'check-facts', at(72))).done).toEqual([]);
  });

  it.each<[string, Result<unknown>, string]>([
    ['no thread to split off', decide.split(crisis, ['unknown'], 'k2', said), 'no-threads'],
    [
      'all threads split off',
      decide.split(
        crisis,
        flags.map(({ id }) => id),
        'k2',
        said,
      ),
      'all-threads',
    ],
    ['a merger with itself', decide.merge(crisis, crisis, said), 'same-crisis'],
    [
      'a merger across brands',
      decide.merge({ ...crisis, brand: 'a' }, { ...crisis, id: 'k2', brand: 'b' }, said),
      'other-brand',
    ],
    [
      'a level of a closed crisis',
      decide.setLevel({ ...crisis, status: 'closed' }, 'minor', said),
      'not-open',
    ],
    ['reopening an open crisis', decide.reopen(crisis, said), 'not-closed'],
  ])('refuses %s', (_, result, code) => {
    expect(result).toEqual({ ok: false, code });
  });
});
