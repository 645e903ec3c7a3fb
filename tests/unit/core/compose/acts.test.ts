import { array, assert, float, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acts, actsOf } from '@/lib/core/compose/acts';
import { commentCuesIn } from '@/lib/core/compose/acts/cues';
import { packWords, unpackWords } from '@/lib/core/compose/acts/weights';
import { cuesIn } from '@/lib/core/compose/addressee/cues';
import { placeCount } from '@/lib/core/calm-check/second-opinion/cues';
import { requestOf } from '@/tools/bench/measures/replies';
import { loadScorer } from '@/tools/cli/score';

const step = 0.5;
const most = 10;

describe('what words weigh for each act', () => {
  it('is unpacked as it was packed, to half a step', () => {
    const weight = float({ min: -most, max: most, noNaN: true });
    assert(
      property(
        uniqueArray(integer({ min: 0, max: placeCount - 1 }), { minLength: 1, maxLength: 40 }),
        array(weight, { minLength: 3, maxLength: 3 }),
        (places, weights) => {
          const words = new Map(places.map((place) => [place, Float32Array.from(weights)]));
          const back = unpackWords(packWords(words, step, weights.length));
          expect(new Set(back.keys())).toEqual(new Set(places));
          for (const of of back.values())
            for (const [at, each] of of.entries())
              expect(Math.abs(each - (weights[at] ?? 0))).toBeLessThanOrEqual(step / 2 + 1e-6);
        },
      ),
    );
  });
});

describe('what a comment does', async () => {
  const scorer = await loadScorer();
  const told = (language: string, texts: readonly string[]): number[][] => {
    const comments = texts.map((text, at) => ({
      id: `c${at}`,
      parentId: null,
      author: `Reader ${at}`,
      text,
      postedAt: `2026-11-21T09:0${at}:00Z`,
      likes: 0,
    }));
    const brand = { name: 'Marlow', handles: ['Marlow'] };
    const request = requestOf(
      { id: 't', language, network: 'facebook', brand, ownPage: true, comments },
      scorer,
    );
    const cues = cuesIn(request.comments, request);
    return actsOf(request.comments, commentCuesIn(request.comments, cues, request), request.language);
  };
  const likeliest = (row: readonly number[]): string | undefined => acts[row.indexOf(Math.max(...row))];

  it.each([
    ['en', ['Do you open on Sundays?', 'Lovely staff, thank you so much for a wonderful afternoon!']],
    ['fr', ['Vous ouvrez le dimanche ?', 'Équipe adorable, merci infiniment pour ce bel après-midi !']],
  ])('is told in %s, as shares of one', (language, texts) => {
    const rows = told(language, texts);
    expect(rows.map(likeliest)).toEqual(['question', 'praise']);
    for (const row of rows) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('is not told in languages that it was never taught', () => {
    expect(told('de', ['Wann öffnen Sie?'])).toEqual([]);
  });
});
