import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calmCheck, isFault, type Finding } from '@/lib/core/calm-check';

/**
 * Single sentences by what is wrong with them, written to teach the wordings that a cue and its sentence tell together:
 * each heading a code, `good` what a calm reader has nothing against.
 */
function sentencesOf(language: string): Map<string, string[]> {
  const byCode = new Map<string, string[]>();
  let list: string[] = [];
  for (const line of readFileSync(new URL(`sentences/${language}.txt`, import.meta.url), 'utf8').split(
    '\n',
  )) {
    if (line.startsWith('# ')) byCode.set(line.slice(2), (list = []));
    else if (line !== '') list.push(line);
  }
  return byCode;
}

describe.each(['fr', 'en'] as const)('single sentences, %s', (language) => {
  const faultsIn = (text: string) => calmCheck(text, { language }).findings.filter(isFault);
  const byCode = sentencesOf(language);
  const defensive = [...byCode].filter(([code]) => code !== 'good');

  it.each(defensive)('objects to nine of ten: %s', (_, sentences) => {
    const missed = sentences.filter((sentence) => faultsIn(sentence).length === 0);
    expect(missed.length / sentences.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.1);
  });

  const good = byCode.get('good') ?? [];
  const calmOf = (faults: (sentence: string) => readonly Finding[]): string[] =>
    good.filter((sentence) => faults(sentence).length > 0);

  it('has nothing against the calm ones by their wording', () => {
    const flagged = calmOf((sentence) => faultsIn(sentence).filter(({ from }) => from === undefined));
    expect(good.length).toBeGreaterThan(100);
    expect(flagged.length / good.length, JSON.stringify(flagged, null, 1)).toBeLessThanOrEqual(0.02);
  });

  it('doubts few of them, although nothing stands beside them to go by', () => {
    const flagged = calmOf(faultsIn);
    expect(flagged.length / good.length, JSON.stringify(flagged, null, 1)).toBeLessThanOrEqual(0.1);
  });
});

/** Two later rounds of whole replies, the first subtle, the second plain; each was measured cold before it taught. */
describe.each(['fr', 'en'] as const)('later replies, %s', (language) => {
  const isFlagged = (text: string): boolean => calmCheck(text, { language }).findings.some(isFault);
  const byCode = sentencesOf(`replies-${language}`);
  const good = byCode.get('good') ?? [];
  const defensive = [...byCode].flatMap(([code, texts]) => (code === 'good' ? [] : texts));

  it('objects to nine of ten that argue and to few that do not', () => {
    const missed = defensive.filter((text) => !isFlagged(text));
    expect(defensive.length).toBeGreaterThan(50);
    expect(missed.length / defensive.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.1);
    const flagged = good.filter(isFlagged);
    expect(good.length).toBeGreaterThan(30);
    expect(flagged.length / good.length, JSON.stringify(flagged, null, 1)).toBeLessThanOrEqual(0.08);
    const byWording = good.filter((text) =>
      calmCheck(text, { language }).findings.some((one) => isFault(one) && one.from === undefined),
    );
    expect(byWording.length / good.length, JSON.stringify(byWording, null, 1)).toBeLessThanOrEqual(0.05);
  });
});

/**
 * Whole replies that nobody had looked at, read once when the second opinion was done (2026-11-22): rules alone found 77
 * and 66 of a hundred and objected to 14 and 9 calm ones; with the opinion 79 and 77, 15 and 12. Nothing was tuned on them:
 * the bars lie a little beside.
 */
describe.each([
  ['fr', 0.77, 0.16],
  ['en', 0.75, 0.13],
] as const)('replies of the closed round, %s', (language, least, most) => {
  const isFlagged = (text: string): boolean => calmCheck(text, { language }).findings.some(isFault);
  const byCode = sentencesOf(`closed-${language}`);
  const good = byCode.get('good') ?? [];
  const defensive = [...byCode].flatMap(([code, texts]) => (code === 'good' ? [] : texts));

  it('finds as many as when they were read first', () => {
    expect([defensive.length, good.length]).toEqual([100, 100]);
    expect(defensive.filter(isFlagged).length / defensive.length).toBeGreaterThanOrEqual(least);
    expect(good.filter(isFlagged).length / good.length).toBeLessThanOrEqual(most);
  });
});
