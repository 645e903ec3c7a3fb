import { useState } from 'react';
import { i18n } from '#i18n';
import type { PlanStep } from '@/lib/core/plan/plan';
import type { Review } from '@/lib/core/review/review';
import { commentsOfFlag } from '@/lib/storage/comments';
import { useDb } from '../desk';
import { saveFile } from '../save-file';
import { Button } from '../ui/button';
import { Switch } from '../ui/choice';
import { csvOf } from './review-csv';
import { jsonOf, markdownOf, type Quote } from './review-files';

/** Comments of a thread that an export quotes: the whole of a storm is no document. */
const mostQuotes = 20;

/** The review as a file or on paper. Texts and names stay out unless they are asked for. */
export function ReviewExport({ review, steps }: { review: Review; steps: readonly PlanStep[] }) {
  const db = useDb();
  const [isQuoting, setQuoting] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const quotes = async (): Promise<Quote[]> => {
    if (!isQuoting) return [];
    const threads = await Promise.all(
      review.threads.map(async ({ flagId, title }) => {
        const comments = await commentsOfFlag(db, flagId);
        return comments.slice(0, mostQuotes).map(({ comment }): Quote => {
          const author = isNaming ? comment.author : null;
          return { thread: title, author, text: comment.text, at: comment.postedAt };
        });
      }),
    );
    return threads.flat();
  };
  const save = async (kind: 'md' | 'csv' | 'json'): Promise<void> => {
    const name = `accalmie-${review.closedAt.slice(0, 10)}.${kind}`;
    // Spreadsheets take a file for an old alphabet's unless it begins with this sign.
    if (kind === 'csv') saveFile(name, `\uFEFF${csvOf(review, steps, await quotes())}`, 'text/csv');
    else if (kind === 'json') saveFile(name, jsonOf(review, await quotes()), 'application/json');
    else saveFile(name, markdownOf(review, steps, await quotes()), 'text/markdown');
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
