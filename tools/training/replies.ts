import { composerLines } from './second-opinion/composer-lines';
import { fitArguing, fitKinds } from './second-opinion/fit';
import { foldFigures } from './second-opinion/folds';
import { cuesOfSentences, opinionLanguages, readLines } from './second-opinion/lines';
import { loudestCues } from './second-opinion/loudest';
import { moduleOf } from './second-opinion/module';
import { writeModule } from './written';

/**
 * Teaches the calm check's second opinion from `made/replies` and writes its modules: `npm run train:replies`. Same lines,
 * same bytes: nothing here depends on the clock, on chance or on the machine.
 */
for (const language of opinionLanguages) {
  const lines = readLines(language);
  const composer = composerLines(language).flatMap((text) => cuesOfSentences(text, language));
  const argues = fitArguing(lines, composer);
  const written = writeModule(
    `lib/core/calm-check/second-opinion/trained-${language}.ts`,
    moduleOf(language, argues, fitKinds(lines), loudestCues(lines, language, argues)),
  );
  const figures = foldFigures(lines, composer, language);
  console.log(
    JSON.stringify({ language, lines: lines.length, composer: composer.length, ...written, ...figures }),
  );
}
