import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calmCheck, isFault } from '@/lib/core/calm-check';

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

  it('has nothing against the calm ones', () => {
    const good = byCode.get('good') ?? [];
    const flagged = good.filter((sentence) => faultsIn(sentence).length > 0);
    expect(good.length).toBeGreaterThan(100);
    expect(flagged.length / good.length, JSON.stringify(flagged, null, 1)).toBeLessThanOrEqual(0.02);
  });
});

/** Two later rounds of whole replies, the first subtle, the second plain; each was measured cold before it taught. */
describe.each(['fr', 'en'] as const)('later replies, %s', (language) => {
  const isFlagged = (text: string): boolean => calmCheck(text, { language }).findings.some(isFault);
  const byCode = sentencesOf(`replies-${language}`);
  const good = byCode.get('good') ?? [];
  const defensive = [...byCode].flatMap(([code, texts]) => (code === 'good' ? [] : texts));

  it('objects to nine of ten that argue and to one in twenty that do not', () => {
    const missed = defensive.filter((text) => !isFlagged(text));
    expect(defensive.length).toBeGreaterThan(50);
    expect(missed.length / defensive.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.1);
    const flagged = good.filter(isFlagged);
    expect(good.length).toBeGreaterThan(30);
    expect(flagged.length / good.length, JSON.stringify(flagged, null, 1)).toBeLessThanOrEqual(0.05);
  });
});

/**
 * Whole replies that nobody had looked at, by another hand. Read once (2026-11-22) rules alone found 77 and 66 of a hundred
 * and objected to 14 and 9 calm ones, rules and guesses 79 and 77, 15 and 12. Then the second opinion was let take a
 * rule's word back in replies that read calm, with bars chosen beside the other tables: 78 and 71, 9 and 9; and taught
 * again, with families of words: 81 and 74, 3 and 4. The round was read meanwhile and is not cold any more. With some 1,300
 * lines more a language and the whole reply counting twice: 84 and 91, 3 and 4, of which it taught none.
 */
describe.each([
  ['fr', 0.82, 0.05],
  ['en', 0.86, 0.05],
] as const)('replies of the closed round, %s', (language, least, most) => {
  const isFlagged = (text: string): boolean => calmCheck(text, { language }).findings.some(isFault);
  const byCode = sentencesOf(`closed-${language}`);
  const good = byCode.get('good') ?? [];
  const defensive = [...byCode].flatMap(([code, texts]) => (code === 'good' ? [] : texts));

  it('keeps what it finds and what it lets pass', () => {
    expect([defensive.length, good.length]).toEqual([100, 100]);
    expect(defensive.filter(isFlagged).length / defensive.length).toBeGreaterThanOrEqual(least);
    expect(good.filter(isFlagged).length / good.length).toBeLessThanOrEqual(most);
  });
});
