import { describe, expect, it } from 'vitest';
import { crisisLevels } from '@/lib/core/crisis/crisis';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { leftOut, withKind } from '@/lib/core/plan/left-out';

const { playbooks } = defaultPlan();

describe('a step that was taken out of a plan', () => {
  it.each(crisisLevels)('comes back at %s where it stood, with its minutes', (level) => {
    const { steps } = playbooks[level];
    for (const step of steps) {
      const without = steps.filter(({ id }) => id !== step.id);
      expect(leftOut(without)).toContain(step.kind);
      expect(withKind(without, step.kind, level)).toEqual(steps);
    }
  });

  it('can be taken into a level that comes without it, and beside steps of one’s own', () => {
    const own = { id: 'own-1', kind: 'own' as const, text: 'Call the workshop', within: null };
    const taken = withKind([own, ...playbooks.minor.steps], 'publish-holding', 'minor');
    expect(taken.map(({ kind }) => kind)).toEqual([
      'own',
      'one-owner',
      'publish-holding',
      'check-facts',
      'answer-each',
      'look-again',
    ]);
    expect(taken.find(({ kind }) => kind === 'publish-holding')?.within).toBe(60);
    expect(withKind([], 'state-facts', 'minor')).toMatchObject([{ kind: 'state-facts', within: null }]);
    expect(leftOut(taken)).not.toContain('own');
  });
});
