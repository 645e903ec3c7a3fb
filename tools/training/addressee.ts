import { loadScorer } from '../cli/score';
import { fitThreads } from './addressee/fit';
import { foldFigures } from './addressee/folds';
import { actCuesModule, actWordsModule, addresseeModule, keyModule, kindsModule } from './addressee/module';
import { labelledThreads } from './addressee/threads';
import { writeModule } from './written';

/**
 * Teaches the composer from `made/threads` whom a reply is for, what kind of thread it goes into and what of people's
 * words must be acknowledged, and writes its weights: `npm run train:addressee`. Same threads and same reader, same bytes.
 */
const threads = labelledThreads(await loadScorer());
const { addressee, keys, acts, kinds } = fitThreads(threads);

for (const [file, text] of [
  ['addressee/trained', addresseeModule(addressee)],
  ['key/trained-fr', keyModule('fr', keys.fr)],
  ['key/trained-en', keyModule('en', keys.en)],
  ['acts/trained-cues', actCuesModule(acts)],
  ['acts/trained-fr', actWordsModule('fr', acts.words.fr)],
  ['acts/trained-en', actWordsModule('en', acts.words.en)],
  ['situation/likely/trained', kindsModule(kinds)],
] as const)
  console.log(JSON.stringify(writeModule(`lib/core/compose/${file}.ts`, text)));

const figures = foldFigures(threads);
for (const { sets, ...shares } of figures)
  console.log(
    [sets.join(','), ...Object.entries(shares).map(([name, { right, of }]) => `${name} ${right}/${of}`)].join(
      '  ',
    ),
  );
for (const name of ['one', 'all', 'voice', 'kind', 'key', 'keyOfComment'] as const) {
  const sum = (part: 'right' | 'of'): number => figures.reduce((all, each) => all + each[name][part], 0);
  console.log(`${name}: ${sum('right')} of ${sum('of')}, ${Math.round((100 * sum('right')) / sum('of'))} %`);
}
