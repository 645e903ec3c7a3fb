import { i18n } from '#i18n';
import { crisisName } from '../crisis/words';
import { hrefTo } from '../crisis/use-route';
import type { ViewProps } from '../crisis/views';
import { Time } from '../time';
import { LevelBadge } from '../ui/level-mark';
import { Notice } from '../ui/notice';
import { ReviewPage } from './review-page';
import { useReviews } from './use-reviews';

export function ReviewsPage({ id }: ViewProps) {
  return id === null ? <ReviewList /> : <ReviewPage key={id} id={id} />;
}

function ReviewList() {
  const reviews = useReviews();
  if (reviews === undefined) return null;
  return (
    <>
      <h1 className="text-xl font-semibold">{i18n.t('desk.reviews')}</h1>
      {reviews.length === 0 ? (
        <Notice title={i18n.t('review.noneTitle')}>{i18n.t('review.noneText')}</Notice>
      ) : (
        <ul className="mt-3 flex flex-col gap-2">
          {reviews.map((review) => (
            <li key={review.id}>
              <a
                href={hrefTo('reviews', review.id)}
                className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md border border-line px-3 py-2.5 hover:bg-sunken"
              >
                <LevelBadge level={review.peak} />
                <span dir="auto" className="min-w-0 grow font-medium">
                  {crisisName(review)}
                </span>
                <span className="text-sm text-soft">
                  {i18n.t('crisis.threads', review.figures.threads)} · {i18n.t('crisis.closedAt')}{' '}
                  <Time iso={review.closedAt} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
