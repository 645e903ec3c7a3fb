import { describe, expect, it } from 'vitest';
import { calmCheck } from '@/lib/core/calm-check';
import { frenchTalk } from './talk-fr';
import { frenchRequests } from './requests-fr';
import { spanishRequests } from './requests-es';
import { spanishTalk } from './talk-es';

/** How often a polite request is calmer than an impolite one; a tie counts half. */
function auc(above: readonly number[], below: readonly number[]): number {
  const won = above.flatMap((high) => below.map((low) => (high > low ? 1 : Number(high === low) / 2)));
  return won.reduce((sum, one) => sum + one, 0) / won.length;
}

describe.each([
  ['fr', frenchTalk],
  ['es', spanishTalk],
] as const)('requests on talk pages, %s', (language, { polite, impolite }) => {
  it.each([
    ['that taught the markers', 0],
    ['that were held back', 1],
  ])('are calmer where they are polite: those %s', (_, half) => {
    const calmOf = (texts: readonly string[]): number[] =>
      texts.filter((__, index) => index % 2 === half).map((text) => calmCheck(text, { language }).calm);
    expect(auc(calmOf(polite), calmOf(impolite))).toBeGreaterThanOrEqual(0.9);
  });
});

describe.each([
  ['fr', frenchRequests],
  ['es', spanishRequests],
] as const)('requests in mails and on talk pages, %s', (language, pairs) => {
  it.each([
    ['that taught the markers', 0],
    ['that were held back', 1],
  ])('are calmer where they are polite: those %s', (_, half) => {
    const rows = pairs.filter((__, index) => index % 2 === half);
    const calmOf = (texts: readonly string[]): number[] =>
      texts.map((text) => calmCheck(text, { language }).calm);
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(
      auc(calmOf(rows.map(([polite]) => polite)), calmOf(rows.map(([, impolite]) => impolite))),
    ).toBeGreaterThanOrEqual(0.85);
  });

  it('are calmer than what asks for the same without it, in nine pairs of ten', () => {
    const wrong = pairs.filter(
      ([polite, impolite]) => calmCheck(polite, { language }).calm <= calmCheck(impolite, { language }).calm,
    );
    expect(wrong.length / pairs.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.1);
  });
});
