import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '@/lib/core/compose';
import type { LanguageCode } from '@/lib/core/text/language';
import type { Network } from '@/lib/core/conversation/thread';
import { requestIn, requestSaying } from '../../../contract/made-request';

const complaints: Partial<Record<LanguageCode, readonly string[]>> = {
  fr: [
    "Ma commande n'est jamais arrivée, deux semaines maintenant, et personne ne répond.",
    'Toujours pas remboursé, ça fait un mois que je relance.',
    'La chambre était sale et le wifi en panne.',
    "C'est nul, franchement.",
  ],
  en: [
    'My parcel never arrived, two weeks now and nobody answers.',
    'Still no refund after a month of chasing.',
    'The room was filthy and the wifi was down.',
    'This is rubbish, honestly.',
  ],
};

const networks: readonly Network[] = ['facebook', 'x', 'reviews'];

/** One reply asked for: in which thread, on which day of the week, and which of the three was sent. */
const asked = record({
  thread: nat({ max: 3 }),
  day: nat({ max: 6 }),
  taken: nat({ max: 2 }),
});

const week = record({
  language: constantFrom<LanguageCode>('fr', 'en'),
  network: constantFrom(...networks),
  asked: array(asked, { minLength: 2, maxLength: 14 }),
});

interface Said {
  thread: number;
  day: number;
  text: string;
}

/** What names the point: the first sentence that is no thanks and leaves no gap. */
const pointing = (text: string): string | undefined =>
  text
    .split(/(?<=[.!?]) /)
    .find(
      (sentence) =>
        sentence.length > 45 && !/\[|^(?:Bonjour|Hi|Hello)\b[^.]*\b(?:merci|thanks?)\b/i.test(sentence),
    );

describe('a week of replies', () => {
  it('never says the same in a thread or on a day, whatever is asked and in what order', () => {
    assert(
      property(week, ({ language, network, asked: requests }) => {
        const said: Said[] = [];
        for (const { thread, day, taken } of [...requests].sort((a, b) => a.day - b.day)) {
          const text = complaints[language]?.[thread] ?? '';
          const before = said.filter((one) => one.thread === thread || one.day === day);
          const alreadySaid = before.map((one) => one.text);
          const drafts = compose(
            requestSaying(language, text, {}, { network, seed: `thread-${thread}`, alreadySaid }),
          );
          const texts = drafts.map((draft) => draft.text);
          expect(new Set(texts).size).toBe(texts.length);
          for (const one of texts) expect(before.map((earlier) => earlier.text)).not.toContain(one);
          const inThread = before.filter((one) => one.thread === thread).map((one) => pointing(one.text));
          // The one that the user takes first: its point is put in words that the thread has not read.
          const point = pointing(texts[0] ?? '');
          if (point !== undefined) expect(inThread).not.toContain(point);
          said.push({ thread, day, text: texts[taken] ?? '' });
        }
      }),
      {
        numRuns: 40,
        // The second reply sent was the factual one, whose point stood in the words of a brief one not sent.
        examples: [
          [
            {
              language: 'fr',
              network: 'facebook',
              asked: [0, 0, 2, 0, 0].map((taken) => ({ thread: 2, day: 0, taken })),
            },
          ],
        ],
      },
    );
  });
});

describe('humour', () => {
  const praise = (humour: boolean, peak: 'calm' | 'minor' = 'calm') => {
    const base = requestSaying('fr', "Bravo, j'adore vos confitures, les meilleures !", {
      sentiment: { label: 'positive', negative: 0.02 },
      complaint: 0.02,
      topics: [],
      signals: [{ code: 'praise', start: 0, end: 5 }],
    });
    const request = {
      ...base,
      brand: { ...base.brand, humour, warmth: 0.5 },
      assessment: { ...base.assessment, level: peak, peak, steps: [] },
    };
    return compose(request).map(({ text }) => text);
  };

  it('is heard in one draft where the brand likes it and nothing stirs, and nowhere else', () => {
    const plain = praise(false);
    const light = praise(true);
    expect(light.filter((text, at) => text !== plain[at])).toHaveLength(1);
    expect(praise(true, 'minor')).toEqual(praise(false, 'minor'));
  });

  it('never comes with a complaint', () => {
    const base = requestIn('fr', { seed: 'a' });
    const quiet = {
      ...base,
      assessment: { ...base.assessment, level: 'calm' as const, peak: 'calm' as const },
    };
    const texts = (humour: boolean) =>
      compose({ ...quiet, brand: { ...quiet.brand, humour } }).map(({ text }) => text);
    expect(texts(true)).toEqual(texts(false));
  });
});
