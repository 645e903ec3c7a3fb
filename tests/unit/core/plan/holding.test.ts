import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmCheck } from '@/lib/core/calm-check';
import { crisisLevels } from '@/lib/core/crisis/crisis';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { holdingLanguages, holdingStatement, publicWords } from '@/lib/core/plan/holding';
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

describe('what is said in public', () => {
  const now = '2026-03-01T10:00:00.000Z';
  const approved = {
    id: 's1',
    text: { en: 'We know of nine cases.' },
    topics: [],
    approvedAt: now,
    expiresAt: '2026-03-02T10:00:00.000Z',
    owner: '',
    link: '',
  };
  it.each([
    ['the approved statement', 's1', 'en', now, 'statement', 'en'],
    ['the holding statement while none is chosen', null, 'en', now, 'holding', 'en'],
    [
      'the holding statement once it no longer holds',
      's1',
      'en',
      '2026-03-03T00:00:00.000Z',
      'holding',
      'en',
    ],
    ['the holding statement where it says nothing in the language', 's1', 'fr', now, 'holding', 'fr'],
    ['the user’s own language where there is neither', null, 'de', now, 'holding', 'fr'],
  ])('is %s (G18, G20)', (_, statementId, language, at, kind, spoken) => {
    const said = publicWords({ level: 'severe', statementId }, plan, [approved], {
      language,
      otherwise: 'fr',
      now: at,
    });
    expect(said).toMatchObject({ kind, language: spoken });
    expect(said.text).toBe(
      kind === 'statement'
        ? approved.text.en
        : holdingStatement(plan.playbooks.severe, 'severe', spoken === 'en' ? 'en' : 'fr', ''),
    );
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
