import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { loadScorer } from '../cli/score';
import { fitThreads } from './addressee/fit';
import { foldFigures } from './addressee/folds';
import { addresseeModule, keyModule, kindsModule } from './addressee/module';
import { labelledThreads } from './addressee/threads';

/**
 * Teaches the composer from `made/threads` whom a reply is for, what kind of thread it goes into and what of people's
 * words must be acknowledged, and writes its weights: `npm run train:addressee`. Same threads and same reader, same bytes.
 */
const threads = labelledThreads(await loadScorer());
const { addressee, key, kinds } = fitThreads(threads);

function write(file: string, text: string): void {
  writeFileSync(file, text);
  execFileSync('node_modules/.bin/oxfmt', [file]);
  console.log(JSON.stringify({ file, sum: createHash('sha256').update(readFileSync(file)).digest('hex') }));
}

write('lib/core/compose/addressee/trained.ts', addresseeModule(addressee));
write('lib/core/compose/point/key/trained.ts', keyModule(key));
write('lib/core/compose/situation/likely/trained.ts', kindsModule(kinds));

const figures = foldFigures(threads);
for (const { set, ...shares } of figures)
  console.log(
    [set, ...Object.entries(shares).map(([name, { right, of }]) => `${name} ${right}/${of}`)].join('  '),
  );
for (const name of ['one', 'all', 'voice', 'kind', 'key'] as const) {
  const sum = (part: 'right' | 'of'): number => figures.reduce((all, each) => all + each[name][part], 0);
  console.log(`${name}: ${sum('right')} of ${sum('of')}, ${Math.round((100 * sum('right')) / sum('of'))} %`);
}
