import { foldFigures } from '../fold-figures';
import { labelledRows } from '../data';
import { plainHeldOut } from '../readers/plain';
import { macroF1, percent } from '../metrics';
import type { Bench } from '../section';
import type { Cell, Row, Table } from '../table';
import { careTexts, yesNo } from './readings';

/** Sets with the language they are in; `fold` names the manifest's figure for those that were trained on. */
const sets = [
  { name: 'toxifrench dev', file: 'toxifrench-fr.dev', code: 'fr' },
  {
    name: 'toxifrench agreement',
    file: 'toxifrench-agreement-fr.train',
    code: 'fr',
    fold: 'toxifrench-agreement-fr fr',
  },
  { name: 'jigsaw fr', file: 'jigsaw-subset-fr.train', code: 'fr', fold: 'jigsaw-subset fr' },
  { name: 'mlma fr', file: 'mlma-fr.train', code: 'fr', fold: 'mlma-fr fr' },
  { name: 'tweeteval val', file: 'tweeteval-offensive-en.val', code: 'en' },
  { name: 'jigsaw en', file: 'jigsaw-subset-en.train', code: 'en', fold: 'jigsaw-subset en' },
  { name: 'germeval de', file: 'germeval2018-de.train', code: 'de', fold: 'germeval2018-de de' },
] as const;

/** Told in `shared/data/README.md`, of those sets' held-out parts. */
const published: Row[] = [
  ['Perspective API', 67.9],
  [
    'hashed n-grams, logistic',
    plainHeldOut.hostile.frenchForum,
    plainHeldOut.hostile.englishTweets,
    plainHeldOut.hostile.germanTweets,
  ],
  ['CamemBERT classifier', 74.9],
  ['OpenAI omni-moderation', 77.6],
  ['CamemBERT fine-tuned', 80.4],
  ['GPT-4o', 86.3],
  ['SVM', null, 52.3],
  ['fastText', null, 73.4],
  ['RoBERTa', null, 79.5],
  ['best system of GermEval 2018', null, null, 76.8],
].map(([name, fr = null, en = null, de = null]) => ({
  name: String(name),
  from: 'published',
  cells: [fr, null, null, null, en, null, de],
}));

export function measureHostility(bench: Bench): Table[] {
  return [...tellHostile(bench), ...countFalseAlarms(bench)];
}

function tellHostile({ data, readers }: Bench): Table[] {
  const rows = sets.map(({ file }) => labelledRows(data, file));
  if (rows.some((each) => each === null)) return [];
  const folds = foldFigures().hostile;
  const measured = readers.flatMap(({ name, hostile }, place): Row[] => {
    if (hostile === undefined) return [];
    const cells = sets.map((set, at): Cell => {
      if (!hostile.languages.includes(set.code)) return null;
      if (place === 0 && 'fold' in set) return folds[set.fold] ?? null;
      return macroF1(
        yesNo,
        (rows[at] ?? []).map(({ text, label }) => ({
          told: Number(label) === 1,
          read: hostile.read(text, set.code),
        })),
      );
    });
    return [{ name, cells }];
  });
  return [
    {
      id: 'hostility',
      title: 'Hostility, macro-F1',
      note: 'The weights were taught with every set but `toxifrench dev` and `tweeteval val`: there the first row is the figure on folds that the fit had not seen, from the manifest. The lexicons were tuned looking at the French forum and the English tweets.',
      columns: sets.map(({ name }) => name),
      rows: [
        ...measured,
        ...published,
        { name: 'at least', from: 'aim', cells: [72, null, null, null, 78, null, 73] },
      ],
    },
  ];
}

function countFalseAlarms({ data, readers }: Bench): Table[] {
  const complaints = labelledRows(data, 'complaints-en.dev-evaluate-only');
  const care = careTexts(data);
  if (complaints === null || care === null) return [];
  const calm: readonly string[][] = [
    complaints.filter(({ label }) => Number(label) === 1).map(({ text }) => text),
    complaints.map(({ text }) => text),
    care,
  ];
  const measured = readers.flatMap(({ name, hostile }): Row[] => {
    if (hostile === undefined) return [];
    const cells = calm.map((texts) =>
      percent(texts.filter((text) => hostile.read(text, 'en')).length, texts.length),
    );
    return [{ name, cells }];
  });
  return [
    {
      id: 'false-alarms',
      title: 'Calm text called hostile, %',
      note: `English. \`complaints-en\` (${calm[0]?.length} complaints of ${complaints.length} tweets; a few do insult), and ${care.length} messages of customers in ordinary brand threads.`,
      columns: ['complaints', 'complaints and the rest', 'customers in calm threads'],
      rows: [
        ...measured,
        { name: 'hashed n-grams, logistic', from: 'published', cells: [5.9, null, null] },
        { name: 'at most', from: 'aim', cells: [3, null, 3] },
      ],
    },
  ];
}
