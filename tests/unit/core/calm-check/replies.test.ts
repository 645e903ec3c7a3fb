import { describe, expect, it } from 'vitest';
import { calmCheck, isFault } from '@/lib/core/calm-check';
import { englishDefensive } from './replies-en-defensive';
import { frenchDefensive } from './replies-fr-defensive';
import { englishGood, frenchGood } from './replies-good';

const faults = (text: string) => calmCheck(text).findings.filter(isFault);

describe.each([
  ['French', frenchDefensive, frenchGood],
  ['English', englishDefensive, englishGood],
] as const)('%s replies', (_, defensive, good) => {
  it('has a hundred or more in the table', () => {
    expect(defensive.length + good.length).toBeGreaterThanOrEqual(100);
  });

  it('flags at least nine of ten defensive replies', () => {
    const missed = defensive.filter(([, text]) => faults(text).length === 0);
    expect(missed.length / defensive.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.1);
  });

  it('names what is wrong in at least nine of ten', () => {
    const other = defensive.filter(([code, text]) => !faults(text).some((finding) => finding.code === code));
    expect(other.length / defensive.length, JSON.stringify(other, null, 1)).toBeLessThanOrEqual(0.1);
  });

  it('flags at most one good reply in twenty', () => {
    const flagged = good
      .map((text) => [faults(text).map(({ code, start, end }) => [code, text.slice(start, end)]), text])
      .filter(([found]) => (found ?? []).length > 0);
    expect(flagged.length / good.length, JSON.stringify(flagged, null, 1)).toBeLessThanOrEqual(0.05);
  });

  it('finds good replies calmer than defensive ones', () => {
    const mean = (texts: readonly string[]): number =>
      texts.reduce((sum, text) => sum + calmCheck(text).calm, 0) / texts.length;
    expect(mean(good) - mean(defensive.map(([, text]) => text))).toBeGreaterThan(0.25);
  });
});
