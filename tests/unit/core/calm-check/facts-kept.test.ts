import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calmCheck, isFault, replacedBy, type CalmCheckContext, type Finding } from '@/lib/core/calm-check';
import { halfOf, type RepliesByFault } from './everyday';
import { englishDefensive } from './replies-en-defensive';
import { englishEveryday } from './replies-en-everyday';
import { englishFresh } from './replies-en-fresh';
import { frenchDefensive } from './replies-fr-defensive';
import { frenchEveryday } from './replies-fr-everyday';
import { frenchFresh } from './replies-fr-fresh';

const taken = (text: string, finding: Finding): string => {
  const { start, end } = replacedBy(finding);
  return text.slice(0, start) + (finding.suggestion ?? '') + text.slice(end);
};
const textsOf = (table: RepliesByFault): string[] =>
  (['first', 'held-back'] as const).flatMap((half) => halfOf(table, half).defensive.map(([, text]) => text));
const sentencesOf = (language: string): string[] =>
  readFileSync(new URL(`sentences/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

/** Each defensive sentence between two that hold nothing to object to, as it would stand in a reply. */
const amid = {
  fr: ['Bonjour Léa, merci du message.', 'Karim rappelle à 16 h.'],
  en: ['Hi Léa, thanks for the note.', 'Karim calls at four.'],
};

/** By their wording: the second opinion may well doubt what is left once the words are gone (second-opinion.test.ts). */
const faultsOf = (text: string, context: CalmCheckContext): Finding[] =>
  calmCheck(text, context).findings.filter((finding) => isFault(finding) && finding.from === undefined);

describe.each([
  ['fr', [...frenchDefensive.map(([, text]) => text), ...textsOf(frenchEveryday), ...textsOf(frenchFresh)]],
  [
    'en',
    [...englishDefensive.map(([, text]) => text), ...textsOf(englishEveryday), ...textsOf(englishFresh)],
  ],
] as const)('a suggestion that is taken, %s', (language, replies) => {
  const all = [
    ...replies,
    ...sentencesOf(language).map((sentence) => [amid[language][0], sentence, amid[language][1]].join(' ')),
  ];
  const mended = all.flatMap((text) =>
    faultsOf(text, { language })
      .filter(({ suggestion }) => suggestion !== null)
      .map((finding) => ({ text, finding, after: taken(text, finding) })),
  );

  it('has some hundreds of them to be tried with', () => {
    expect(mended.length).toBeGreaterThan(400);
  });

  it('keeps the figures, days, links and names of what it replaces', () => {
    const fact =
      /https?:\/\/\S+|[\w.+-]+@[\w-]+\.\w+|\d[\d.,:]*\d|\d|(?<=[\p{Ll},] )\p{Lu}[\p{L}]{2,}|demain|tomorrow|tonight|ce soir|(?:lun|mar|mercre|jeu|vendre|same)di|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/gu;
    const lost = mended.flatMap(({ text, finding, after }) => {
      const { start, end } = replacedBy(finding);
      const mayGo = finding.code === 'public-compensation' || finding.code === 'personal-data';
      const beside = text.slice(start, finding.start) + ' ¶ ' + text.slice(finding.end, end);
      const gone = (beside.match(fact) ?? []).filter((one) => !after.includes(one));
      return mayGo || gone.length === 0 ? [] : [{ code: finding.code, gone, text, after }];
    });
    expect(lost).toEqual([]);
  });

  it('clears its finding', () => {
    const still = mended.filter(({ text, finding, after }) => {
      const count = (one: string): number =>
        faultsOf(one, { language }).filter(({ code }) => code === finding.code).length;
      return count(after) >= count(text);
    });
    expect(still).toEqual([]);
  });

  it('brings no finding of another kind', () => {
    const fresh = mended.flatMap(({ text, finding, after }) => {
      const before = new Set(faultsOf(text, { language }).map(({ code }) => code));
      const brought = faultsOf(after, { language }).filter(({ code }) => !before.has(code));
      return brought.map(({ code, start, end }) => ({
        took: finding.code,
        code,
        at: after.slice(start, end),
        after,
      }));
    });
    expect(fresh).toEqual([]);
  });

  it('leaves sentences that begin with a capital and no stray space', () => {
    const rough = mended.filter(({ text, after }) =>
      [
        / {2}|\s$|^\s|^$/,
        /[.!?] \p{Ll}/u,
        / [.,](?!\d)/,
        /[.!?,;:]{2,}(?<!\.{3})/,
        /\b(?:de|que|le|la|je|ne) [aeiouyéèêh](?<!h)/u,
      ].some((one) => one.test(after) && !one.test(text)),
    );
    expect(rough.map(({ finding, after }) => [finding.code, after])).toEqual([]);
  });
});

describe('what people wrote about', () => {
  it('stands in the gap where the words for it go', () => {
    const thread = { texts: ['Ma lampe est arrivée cassée et personne ne répond depuis le 3.'] };
    const text = 'Bonjour, à la réception votre lampe était intacte, le livreur est formel.';
    const [finding] = faultsOf(text, { language: 'fr', thread });
    expect(finding === undefined ? '' : taken(text, finding)).toContain('lampe');
  });

  it('lets a fact that no statement carries become a gap', () => {
    const text = 'Your refund of £45 arrives on 12 May, see https://example.net/x.';
    const found = faultsOf(text, { language: 'en', statements: [] });
    expect(found.map(({ suggestion }) => suggestion)).toEqual([
      '[confirmed fact]',
      '[confirmed fact]',
      '[confirmed link]',
    ]);
  });
});
