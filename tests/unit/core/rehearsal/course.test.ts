import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/core/calm-check/fold';
import { atLeast } from '@/lib/core/level/level';
import { replyLimits } from '@/lib/core/draft/network-limits';
import { markCodes } from '@/lib/core/rehearsal/codes';
import { play, type Act, type Course } from '@/lib/core/rehearsal/course';
import { markRules } from '@/lib/core/rehearsal/marks';
import { earlierTries, mostPoints, parts, rehearsalSchema, scoreOf } from '@/lib/core/rehearsal/rehearsal';
import { resultOf } from '@/lib/core/rehearsal/result';
import { isSaid, rehearsalLanguages, scenarioKinds, scenarioSchema } from '@/lib/core/rehearsal/scenario';
import { scenarios } from '@/lib/core/rehearsal/scenarios';
import { defensive, riskOf, start, toTheEnd, until } from './made';

const say = (course: Course, text: string): Course => play(course, { kind: 'say', as: 'answer', text });
const now = '2026-03-02T09:00:00.000Z';
const [first] = scenarios;
if (first === undefined) throw new Error('no scenario');

describe('the made threads', () => {
  it('are one of each kind in each language, under an id of their own', () => {
    const expected = rehearsalLanguages.flatMap((language) =>
      scenarioKinds.map((kind) => `${language}-${kind}`),
    );
    expect(scenarios.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    for (const { id, language, kind } of scenarios) expect(id).toBe(`${language}-${kind}`);
  });

  it.each(scenarios)('$id is whole, and says nothing twice', (scenario) => {
    expect(scenarioSchema.safeParse(scenario).success).toBe(true);
    const lines = [...scenario.comments, ...scenario.cool, ...scenario.heat].map(({ text }) => text);
    expect(new Set(lines).size).toBe(lines.length);
    expect(scenario.model.length).toBeLessThanOrEqual(replyLimits[scenario.network].good);
    const facts = [...scenario.facts, ...(scenario.instruction === null ? [] : [scenario.instruction])];
    for (const fact of facts) {
      // A fact is known by its own words, and signs are compared folded.
      expect(isSaid(fact, fact.text)).toBe(true);
      for (const sign of fact.signs) expect(sign).toBe(fold(sign));
    }
    // Each reaction to a bad answer that stands first may be a call to boycott: one of any three is.
    expect(scenario.heat.filter(({ text }) => /boycott/i.test(text)).length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(scenarios)('$id', (scenario) => {
  const opening = start(scenario);
  const silent = toTheEnd(opening);
  const informed = until(opening, scenario.factsAt);
  const good = toTheEnd(say(informed, scenario.model));
  const bad = toTheEnd(say(informed, defensive[scenario.language]));
  const late = toTheEnd(say(silent, scenario.model));

  it('becomes severe where nobody answers, and people say so', () => {
    expect(atLeast(silent.assessment.peak, 'severe')).toBe(true);
    expect(silent.isIgnored).toBe(true);
  });

  it('cools by an answer that is calm, concrete and in time', () => {
    expect(good.said).toMatchObject([{ effect: 'cools', findings: [] }]);
    expect(good.assessment.reasons.map(({ code }) => code)).toContain('cooling');
    expect(riskOf(good)).toBeLessThan(riskOf(silent));
    expect(scoreOf(resultOf(good, 'r', now))).toBeGreaterThanOrEqual(85);
  });

  it('heats by one that argues, up to a call to boycott', () => {
    expect(bad.said[0]).toMatchObject({ effect: 'heats' });
    expect(bad.said[0]?.marks).toContain('argues');
    expect(riskOf(bad)).toBeGreaterThanOrEqual(riskOf(silent));
    const after = bad.comments.filter(({ parentId }) => parentId !== null);
    expect(after.some(({ text }) => /boycott/i.test(text))).toBe(true);
    expect(scoreOf(resultOf(bad, 'r', now))).toBeLessThan(40);
  });

  it('is not turned by the best answer when it comes late', () => {
    expect(late.said[0]?.marks).toContain('late');
    expect(late.said[0]?.effect).not.toBe('cools');
    expect(scoreOf(resultOf(late, 'r', now))).toBeLessThan(scoreOf(resultOf(good, 'r', now)));
  });
});

describe('a course', () => {
  const acts = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constant<Act>({ kind: 'arrive' }) },
      { weight: 1, arbitrary: fc.constant<Act>({ kind: 'wait' }) },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('say' as const),
          as: fc.constantFrom('answer' as const, 'private' as const, 'holding' as const),
          text: fc.oneof(fc.string(), fc.constantFrom(defensive.en, first.model)),
        }),
      },
    ),
    { maxLength: 25 },
  );

  it('is the same for the same scenario, seed and acts, never runs backwards and always ends', () => {
    fc.assert(
      fc.property(acts, fc.nat(9), (list, seed) => {
        const run = () => list.reduce(play, start(first, seed));
        const course = run();
        expect(run()).toEqual(course);
        const times = course.comments.map(({ postedAt }) => postedAt ?? '');
        expect(times).toEqual(times.toSorted());
        const result = resultOf(toTheEnd(course), 'r', now);
        expect(rehearsalSchema.parse(result)).toEqual(result);
        for (const part of parts) {
          expect(result.points[part]).toBeGreaterThanOrEqual(0);
          expect(result.points[part]).toBeLessThanOrEqual(mostPoints[part]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('brings reactions in another order at another try', () => {
    const orders = [0, 1, 2, 3, 4, 5].map((seed) =>
      say(until(start(first, seed), first.factsAt), first.model)
        .coming.map(({ text }) => text)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});

describe('a rule', () => {
  it('stands behind every mark, once', () => {
    expect(markRules.map(({ code }) => code)).toEqual([...markCodes]);
    for (const { good, weight } of markRules) expect(good ? weight >= 0 : weight <= 0).toBe(true);
  });

  const scenario = scenarios.find(({ id }) => id === 'en-delivery') ?? first;
  const informed = until(start(scenario), scenario.factsAt);
  const said = (course: Course) => course.said.at(-1);
  const as = (course: Course, kind: 'private' | 'holding', text: string): Course =>
    play(course, { kind: 'say', as: kind, text });

  it('lets a holding statement buy time before the facts, not after', () => {
    const text =
      'Hello everyone, we have read your messages and understand the worry. We will be back at 3 pm.';
    expect(said(as(start(scenario), 'holding', text))).toMatchObject({ effect: 'holds' });
    expect(said(as(informed, 'holding', text))?.marks).toContain('only-holding');
  });

  it('marks what went out with a gap', () => {
    const text = 'Hello everyone, we will come back to you here by [time].';
    expect(said(as(start(scenario), 'holding', text))?.marks).toContain('gap-left');
  });

  it('turns an invitation to private around once something was said in public', () => {
    const text =
      'Hello, we would like to look at this with you. You can reach us by a private message. Thank you.';
    expect(said(as(informed, 'private', text))).toMatchObject({ effect: 'heats' });
    expect(said(as(say(informed, scenario.model), 'private', text))).toMatchObject({ effect: 'cools' });
  });

  it('lets nobody pay in public or say the same twice', () => {
    const paid = say(informed, 'Hello, we understand. Everyone gets a £50 voucher from us today by 6 pm.');
    expect(said(paid)?.marks).toContain('pays-in-public');
    expect(said(say(say(informed, scenario.model), scenario.model))?.marks).toContain('same-words');
  });

  it('tells waiting in time from waiting too long', () => {
    let course = start(scenario);
    for (let count = 0; count < 14; count += 1) course = play(course, { kind: 'wait' });
    const marks = course.waits.map(({ mark }) => mark);
    expect(marks[0]).not.toBe('too-long');
    expect(marks.at(-1)).toBe('too-long');
  });

  it('compares a try with those before it at the same thread', () => {
    const one = resultOf(informed, 'a', '2026-03-01T09:00:00.000Z');
    const other = { ...one, id: 'b', at: now };
    expect(earlierTries([other, one, { ...one, id: 'c', scenario: 'fr-leak' }], other)).toEqual([one]);
    expect(earlierTries([other, one], one)).toEqual([]);
  });
});
