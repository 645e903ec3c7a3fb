import { i18n } from '#i18n';
import { mostPoints, parts, scoreOf, type Rehearsal } from '@/lib/core/rehearsal/rehearsal';
import { plain } from '../review/review-files';
import { exactWords } from '../time';
import { findingTitle } from '../draft/finding-words';
import { effectSentence, isGood, markSentence, markSource, minuteWords, partWord, sayingWord } from './words';

const wrap = (fields: object): string =>
  JSON.stringify({ product: 'accalmie-practice', version: 1, ...fields }, null, 2);

export const resultJson = (result: Rehearsal): string => wrap({ score: scoreOf(result), ...result });
export const allTriesJson = (tries: readonly Rehearsal[]): string =>
  wrap({ tries: tries.map((result) => ({ score: scoreOf(result), ...result })) });

/** To hand round or to file: what was said, how it was taken, what to change. */
export function resultMarkdown(result: Rehearsal): string {
  const answers = result.said.map((said) =>
    [
      `### ${minuteWords(said.minute)} – ${sayingWord(said.kind)}`,
      `> ${plain(said.text)}`,
      effectSentence(said.effect),
      [
        ...said.marks.map(
          (code) => `- ${isGood(code) ? '✓' : '✗'} ${markSentence(code)} (${plain(markSource(code))})`,
        ),
        ...said.findings.map(
          ({ code, start, end }) => `- ✗ ${findingTitle(code)}: ${plain(said.text.slice(start, end))}`,
        ),
      ].join('\n'),
    ].join('\n\n'),
  );
  return [
    `# ${plain(result.title)}`,
    `${exactWords(result.at)} – ${i18n.t('rehearsal.points', { score: String(scoreOf(result)) })}`,
    parts.map((part) => `- ${partWord(part)}: ${result.points[part]} / ${mostPoints[part]}`).join('\n'),
    `## ${i18n.t('rehearsal.answers')}`,
    ...(answers.length === 0 ? [i18n.t('rehearsal.neverSpoke')] : answers),
    '',
  ].join('\n\n');
}
