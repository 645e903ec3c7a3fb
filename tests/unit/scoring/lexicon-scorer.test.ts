import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLanguageTable } from '@/lib/scoring/detect-language';
import { createLexiconScorer } from '@/lib/scoring/lexicon-scorer';
import type { Case } from './cases/case';
import { insultsEnglish } from './cases/insults-en';
import { insultsFrench } from './cases/insults-fr';
import { moodEnglish } from './cases/mood-en';
import { moodFrench } from './cases/mood-fr';
import { signalCases } from './cases/signals';

const languages = parseLanguageTable(JSON.parse(readFileSync('public/models/languages.json', 'utf8')));
const scorer = createLexiconScorer({ languages });

function check([text, , expected]: Case, thread?: 'fr' | 'en'): void {
  const reading = scorer.score({ text, thread });
  const codes = reading.signals.map((signal) => signal.code);
  if (expected.language !== undefined) expect(scorer.score({ text }).language.code).toBe(expected.language);
  if (expected.sentiment !== undefined) expect(reading.sentiment.label).toBe(expected.sentiment);
  if (expected.not !== undefined) expect(reading.sentiment.label).not.toBe(expected.not);
  if (expected.hostile !== undefined)
    expect(reading.hostile, `hostility ${reading.hostility}`).toBe(expected.hostile);
  if (expected.complaint !== undefined) {
    expect(reading.complaint >= 0.5, `complaint ${reading.complaint}`).toBe(expected.complaint);
  }
  if (expected.topic !== undefined) expect(reading.topics).toContain(expected.topic);
  if (expected.signal !== undefined) expect(codes).toContain(expected.signal);
  if (expected.noSignal !== undefined) expect(codes).not.toContain(expected.noSignal);
}

describe('French insults and what looks like them', () => {
  it.each(insultsFrench)('%s — %s', (...one) => check(one, 'fr'));
});
describe('English insults and what looks like them', () => {
  it.each(insultsEnglish)('%s — %s', (...one) => check(one, 'en'));
});
describe('French mood', () => {
  it.each(moodFrench)('%s — %s', (...one) => check(one, 'fr'));
});
describe('English mood', () => {
  it.each(moodEnglish)('%s — %s', (...one) => check(one, 'en'));
});
describe('signals and topics', () => {
  it.each(signalCases)('%s — %s', (...one) => check(one));
});

it('holds at least 150 cases', () => {
  const cases = [insultsFrench, insultsEnglish, moodFrench, moodEnglish, signalCases].flat();
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(([text]) => text)).size).toBe(cases.length);
});
