import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmCheck } from '@/lib/core/calm-check';
import { crisisLevels } from '@/lib/core/crisis/crisis';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { holdingLanguages, holdingStatement } from '@/lib/core/plan/holding';
import { planFile, readPlanFile } from '@/lib/core/plan/plan-file';

const plan = defaultPlan();

describe('holding statements', () => {
  it.each(crisisLevels.flatMap((level) => holdingLanguages.map((language) => [level, language] as const)))(
    'at %s in %s stay calm and leave only gaps to fill (G18)',
    (level, language) => {
      const text = holdingStatement(plan.playbooks[level], level, language, '');
      const { findings } = calmCheck(text, { language });
      expect(findings.filter(({ code }) => code !== 'gap')).toEqual([]);
      expect(text).toMatch(/\[[^\]]+\]/);
    },
  );

  it('name the information page where there is one, and the brand’s own words where it has some (G48)', () => {
    const page = 'https://brand.example/status';
    expect(holdingStatement(plan.playbooks.severe, 'severe', 'fr', page)).toContain(page);
    const own = { ...plan.playbooks.minor, holding: { fr: 'Bonjour, on regarde.' } };
    expect(holdingStatement(own, 'minor', 'fr', '')).toBe('Bonjour, on regarde.');
    expect(holdingStatement(own, 'minor', 'en', '')).toContain('Hello');
  });
});

describe('a plan’s file', () => {
  it('comes back as it was', () => {
    expect(readPlanFile(planFile(plan))).toEqual({ ok: true, value: plan });
  });
  it('says what is wrong with another one and takes nothing of it', () => {
    expect(readPlanFile('{')).toEqual({ ok: false, code: 'not-json' });
    expect(readPlanFile('{"version":2}')).toEqual({ ok: false, code: 'not-a-plan' });
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readPlanFile(text)).toMatchObject({ ok: false });
      }),
    );
  });
});
