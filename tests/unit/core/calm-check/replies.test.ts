import { describe, expect, it } from 'vitest';
import { calmCheck, isFault } from '@/lib/core/calm-check';
import { halfOf, type RepliesByFault } from './everyday';
import { englishCold } from './replies-en-cold';
import { englishDefensive } from './replies-en-defensive';
import { englishEveryday } from './replies-en-everyday';
import { frenchCold } from './replies-fr-cold';
import { frenchDefensive } from './replies-fr-defensive';
import { frenchEveryday } from './replies-fr-everyday';
import { englishFresh } from './replies-en-fresh';
import { frenchFresh } from './replies-fr-fresh';
import { englishPlain } from './replies-en-plain';
import { frenchPlain } from './replies-fr-plain';
import { englishGood, frenchGood } from './replies-good';

const faults = (text: string) => calmCheck(text).findings.filter(isFault);

const tableOf = (everyday: RepliesByFault) => {
  const halves = [halfOf(everyday, 'first'), halfOf(everyday, 'held-back')];
  return [halves.flatMap(({ defensive }) => defensive), halves.flatMap(({ good }) => good)] as const;
};

/** How far apart their calm lies on the mean: everyday replies greet and thank even where they blame. */
describe.each([
  ['French', frenchDefensive, frenchGood, 0.25],
  ['English', englishDefensive, englishGood, 0.25],
  ['Everyday French', ...tableOf(frenchEveryday), 0.15],
  ['Everyday English', ...tableOf(englishEveryday), 0.15],
  ['Fresh French', ...tableOf(frenchFresh), 0.2],
  ['Fresh English', ...tableOf(englishFresh), 0.2],
] as const)('%s replies', (_, defensive, good, apart) => {
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
    expect(mean(good) - mean(defensive.map(([, text]) => text))).toBeGreaterThan(apart);
  });
});

describe.each([
  ['Plain French', frenchPlain],
  ['Plain English', englishPlain],
  ['Cold French', frenchCold],
  ['Cold English', englishCold],
] as const)('%s replies', (_, { defensive, good }) => {
  it('flags at least nine of ten defensive replies', () => {
    const missed = defensive.filter((text) => faults(text).length === 0);
    expect(missed.length / defensive.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('flags at most one good reply in twenty', () => {
    const flagged = good.filter((text) => faults(text).length > 0);
    expect(flagged.length / good.length, flagged.join('\n')).toBeLessThanOrEqual(0.05);
  });
});
