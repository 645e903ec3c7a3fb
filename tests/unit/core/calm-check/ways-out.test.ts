import { describe, expect, it } from 'vitest';
import { calmCheck, isFault, replacedBy, type Finding } from '@/lib/core/calm-check';
import { sentencesInstead } from '@/lib/core/calm-check/phrases/instead';
import { halfOf } from './everyday';
import { englishDefensive } from './replies-en-defensive';
import { englishEveryday } from './replies-en-everyday';
import { frenchDefensive } from './replies-fr-defensive';
import { frenchEveryday } from './replies-fr-everyday';

const taken = (text: string, finding: Finding): string => {
  const { start, end } = replacedBy(finding);
  return text.slice(0, start) + (finding.suggestion ?? '') + text.slice(end);
};

describe.each(Object.entries(sentencesInstead))('sentences to write instead, %s', (language, sentences) => {
  it.each(Object.entries(sentences ?? {}))('%s: has no fault itself', (_, sentence) => {
    const found = calmCheck(sentence, { language: language as 'en' }).findings.filter(isFault);
    expect(found).toEqual([]);
  });
});

describe('what to write instead', () => {
  it.each([
    ['half an apology', 'Désolé si cela vous a déplu.', 'Toutes mes excuses pour ce qui s’est passé.'],
    [
      'the sentence after a greeting',
      'Bonjour Léa, vous auriez dû nous appeler. Le colis part lundi.',
      'Bonjour Léa, regardons ensemble ce qui s’est passé. Le colis part lundi.',
    ],
    [
      'the part that orders, where the rest says something',
      'Calm down, your order leaves tomorrow.',
      'Let us go through this together. Your order leaves tomorrow.',
    ],
    [
      'a sentence that begins with “I”, which has one case only',
      'Hi Léa, sorry if you were disappointed.',
      'Hi Léa, I am sorry about what happened.',
    ],
    [
      'a sentence with a time of day in it',
      'The 7.40 is back. Calm down about the 8.15 train.',
      'The 7.40 is back. Let us go through this together. [keep: 8.15]',
    ],
    [
      'nothing, where the reply says enough without',
      'The parcel goes out today. Thanks for the lecture. Karim will write tonight.',
      'The parcel goes out today. Karim will write tonight.',
    ],
    [
      'something, where nothing would be left',
      'Thanks for the lecture.',
      'Thank you for saying what went wrong.',
    ],
    [
      'the few words that fit',
      'Veuillez nous renvoyer la lampe.',
      'Si cela vous convient, vous pouvez nous renvoyer la lampe.',
    ],
  ])('is %s', (_, text, mended) => {
    const [finding] = calmCheck(text).findings;
    expect(finding === undefined ? undefined : taken(text, finding)).toBe(mended);
  });
});

const both = [frenchEveryday, englishEveryday].flatMap((table) =>
  (['first', 'held-back'] as const).flatMap((which) => halfOf(table, which).defensive),
);
const replies = [...frenchDefensive, ...englishDefensive, ...both].map(([, text]) => text);
const faults = replies.flatMap((text) =>
  calmCheck(text)
    .findings.filter((finding) => isFault(finding) && finding.from === undefined)
    .map((finding) => ({ text, finding })),
);

it('stands beside at least seventeen findings of twenty', () => {
  const open = faults.filter(({ finding }) => finding.suggestion === null);
  expect(open.length / faults.length, JSON.stringify(open, null, 1)).toBeLessThanOrEqual(0.15);
});

it('lies around the very words', () => {
  for (const { finding } of faults) {
    const { start, end } = replacedBy(finding);
    expect(start).toBeLessThanOrEqual(finding.start);
    expect(end).toBeGreaterThanOrEqual(finding.end);
  }
});

it('leaves a reply that reads as a text, with the fault gone', () => {
  const wrong = faults
    .filter(({ finding }) => finding.suggestion !== null)
    .map(({ text, finding }) => ({ code: finding.code, text, mended: taken(text, finding) }))
    .filter(({ code, text, mended }) => {
      const count = (one: string): number =>
        calmCheck(one).findings.filter((each) => each.code === code && each.from === undefined).length;
      return / {2}|\s$|^\s|^$/.test(mended) || /[.!?] \p{Ll}/u.test(mended) || count(mended) >= count(text);
    });
  expect(wrong).toEqual([]);
});
