import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '@/lib/core/text/language';
import { loadScorer } from '../../../tools/cli/score';

const scorer = await loadScorer();

describe('plain cases', () => {
  const cases: [LanguageCode, string, Partial<{ hostile: boolean; label: string; complaint: boolean }>][] = [
    ['fr', 'Vous êtes une belle bande d’escrocs et d’abrutis', { hostile: true, label: 'negative' }],
    [
      'fr',
      'Mon grille-pain est arrivé en miettes et le SAV fait le mort',
      { hostile: false, complaint: true },
    ],
    [
      'fr',
      'Merci beaucoup, ma fille adore sa trousse ❤️',
      { hostile: false, label: 'positive', complaint: false },
    ],
    ['en', 'You are a pathetic bunch of liars, shut your mouths', { hostile: true, label: 'negative' }],
    ['en', 'My toaster arrived in pieces and nobody answers my emails', { hostile: false, complaint: true }],
    ['en', 'Thank you so much, my daughter loves her pencil case ❤️', { hostile: false, label: 'positive' }],
    ['de', 'Ihr seid doch alle Idioten und Betrüger', { hostile: true, label: 'negative' }],
    ['es', 'Sois unos ladrones y unos imbéciles', { hostile: true, label: 'negative' }],
    ['it', 'Grazie mille, bellissimo regalo ❤️', { hostile: false, label: 'positive' }],
    ['pt', 'Que delícia, adorei demais 😍', { hostile: false, label: 'positive' }],
  ];
  it.each(cases)('%s: %s', (given, text, expected) => {
    const { hostile, sentiment, complaint } = scorer.score({ text, given });
    expect({ hostile, label: sentiment.label, complaint: complaint >= 0.5 }).toMatchObject(expected);
  });
});

const data = '../shared/data/comments';
const dataIsHere = existsSync(data);
if (!dataIsHere) console.log('no ../shared/data: the figures on tuning rows are not checked');

/** A little under what was measured on 2026-11-21, so that a worse model fails and a rounding doesn't. */
describe.skipIf(!dataIsHere)('tuning rows', () => {
  const rows = (file: string): { text: string; language: LanguageCode; label: string | number }[] =>
    readFileSync(`${data}/${file}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; language: LanguageCode; label: string | number });

  it.each([
    ['toxifrench-fr.dev', 0.7],
    ['tweeteval-offensive-en.val', 0.74],
  ])('%s: hostility at %d or better', (file, floor) => {
    const counts = { hit: 0, missed: 0, false: 0, calm: 0 };
    for (const { text, language, label } of rows(file)) {
      const { hostile } = scorer.score({ text, given: language });
      if (label === 1) counts[hostile ? 'hit' : 'missed'] += 1;
      else counts[hostile ? 'false' : 'calm'] += 1;
    }
    const wrong = counts.missed + counts.false;
    const f1 = counts.hit / (2 * counts.hit + wrong) + counts.calm / (2 * counts.calm + wrong);
    expect(f1).toBeGreaterThanOrEqual(floor);
  });

  it('ordinary complaints are flagged in four of a hundred at most', () => {
    const complaints = rows('complaints-en.dev-evaluate-only').filter(({ label }) => label === 1);
    const flagged = complaints.filter(({ text }) => scorer.score({ text, given: 'en' }).hostile);
    expect(flagged.length / complaints.length).toBeLessThanOrEqual(0.04);
  });
});
