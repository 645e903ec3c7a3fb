import { i18n } from '#i18n';
import type { AnswerFigures } from '@/lib/core/follow-up/answer-times';
import { exactSpanWords } from '../time';
import { wholeNumber } from '../words';

const share = (value: number | null): string | null =>
  value === null ? null : i18n.t('review.percent', { share: wholeNumber(Math.round(value * 100)) });
const span = (minutes: number | null): string | null =>
  minutes === null ? null : exactSpanWords(minutes * 60_000);

/** How the week was answered: times, in time, calmed. What nothing is known of is left out. */
export function AnswerTiles({ figures, overdue }: { figures: AnswerFigures; overdue: number }) {
  const tiles: [name: string, value: string | null][] = [
    [i18n.t('today.overdue'), overdue === 0 ? null : wholeNumber(overdue)],
    [
      i18n.t('today.answered'),
      figures.threads === 0
        ? null
        : i18n.t('today.ofThreads', {
            answered: wholeNumber(figures.answered),
            threads: wholeNumber(figures.threads),
          }),
    ],
    [i18n.t('review.figure.medianAnswer'), span(figures.median)],
    [i18n.t('review.figure.meanAnswer'), span(figures.mean)],
    [i18n.t('review.figure.withinTarget'), share(figures.withinTarget)],
    [i18n.t('review.figure.cooled'), share(figures.cooled)],
  ];
  const known = tiles.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="text-lg font-semibold">
        {i18n.t('today.week')}
      </h2>
      <dl className="mt-2 flex flex-wrap gap-x-8 gap-y-2">
        {known.map(([name, value]) => (
          <div key={name} className="flex flex-col">
            <dt className="text-sm text-soft">{name}</dt>
            <dd className="m-0 text-lg font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
