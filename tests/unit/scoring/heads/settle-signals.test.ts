import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sentimentLabels, type Reading } from '@/lib/core/reading/reading';
import { signalCodes, topics, type Signal, type SignalCode, type Topic } from '@/lib/core/reading/signals';
import {
  isLearntSignal,
  isLearntTopic,
  learntCodes,
  type LearntCode,
} from '@/lib/scoring/heads/learnt-codes';
import { hottestSentence, settleCodes, settleSignals } from '@/lib/scoring/heads/settle-signals';

const mark = (code: SignalCode, start = 0, end = 4): Signal => ({ code, start, end });
const placesOf = (...codes: LearntCode[]): number[] => codes.map((code) => learntCodes.indexOf(code));
const sentence = { start: 10, end: 20 };

describe('codes of the lexicons and of the heads', () => {
  const cases: [string, SignalCode[], Topic[], LearntCode[], SignalCode[], Topic[]][] = [
    ['both find it', ['sarcasm-cue'], ['service'], ['sarcasm-cue', 'service'], ['sarcasm-cue'], ['service']],
    ['the heads doubt it all', ['rumour', 'insult'], ['price'], [], [], ['other']],
    ['no head was taught it', ['praise', 'all-caps'], ['other'], [], ['praise', 'all-caps'], ['other']],
    ['nobody finds anything', [], ['other'], [], [], ['other']],
    ['only the heads do', [], ['other'], ['defends-brand', 'service'], ['defends-brand'], ['service']],
    [
      'a signal is added',
      ['rumour'],
      ['other'],
      ['sarcasm-cue', 'rumour'],
      ['rumour', 'sarcasm-cue'],
      ['other'],
    ],
    [
      'a number looks like a paper’s',
      ['personal-data'],
      ['other'],
      ['press-threat'],
      ['personal-data'],
      ['other'],
    ],
    ['an insult waits for what is decided of the whole', [], ['price'], ['insult', 'price'], [], ['price']],
    ['a topic is added behind', [], ['price'], ['price', 'service'], [], ['price', 'service']],
    [
      'three topics are told already',
      [],
      ['price', 'delivery', 'defect'],
      ['price', 'delivery', 'defect', 'service'],
      [],
      ['price', 'delivery', 'defect'],
    ],
  ];
  it.each(cases)('%s', (_, signals, about, found, signalsLeft, topicsLeft) => {
    const settled = settleCodes(
      { signals: signals.map((code) => mark(code)), topics: about },
      placesOf(...found),
      0,
      () => sentence,
    );
    expect(settled.signals.map(({ code }) => code)).toEqual(signalsLeft);
    expect(settled.topics).toEqual(topicsLeft);
  });

  it('are shown by the lexicons’ words; by a sentence where only the head speaks', () => {
    const ask = vi.fn(() => sentence);
    const { signals } = settleCodes(
      { signals: [mark('rumour'), mark('sarcasm-cue')], topics: [] },
      placesOf('rumour', 'sarcasm-cue', 'defends-brand', 'service'),
      0,
      ask,
    );
    expect(signals).toEqual([mark('rumour'), mark('sarcasm-cue'), mark('defends-brand', 10, 20)]);
    expect(ask.mock.calls).toEqual([placesOf('defends-brand')]);
  });

  it('never hear somebody who surely complains defend the brand; what the lexicons heard stays', () => {
    const found = placesOf('defends-brand', 'service');
    const codesOf = (signals: readonly SignalCode[], complaint: number): SignalCode[] =>
      settleCodes(
        { signals: signals.map((code) => mark(code)), topics: [] },
        found,
        complaint,
        () => sentence,
      ).signals.map(({ code }) => code);
    expect(codesOf([], 0.83)).toEqual([]);
    expect(codesOf([], 0.3)).toEqual(['defends-brand']);
    expect(codesOf(['defends-brand'], 0.83)).toEqual(['defends-brand']);
  });

  it('are all that is settled: nothing else of the lexicons’ reading comes back', () => {
    const reading: Reading = {
      language: { code: 'fr', from: 'given' },
      sentiment: { label: 'neutral', negative: 0 },
      hostility: 0,
      hostile: false,
      arousal: 0,
      complaint: 0,
      signals: [mark('rumour')],
      topics: ['price'],
    };
    for (const found of [[], placesOf('service')])
      expect(Object.keys(settleCodes(reading, found, 0, () => sentence)).sort()).toEqual([
        'signals',
        'topics',
      ]);
  });

  it('are the lexicons’ first, as they were, and behind them what was found besides', () => {
    const named = topics.filter((topic) => topic !== 'other');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...signalCodes)),
        fc.uniqueArray(fc.constantFrom(...named), { maxLength: 3 }),
        fc.subarray([...learntCodes]),
        (signals, about, found) => {
          const told: Pick<Reading, 'signals' | 'topics'> = {
            signals: signals.map((code) => mark(code)),
            topics: about.length === 0 ? ['other'] : about,
          };
          const isLearnt = (code: string): boolean => learntCodes.some((learnt) => learnt === code);
          const kept = <Code extends string>(codes: readonly Code[]): Code[] =>
            codes.filter((code) => !isLearnt(code) || found.some((one) => one === code));
          const settled = settleCodes(told, placesOf(...found), 0, () => sentence);
          const added = found
            .filter(isLearntSignal)
            .filter((code) => code !== 'insult')
            .filter((code) => !signals.includes(code))
            .filter((code) => code !== 'press-threat' || !signals.includes('personal-data'));
          expect(settled.signals).toEqual([
            ...kept(signals).map((code) => mark(code)),
            ...added.map((code) => mark(code, 10, 20)),
          ]);
          const wanted = [...new Set<Topic>([...kept(about), ...found.filter(isLearntTopic)])].slice(0, 3);
          expect(settled.topics).toEqual(wanted.length === 0 ? ['other'] : wanted);
        },
      ),
    );
  });
});

