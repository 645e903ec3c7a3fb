import type { LanguageCode } from '@/lib/core/text/language';
import type { Topic } from '@/lib/core/reading/signals';
import { statementText, type Statement } from '@/lib/core/draft/statement';
import { indexOf } from './search';

export interface AboutThread {
  topics: readonly Topic[];
  /** What people wrote in it. */
  texts: readonly string[];
  language: LanguageCode;
}

/** Shorter words say nothing about a subject in any of the languages. */
const shortestWord = 4;
/** Words asked for: a thread of a thousand comments is no better known by all of them. */
const mostWords = 60;

/** The words that most comments share, those of one comment last. */
function wordsOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts.slice(-200))
    for (const word of new Set(text.toLowerCase().match(/\p{L}{4,}/gu)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostWords)
    .map(([word]) => word)
    .join(' ');
}

/** Statements in the thread's language that share a topic or words with it: those of its topic first, then the closest. */
export function findStatements(statements: readonly Statement[], thread: AboutThread): Statement[] {
  const written = statements.filter((statement) => statementText(statement, thread.language) !== '');
  const index = indexOf(
    written.map((statement) => ({ id: statement.id, text: statementText(statement, thread.language) })),
    shortestWord,
  );
  const scores = new Map(
    index.search(wordsOf(thread.texts)).map(({ id, score }) => [String(id), score] as const),
  );
  const onTopic = ({ topics }: Statement): boolean =>
    topics.some((topic) => topic !== 'other' && thread.topics.includes(topic));
  return written
    .map((statement) => ({ statement, on: onTopic(statement), score: scores.get(statement.id) ?? 0 }))
    .filter(({ on, score }) => on || score > 0)
    .sort((a, b) => Number(b.on) - Number(a.on) || b.score - a.score)
    .map(({ statement }) => statement);
}
