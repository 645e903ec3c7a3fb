import { describe, expect, it } from 'vitest';
import { calmCheck } from '@/lib/core/calm-check';
import { byThemselves, toldOnce } from '@/lib/core/draft/told-once';

const findingsIn = (text: string, language: 'fr' | 'en') => calmCheck(text, { language }).findings;

describe('what there is to change', () => {
  it('is told once where one sentence mends all of it', () => {
    const en = findingsIn(
      'Hi Sam, our records show the parcel was handed over in perfect condition and nobody else had any trouble.',
      'en',
    );
    const denials = en.filter(({ code }) => code === 'denial');
    expect(denials.length).toBeGreaterThan(1);
    expect(toldOnce(en).filter(({ code }) => code === 'denial')).toEqual(denials.slice(0, 1));
  });

  it('stays apart where the changes are other ones', () => {
    const both = findingsIn('Calmez-vous. Nous y travaillons. Lisez les conditions.', 'fr');
    expect(both.length).toBeGreaterThan(1);
    expect(toldOnce(both)).toEqual(both);
    const mendless = [
      { code: 'personal-data', start: 0, end: 3, suggestion: null },
      { code: 'personal-data', start: 0, end: 3, suggestion: null },
    ] as const;
    expect(toldOnce(mendless)).toHaveLength(2);
  });
});

it('shows words without what joined them to those before', () => {
  expect(byThemselves(', mais')).toBe('mais');
  expect(byThemselves('. Vous avez raison.')).toBe('Vous avez raison.');
  expect(byThemselves('[lien confirmé]')).toBe('[lien confirmé]');
  expect(byThemselves('!')).toBe('!');
});
