import { i18n } from '#i18n';
import { mostPoints, parts, scoreOf, type Rehearsal } from '@/lib/core/rehearsal/rehearsal';
import { scenarioOf } from '@/lib/core/rehearsal/scenarios';
import { hrefTo } from '../crisis/use-route';
import { saveFile } from '../save-file';
import { exactWords } from '../time';
import { Button } from '../ui/button';
import { LevelBadge } from '../ui/level-mark';
import { wholeNumber } from '../words';
import { resultJson, resultMarkdown } from './result-files';
import { SaidComment } from './said-comment';
import { gainOf } from './try-table';
import { minuteWords, partWord, waitSentence } from './words';

interface ResultPageProps {
  result: Rehearsal;
  tries: readonly Rehearsal[];
}

/** What came of a try: the points, then each answer with what was right, what to change and by which rule. */
export function ResultPage({ result, tries }: ResultPageProps) {
  const { said, waits, dueAt, language } = result;
  const gain = gainOf(tries, result);
  const model = scenarioOf(result.scenario)?.model;
  const name = `accalmie-practice-${result.at.slice(0, 10)}`;
  return (
    <article className="flex flex-col gap-6">
      <header className="flex flex-col gap-2">
        <h1 lang={language} className="text-xl font-semibold">
          {result.title}
        </h1>
        <p className="text-lg font-semibold">
          {i18n.t('rehearsal.points', { score: wholeNumber(scoreOf(result)) })}
          {gain !== null && (
            <span className="ml-2 text-base font-normal text-soft">
              {i18n.t('rehearsal.sinceLast', { gain })}
            </span>
          )}
        </p>
        <p className="flex flex-wrap items-center gap-2 text-soft">
          {exactWords(result.at)} · {i18n.t('rehearsal.peak')} <LevelBadge level={result.peak} /> ·{' '}
          {i18n.t('rehearsal.atEnd')} <LevelBadge level={result.level} />
        </p>
      </header>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <a
          href={hrefTo('practice', result.scenario)}
          className="inline-flex min-h-8 items-center rounded-md bg-accent px-4 text-sm font-medium text-on-accent hover:bg-accent-strong"
        >
          {i18n.t('rehearsal.tryAgain')}
        </a>
        <Button onClick={() => saveFile(`${name}.md`, resultMarkdown(result), 'text/markdown')}>
          Markdown
        </Button>
        <Button onClick={() => saveFile(`${name}.json`, resultJson(result))}>JSON</Button>
        <a
          href={hrefTo('practice')}
          className="inline-flex min-h-8 items-center px-2 text-sm text-accent underline"
        >
          {i18n.t('rehearsal.all')}
        </a>
      </div>
      <dl className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {parts.map((part) => (
          <div key={part} className="flex justify-between gap-4 border-b border-line py-1">
            <dt className="text-soft">{partWord(part)}</dt>
            <dd className="m-0 font-medium tabular-nums">
              {wholeNumber(result.points[part])} / {wholeNumber(mostPoints[part])}
            </dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="timing" className="flex flex-col gap-1">
        <h2 id="timing" className="text-lg font-semibold">
          {i18n.t('rehearsal.timing')}
        </h2>
        <p>
          {said[0] === undefined
            ? i18n.t('rehearsal.neverSpoke')
            : i18n.t('rehearsal.firstWord', { minute: minuteWords(said[0].minute) })}{' '}
          {dueAt !== null && i18n.t('rehearsal.due', { minute: minuteWords(dueAt) })}
        </p>
        <ul className="flex flex-col gap-1">
          {waits.map(({ minute, mark }, place) => (
            <li key={`${minute} ${place}`}>
              <span className="text-soft">{minuteWords(minute)}</span> {waitSentence(mark)}
            </li>
          ))}
        </ul>
      </section>
      {said.length > 0 && (
        <section aria-labelledby="answers" className="flex flex-col gap-3">
          <h2 id="answers" className="text-lg font-semibold">
            {i18n.t('rehearsal.answers')}
          </h2>
          <ol className="flex flex-col gap-4">
            {said.map((each) => (
              <SaidComment key={`${each.minute} ${each.text}`} said={each} language={language} />
            ))}
          </ol>
        </section>
      )}
      {model !== undefined && (
        <section aria-labelledby="model" className="flex flex-col gap-1">
          <h2 id="model" className="text-lg font-semibold">
            {i18n.t('rehearsal.model')}
          </h2>
          <blockquote lang={language} className="m-0 rounded-md bg-sunken px-3 py-2">
            {model}
          </blockquote>
        </section>
      )}
    </article>
  );
}
