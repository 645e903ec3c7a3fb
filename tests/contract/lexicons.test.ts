import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signalCodes, topics } from '@/lib/core/reading/signals';
import { tokenise, tokensOf } from '@/lib/core/text/text';
import { parseLanguageTable } from '@/lib/scoring/language/detect-language';
import { lexicons } from '@/lib/scoring/lexicons/registry';
import { listNames, type Lexicon, type ListName } from '@/lib/scoring/phrases/lists';
import { Matcher } from '@/lib/scoring/phrases/matcher';
import { expandEntry, foldLexicon, type Step } from '@/lib/scoring/phrases/notation';
import { readWords } from '@/lib/scoring/phrases/words';

const all: [string, Lexicon][] = Object.entries(lexicons);
const entriesOf = (lexicon: Lexicon, list: ListName): readonly string[] => lexicon.entries[list] ?? [];

/** One text that an entry stands for: the first choice everywhere, a filler for any word, nothing in a gap. */
function sampleOf(lexicon: Lexicon, entry: string): string {
  const steps = expandEntry(entry)[0] ?? [];
  const words = steps.flatMap((step) => {
    if (step.kind === 'words') return step.options[0] ?? [];
    if (step.kind === 'any') return ['xyzzy'];
    return step.kind === 'gap'
      ? []
      : [sampleOf(lexicon, entriesOf(lexicon, step.list).find((one) => !/[ *<_]/.test(one)) ?? '')];
  });
  return words.join(' ');
}

/** Signals that no word list gives: form, figures, or a verdict of several lists together. */
const listsOfSignal: Partial<Record<(typeof signalCodes)[number], readonly ListName[]>> = {
  insult: ['insult', 'attack'],
  threat: ['threat'],
  safety: ['safety-alarm'],
  praise: ['good2', 'good3', 'slang'],
  'question-to-brand': ['asks'],
  'personal-data': [],
  'all-caps': [],
};

describe.each(all)('%s lexicon', (language, lexicon) => {
  it('holds only lists that we know', () => {
    for (const name of Object.keys(lexicon.entries)) expect(listNames).toContain(name);
  });

  it('every entry parses, and its words are written as they are folded', () => {
    for (const list of listNames) {
      for (const entry of entriesOf(lexicon, list)) {
        const sequences = expandEntry(entry);
        expect(sequences.length, entry).toBeGreaterThan(0);
        for (const words of sequences.flat().flatMap((step) => (step.kind === 'words' ? step.options : []))) {
          for (const word of words)
            expect(
              tokenise(word).map(({ plain }) => plain),
              entry,
            ).toEqual([word]);
        }
      }
    }
  });

  it('every entry is found in its own words', () => {
    const matcher = new Matcher([lexicon]);
    for (const list of listNames) {
      for (const entry of entriesOf(lexicon, list)) {
        const text = sampleOf(lexicon, entry);
        const words = readWords(tokensOf(text), matcher);
        const found = matcher.find(words).map((hit) => hit.list);
        expect(found, `${list}: ${entry} as “${text}”`).toContain(list);
      }
    }
  });

  it('no list says the same twice', () => {
    for (const list of listNames) {
      const entries = entriesOf(lexicon, list);
      expect(
        entries.filter((entry, index) => entries.indexOf(entry) !== index),
        list,
      ).toEqual([]);
    }
  });

  it('nothing is both praise and insult', () => {
    const wordsOf = (named: readonly ListName[]): Set<string> =>
      new Set(
        named
          .flatMap((list) => entriesOf(lexicon, list))
          .flatMap(expandEntry)
          .filter((steps) => steps.every((step) => step.kind === 'words'))
          .flatMap((steps) => (steps.length === 1 && steps[0]?.kind === 'words' ? steps[0].options : []))
          .map((words) => words.join(' ')),
      );
    const praise = wordsOf(['good1', 'good2', 'good3']);
    expect([...wordsOf(['insult', 'slur', 'attack', 'threat'])].filter((word) => praise.has(word))).toEqual(
      [],
    );
  });

  it('no word is both praise and reproach', () => {
    const good = new Set(
      (['good1', 'good2', 'good3', 'slang'] as const).flatMap((list) => entriesOf(lexicon, list)),
    );
    const bad = (['bad1', 'bad2', 'bad3', 'failure'] as const).flatMap((list) => entriesOf(lexicon, list));
    expect(bad.filter((entry) => good.has(entry))).toEqual([]);
  });

  it.each(topics.filter((topic) => topic !== 'other'))('knows words for the topic %s', (topic) => {
    expect(entriesOf(lexicon, topic).length).toBeGreaterThan(language === 'fr' || language === 'en' ? 15 : 3);
  });

  it.each(signalCodes)('knows words for the signal %s', (code) => {
    const named = listsOfSignal[code] ?? listNames.filter((list) => list === code);
    const count = named.reduce((sum, list) => sum + entriesOf(lexicon, list).length, 0);
    expect(count).toBeGreaterThanOrEqual(listsOfSignal[code]?.length === 0 ? 0 : 3);
  });
});

it('the packed file holds the lexicons, folded; else run tools/language-table/build.ts', () => {
  const packed: unknown = JSON.parse(readFileSync('public/models/languages.json', 'utf8'));
  const folded = Object.fromEntries(all.map(([code, lexicon]) => [code, foldLexicon(lexicon)]));
  expect(parseLanguageTable(packed).lexicons).toEqual(folded);
});

it.each(all)(
  '%s: folding an entry changes nothing of what it means, nor does folding it again',
  (_, lexicon) => {
    const folded = foldLexicon(lexicon);
    const meaning = (entries: readonly string[]): string[] => [
      ...new Set(entries.map((entry) => JSON.stringify(expandEntry(entry).map((steps) => steps.map(meant))))),
    ];
    const meant = (step: Step): unknown => (step.kind === 'words' ? step.options : step);
    for (const list of listNames) {
      expect(meaning(entriesOf(folded, list))).toEqual(meaning(entriesOf(lexicon, list)));
    }
    expect(foldLexicon(folded)).toEqual(folded);
  },
);
