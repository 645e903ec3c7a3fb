import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessThread, type Assessment } from '@/lib/core/level/assess';
import type { Sensitivity } from '@/lib/core/settings/settings';
import { brandName, contextAt, kinds, made, type Kind, type Said } from '../level/thread-made';
import { costOf } from '../../cost-of';

const assess = (said: readonly Said[], sensitivity: Sensitivity = 'normal') => {
  const { comments, read } = made(said);
  const last = said.at(-1)?.minute ?? (said.length - 1) * 5;
  return assessThread({ id: 'c0', comments }, read, contextAt(last, { sensitivity }));
};
const risks = (said: readonly Said[]): number[] => assess(said).steps.map(({ risk }) => risk);
const lastRisk = (said: readonly Said[]): number => risks(said).at(-1) ?? 0;

const anyKind = fc.constantFrom(...(Object.keys(kinds) as Kind[]));
const anySaid: fc.Arbitrary<Said> = fc.record({
  kind: anyKind,
  author: fc.constantFrom('ann', 'bob', 'cid', 'dee', 'eve', brandName, null),
  text: fc.constantFrom(
    'same here',
    'thanks, that works',
    'lol 😂',
    'what about Maison Lune?',
    'plain words',
  ),
  likes: fc.constantFrom(0, 3, 400),
});
/** Each comment answers one before it, or none. */
const anyThread = fc
  .array(fc.tuple(anySaid, fc.nat(), fc.boolean()), { minLength: 1, maxLength: 14 })
  .map((rows) =>
    rows.map(([said, to, isReply], index): Said =>
      isReply && index > 0 ? { ...said, to: to % index } : said,
    ),
  );

describe('the risk of a thread', () => {
  it('is between 0 and 1 at every comment, and no level goes without a reason', () => {
    fc.assert(
      fc.property(anyThread, (said) => {
        const assessment = assess(said);
        expect(assessment.steps).toHaveLength(said.length);
        for (const { risk } of assessment.steps) expect(risk >= 0 && risk <= 1).toBe(true);
        if (assessment.level !== 'calm') {
          expect(assessment.reasons.some(({ weight }) => weight > 0)).toBe(true);
        }
        for (const { commentIds } of assessment.reasons) expect(commentIds.length).toBeGreaterThan(0);
      }),
    );
  });

  it('after a comment depends on nothing that comes later', () => {
    fc.assert(
      fc.property(anyThread, fc.nat(), (said, cut) => {
        const start = said.slice(0, 1 + (cut % said.length));
        expect(risks(said).slice(0, start.length)).toEqual(risks(start));
      }),
    );
  });

  it('never falls by one more insult at the end, however late it comes', () => {
    fc.assert(
      fc.property(anyThread, fc.constantFrom(1, 600, 60_000), (said, later) => {
        const timed = said.map((each, index): Said => ({ ...each, minute: index }));
        const insult: Said = { kind: 'insult', author: 'new', minute: said.length + later };
        expect(lastRisk([...timed, insult])).toBeGreaterThanOrEqual(lastRisk(timed));
      }),
    );
  });

  it('never falls anywhere when a calm comment is an insult instead', () => {
    fc.assert(
      fc.property(anyThread, fc.nat(), (said, pick) => {
        const at = pick % said.length;
        const before = said.map((each, index): Said =>
          index === at ? { ...each, kind: 'calm', author: 'ann', text: 'plain words' } : each,
        );
        const after = before.map((each, index): Said => (index === at ? { ...each, kind: 'insult' } : each));
        const [calm, hot] = [risks(before), risks(after)];
        for (const [index, risk] of hot.entries()) {
          expect(risk).toBeGreaterThanOrEqual((calm[index] ?? 0) - 1e-9);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('grows with the number of people more than with the shouting of one', () => {
    const insult: Said = { kind: 'insult' };
    const one = lastRisk(Array.from({ length: 4 }, () => ({ ...insult, author: 'ann' })));
    const four = lastRisk([insult, insult, insult, insult]);
    expect(four).toBeGreaterThan(one + 0.05);
  });

  it('stays below a flag for one shouting comment in a calm thread, and fades as calm comments follow', () => {
    const calm = (count: number): Said[] => Array.from({ length: count }, () => ({ kind: 'calm' }));
    const said: Said[] = [...calm(6), { kind: 'insult', codes: ['insult', 'all-caps'] }, ...calm(20)];
    const { peak, steps, level } = assess(said);
    expect(peak).toBe('watch');
    expect(level).toBe('calm');
    expect(steps.at(-1)?.risk).toBeLessThan((steps[6]?.risk ?? 0) * 0.6);
  });

  it('rises by time too: what nobody repeated for weeks has faded', () => {
    const { comments, read } = made([{ kind: 'insult' }, { kind: 'insult' }, { kind: 'insult' }]);
    const thread = { id: 'c0', comments };
    const right = assessThread(thread, read, contextAt(10));
    const later = assessThread(thread, read, contextAt(60 * 24 * 60));
    expect(right.level).not.toBe('calm');
    expect(later.reasons.find(({ code }) => code === 'hostile-voices')?.weight ?? 0).toBeLessThan(
      (right.reasons.find(({ code }) => code === 'hostile-voices')?.weight ?? 0) / 3,
    );
  });

  it('works by order alone where the page gives no times', () => {
    const said: Said[] = [
      { kind: 'complaint', minute: null },
      { kind: 'insult', minute: null },
      { kind: 'insult', minute: null },
      { kind: 'complaint', minute: null },
    ];
    const { steps, level, lastCommentAt } = assess(said);
    expect(steps.at(-1)?.risk).toBeGreaterThan(steps[0]?.risk ?? 1);
    expect(['minor', 'moderate']).toContain(level);
    expect(lastCommentAt).toBeNull();
  });

  it("never takes the brand's own words for a voice", () => {
    const { voices, hostileVoices } = assess([
      { kind: 'complaint' },
      { kind: 'insult', author: '@MaisonLune' },
    ]);
    expect({ voices, hostileVoices }).toEqual({ voices: 1, hostileVoices: 0 });
  });

  it('is flagged earlier where the user wants it sensitive, later where not', () => {
    const said: Said[] = Array.from({ length: 8 }, () => ({ kind: 'sad' }));
    const flaggedAt = (sensitivity: Sensitivity): number =>
      assess(said, sensitivity).steps.filter(({ level }) => level !== 'calm' && level !== 'watch').length;
    expect(flaggedAt('high')).toBeGreaterThanOrEqual(flaggedAt('normal'));
    expect(flaggedAt('normal')).toBeGreaterThanOrEqual(flaggedAt('low'));
    expect(flaggedAt('high')).toBeGreaterThan(flaggedAt('low'));
  });

  it('takes 20,000 comments of one flat thread, each once', () => {
    const threadOf = (length: number): (() => Assessment) => {
      const { comments, read } = made(
        Array.from({ length }, (_, i): Said => ({
          kind: i % 7 === 0 ? 'insult' : i % 3 === 0 ? 'complaint' : 'calm',
          author: `person${i % 900}`,
          likes: i % 50,
          minute: i,
        })),
      );
      return () => assessThread({ id: '*', comments }, read, contextAt(length));
    };
    const [short, long] = [threadOf(2500), threadOf(20_000)];
    expect(long().steps).toHaveLength(20_000);
    // Eight times as long: 8 where each is looked at once, 64 where each looks at all.
    expect(costOf(long) / costOf(short)).toBeLessThan(32);
  });
});
