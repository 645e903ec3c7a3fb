import { loadScorer } from '../cli/score';
import { openingsModule } from './addressee/module';
import { labelledThreads } from './addressee/threads';
import { fitOpenings, foldFigures, openingsOf } from './openings/fit';
import { writeModule } from './written';

/**
 * Teaches the composer from `made/openings` what a reply may open on, and writes its weights: `npm run train:openings`. Run
 * it after `train:addressee`, by whose weights each thread is read.
 */
const openings = openingsOf(labelledThreads(await loadScorer()));
console.log(
  JSON.stringify(writeModule('lib/core/compose/opening/trained.ts', openingsModule(fitOpenings(openings)))),
);

console.log(`${openings.length} openings; held out by set, by how likely they were to be right:`);
for (const { from, to, of, mean, wrong } of foldFigures(openings))
  console.log(`${from} to ${to}: ${of}, rated ${mean} of 3, ${wrong} % wrong`);
