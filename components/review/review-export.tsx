import { useState } from 'react';
import { i18n } from '#i18n';
import { isBrand, type Named } from '@/lib/core/brand/brand';
import { withoutPeople } from '@/lib/core/brand/named-person';
import type { Comment } from '@/lib/core/conversation/comment';
import type { PlanStep } from '@/lib/core/plan/plan';
import type { Review } from '@/lib/core/review/review';
import { commentsOfFlag } from '@/lib/storage/comments';
import { useDb } from '../desk';
import { saveFile } from '../save-file';
import { useSettings } from '../use-settings';
import { Button } from '../ui/button';
import { Switch } from '../ui/choice';
import { csvOf } from './review-csv';
import { jsonOf, markdownOf, withoutNames, type Quote } from './review-files';

/** Comments of a thread that an export quotes: the whole of a storm is no document. */
const mostQuotes = 20;

/** What is quoted of a thread, with its title. */
interface Kept {
  title: string;
  comments: readonly Comment[];
}

/** The review as a file or on paper. Texts and names stay out unless they are asked for. */
export function ReviewExport({ review, steps }: { review: Review; steps: readonly PlanStep[] }) {
  const db = useDb();
  const settings = useSettings();
  const [isQuoting, setQuoting] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const save = async (kind: 'md' | 'csv' | 'json'): Promise<void> => {
    const kept = await Promise.all(
      review.threads.map(async ({ flagId, title }): Promise<Kept> => {
        const read = await commentsOfFlag(db, flagId);
        return { title, comments: read.map(({ comment }) => comment) };
      }),
    );
    const written = { review, quotes: isQuoting ? kept.flatMap(quotesOf) : [] };
    const people = kept.flatMap(({ comments }) => comments);
    const isOwn = (who: Named): boolean => settings?.brands.some((brand) => isBrand(who, brand)) === true;
    const told = isQuoting && isNaming ? written : withoutNames(written, withoutPeople(people, isOwn));
    const name = `accalmie-${review.closedAt.slice(0, 10)}.${kind}`;
    // Spreadsheets take a file for an old alphabet's unless it begins with this sign.
    if (kind === 'csv') saveFile(name, `\uFEFF${csvOf(told.review, steps, told.quotes)}`, 'text/csv');
    else if (kind === 'json') saveFile(name, jsonOf(told.review, told.quotes), 'application/json');
    else saveFile(name, markdownOf(told.review, steps, told.quotes), 'text/markdown');
  };
  return (
    <section aria-labelledby="export" className="flex flex-col gap-3 print:hidden">
      <h2 id="export" className="text-lg font-semibold">
        {i18n.t('review.export')}
      </h2>
      <Switch
        label={i18n.t('review.withQuotes')}
        help={i18n.t('review.withQuotesHelp')}
        isOn={isQuoting}
        onChange={setQuoting}
      />
      {isQuoting && <Switch label={i18n.t('review.withNames')} isOn={isNaming} onChange={setNaming} />}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void save('md')}>Markdown</Button>
        <Button onClick={() => void save('csv')}>CSV</Button>
        <Button onClick={() => void save('json')}>JSON</Button>
        <Button onClick={() => window.print()}>{i18n.t('plan.print')}</Button>
      </div>
    </section>
  );
}

const quotesOf = ({ title, comments }: Kept): Quote[] =>
  comments
    .slice(0, mostQuotes)
    .map(({ author, text, postedAt }) => ({ thread: title, author, text, at: postedAt }));
