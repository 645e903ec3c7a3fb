import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { composerLines } from './second-opinion/composer-lines';
import { fitArguing, fitKinds } from './second-opinion/fit';
import { foldFigures } from './second-opinion/folds';
import { cuesOfSentences, opinionLanguages, readLines } from './second-opinion/lines';
import { loudestCues } from './second-opinion/loudest';
import { moduleOf } from './second-opinion/module';

/**
 * Teaches the calm check's second opinion from `made/replies` and writes its modules: `npm run train:replies`. Same lines,
 * same bytes: nothing here depends on the clock, on chance or on the machine.
 */
for (const language of opinionLanguages) {
  const lines = readLines(language);
  const composer = composerLines(language).flatMap((text) => cuesOfSentences(text, language));
  const argues = fitArguing(lines, composer);
  const file = `lib/core/calm-check/second-opinion/trained-${language}.ts`;
  writeFileSync(file, moduleOf(language, argues, fitKinds(lines), loudestCues(lines, language, argues)));
  execFileSync('node_modules/.bin/oxfmt', [file]);
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  const figures = foldFigures(lines, composer, language);
  console.log(
    JSON.stringify({ language, lines: lines.length, composer: composer.length, file, sum, ...figures }),
  );
}
