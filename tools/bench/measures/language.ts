import { labelledRows } from '../data';
import { foreignTexts } from '../foreign-texts';
import { percent, tenths } from '../metrics';
import { benchLanguages } from '../readers/reader';
import type { Bench } from '../section';
import type { Row, Table } from '../table';

/** What is left of a tweet for someone who looks at its first words: no links, no names, no hashtags. */
const firstWords = (text: string): string =>
  text
    .replaceAll(/https?:\S+|\bhttp\b|[@#]\S+/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .join(' ');

const cuts = [
  {
    id: 'language',
    title: 'Language of a comment, right, %',
    cut: (text: string): string => text,
    least: 98,
  },
  {
    id: 'language-four-words',
    title: 'Language of its first four words, right, %',
    cut: firstWords,
    least: 94,
  },
];

export function measureLanguage({ data, readers }: Bench): Table[] {
  const sets = benchLanguages.map((code) => labelledRows(data, `umsab-${code}.val`));
  if (sets.some((rows) => rows === null)) return [];
  const told = cuts.map(({ id, title, cut, least }) => ({
    id,
    title,
    note: '`umsab-*.val`, 324 rows a language, among which a few are in another or none; every detector is told that it is one of the six. Ours reads whole comments, nothing told.',
    columns: [...benchLanguages, 'mean'],
    rows: [
      ...readers.flatMap(({ name, language }): Row[] => {
        if (language === undefined) return [];
        const right = benchLanguages.map((code, at) => {
          const rows = sets[at] ?? [];
          return percent(rows.filter(({ text }) => language(cut(text)) === code).length, rows.length);
        });
        return [{ name, cells: [...right, tenths(right.reduce((a, b) => a + b, 0) / right.length)] }];
      }),
      { name: 'at least', from: 'aim' as const, cells: [...benchLanguages.map(() => null), least] },
    ],
  }));
  return [...told, measureForeign(readers)];
}

/** A comment in Dutch that passes for German would be read with the wrong words. Detectors told to choose are left out. */
const measureForeign = (readers: Bench['readers']): Table => ({
  id: 'language-foreign',
  title: 'Texts in another language, or in none, taken for one of the six, %',
  note: `${foreignTexts.length} texts written for this; some of the words that tell other languages were added after a look at them.`,
  columns: ['taken'],
  rows: readers
    .filter(({ name, language }) => language !== undefined && name.startsWith('Accalmie'))
    .map(({ name, language }) => {
      const taken = foreignTexts.filter(([, text]) =>
        benchLanguages.some((code) => code === language?.(text)),
      );
      return { name, cells: [percent(taken.length, foreignTexts.length)] };
    }),
});