describe('signals of a text as a whole', () => {
  const settle = (
    hostile: boolean,
    label: Reading['sentiment']['label'],
    codes: readonly SignalCode[],
    { insults = true, positive = 0.8 } = {},
  ) =>
    settleSignals(
      { hostile, sentiment: { label, negative: 0 }, signals: codes.map((code) => mark(code)), positive },
      30,
      insults,
      () => sentence,
    );

  it.each([
    ['an insult without hostility', false, 'negative', ['insult'], []],
    ['harassment without hostility', false, 'neutral', ['staff-harassment', 'all-caps'], ['all-caps']],
    ['a threat stands', false, 'neutral', ['threat'], ['threat']],
    ['hostility without a mark', true, 'negative', ['rumour'], ['insult', 'rumour']],
    ['hostility with a threat', true, 'negative', ['threat'], ['threat']],
    ['praise that isn’t', false, 'neutral', ['praise'], []],
    ['joy without a mark', false, 'positive', ['question-to-brand'], ['question-to-brand', 'praise']],
    [
      'joy that jokes of courts',
      false,
      'positive',
      ['legal-threat', 'rumour', 'safety'],
      ['safety', 'praise'],
    ],
    ['joy that attacks', true, 'positive', [], ['insult', 'praise']],
  ] as const)('%s', (_, hostile, label, codes, left) => {
    expect(settle(hostile, label, codes).map(({ code }) => code)).toEqual(left);
  });

  it('hear no insult in a curse or a hunt where the head hears none; the lexicons’ stands', () => {
    const codesOf = (codes: readonly SignalCode[]): SignalCode[] =>
      settle(true, 'negative', codes, { insults: false }).map(({ code }) => code);
    expect(codesOf([])).toEqual([]);
    expect(codesOf(['staff-harassment'])).toEqual(['staff-harassment']);
    expect(codesOf(['insult'])).toEqual(['insult']);
  });

  it('hear praise without a word of it only where it is likelier than both other stances', () => {
    const codesOf = (positive: number, codes: readonly SignalCode[] = []): SignalCode[] =>
      settle(false, 'positive', codes, { positive }).map(({ code }) => code);
    expect(codesOf(0.45)).toEqual([]);
    expect(codesOf(0.45, ['praise', 'sarcasm-cue'])).toEqual(['praise']);
    expect(codesOf(0.5)).toEqual(['praise']);
  });

  it('ask for the hottest words only where no signal names them', () => {
    const hottest = vi.fn(() => sentence);
    const sentiment = { label: 'negative', negative: 1 } as const;
    const told = { hostile: true, sentiment, signals: [] as Signal[], positive: 0 };
    const named = { ...told, signals: [mark('insult')] };
    expect(settleSignals(named, 30, true, hottest)).toEqual([mark('insult')]);
    expect(settleSignals(told, 30, false, hottest)).toEqual([]);
    expect(hottest).not.toHaveBeenCalled();
    expect(settleSignals(told, 30, true, hottest)).toEqual([mark('insult', 10, 20)]);
  });

  it('agree with what was decided, and settling them again changes nothing', () => {
    const some = fc.uniqueArray(fc.constantFrom(...signalCodes));
    const stance = fc.constantFrom(...sentimentLabels);
    fc.assert(
      fc.property(fc.boolean(), stance, some, fc.boolean(), (hostile, label, codes, insults) => {
        const settled = settle(hostile, label, codes, { insults });
        const left = settled.map(({ code }) => code);
        expect(left.includes('praise')).toBe(label === 'positive');
        const attacks = left.some((code) => code === 'insult' || code === 'staff-harassment');
        if (!hostile) expect(attacks).toBe(false);
        else if (insults) expect(attacks || left.includes('threat')).toBe(true);
        expect(settle(hostile, label, left, { insults }).map(({ code }) => code)).toEqual(left);
      }),
    );
  });
});

describe('the hottest sentence', () => {
  const loudness = (part: string): number => part.replace(/[^A-Z]/g, '').length;
  const hottest = (text: string): string => {
    const { start, end } = hottestSentence(text, loudness);
    return text.slice(start, end);
  };

  it.each([
    ['Fine. YOU FOOLS! Bye.', 'YOU FOOLS!'],
    ['Bonjour\nRENDEZ L’ARGENT\nmerci', 'RENDEZ L’ARGENT'],
    ['One sentence ONLY', 'One sentence ONLY'],
    ['😡😡 … !!', '😡😡 … !!'],
    ['same. same. same.', 'same.'],
    ['', ''],
  ])('of %j is %j', (text, expected) => expect(hottest(text)).toBe(expected));

  it('lies in the text, without white space around it, and asks for few sentences', () => {
    const piece = fc.constantFrom('a', 'B', '.', '!', '…', '\n', ' ', '😡', '?');
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 200 }), (text) => {
        const asked = vi.fn(loudness);
        const { start, end } = hottestSentence(text, asked);
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
        if (end - start < text.length) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(asked.mock.calls.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
