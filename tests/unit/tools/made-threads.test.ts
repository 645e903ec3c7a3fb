import { describe, expect, it } from 'vitest';
import type { Level } from '@/lib/core/level/level';
import { threads } from '../../../tools/cli/threads';
import { madeEnglish } from './made/english';
import { madeFrench } from './made/french';
import { lineOf } from './made/thread';

interface Answer {
  level: Level;
  peak: Level;
  reasons: { code: string; commentIds: string[] }[];
  advice: { posture: string };
}

const brand = { name: 'Maison Corvel', handles: ['@maisoncorvel'] };
const ask = await threads.prepare({});

/** Threads made and labelled before the shipped code was run on them. */
describe.each([
  ['fr', madeFrench],
  ['en', madeEnglish],
] as const)('made threads in %s', (_, made) => {
  it.each(made)('$name', (thread) => {
    const answer = ask(lineOf(thread, brand)) as Answer;
    if (thread.missed === undefined) expect(thread.peak).toContain(answer.peak);
    else expect([answer.peak, thread.peak.includes(answer.peak)]).toEqual([thread.missed, false]);
    if (thread.final !== undefined) expect(thread.final).toContain(answer.level);
    const { posture } = answer.advice;
    if (thread.postures !== undefined) expect(thread.postures).toContain(posture);
    if (answer.peak !== 'calm' && answer.level !== 'calm') expect(answer.reasons).not.toEqual([]);
  });
});

describe("the post's own text", () => {
  const said = 'Ana 2: Tu as gardé le mail ?\nBilal 1: Tiens-nous au courant.';
  const post =
    "Maison Corvel : la bouilloire a pris feu dans ma cuisine, main brûlée, et le SAV refuse de répondre. C'est honteux.";
  const peakOf = (more: { post: string; ownPage: boolean }, brandOf: object = brand): Level =>
    (ask(lineOf({ name: 'post', peak: [], network: 'reddit', said, ...more }, brandOf)) as Answer).peak;

  it('counts like a first comment where somebody else wrote it about the brand', () => {
    expect(['moderate', 'severe']).toContain(peakOf({ post, ownPage: false }));
  });

  it('is proven by the post where no comment says the same', () => {
    const thread = { name: 'post', peak: [], network: 'reddit', said, post, ownPage: false };
    const { reasons } = ask(lineOf(thread, brand)) as Answer;
    expect(reasons.find(({ code }) => code === 'safety')?.commentIds).toEqual(['^post']);
  });

  it("says nothing on the brand's own page, about another brand, or where no brand is known", () => {
    expect(peakOf({ post, ownPage: true })).toBe('calm');
    expect(peakOf({ post: post.replace('Maison Corvel', 'Bois Clair'), ownPage: false })).toBe('calm');
    expect(peakOf({ post, ownPage: false }, { name: '', handles: [] })).toBe('calm');
  });

  it('leaves a neutral or pleased one calm', () => {
    expect(peakOf({ post: 'Avis sur Maison Corvel (3,9/5, 212 avis)', ownPage: false })).toBe('calm');
    expect(peakOf({ post: 'Maison Corvel, quelle tuerie, bravo !', ownPage: false })).toBe('calm');
  });
});
