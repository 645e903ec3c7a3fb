import { i18n } from '#i18n';
import { hrefTo } from '../crisis/use-route';
import { Happenings } from '../happenings';
import { crisisName } from '../crisis/words';
import { usePlan } from '../plan/use-plan';
import { LevelBadge } from '../ui/level-mark';
import { Notice } from '../ui/notice';
import { Saved } from '../ui/save-phase';
import { topicWord, wholeNumber } from '../words';
import { Part } from './part';
import { ReviewExport } from './review-export';
import { ProposalList } from './proposal-list';
import { ActionList, LessonList } from './review-notes';
import { ThreadTimes } from './thread-times';
import { saidSentences } from './thread-words';
import { useReviewForm } from './use-reviews';
import { entryWords, figureRows } from './words';

/** A closed crisis looked back on: what happened, the times, what people said, and what is learnt from it. */
export function ReviewPage({ id }: { id: string }) {
  const { review, phase, change } = useReviewForm(id);
  const plan = usePlan();
  if (review === undefined || plan === undefined) return null;
  if (review === null)
    return (
      <Notice title={i18n.t('review.goneTitle')}>
        <a href={hrefTo('reviews')}>{i18n.t('review.all')}</a>
      </Notice>
    );
  const { steps } = plan.playbooks[review.peak];
  return (
    <article className="flex flex-col gap-7">
      <header className="flex flex-wrap items-center gap-3">
        <LevelBadge level={review.peak} />
        <h1 dir="auto" className="grow text-xl font-semibold">
          {crisisName(review)}
        </h1>
        <Saved phase={phase} />
      </header>
      <Part id="figures" title={i18n.t('review.figures')}>
        <dl className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
          {figureRows(review).map(([name, value]) => (
            <div key={name} className="flex justify-between gap-4 border-b border-line py-1">
              <dt className="text-soft">{name}</dt>
              <dd className="m-0 font-medium">{value}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="timeline" title={i18n.t('review.timeline')}>
        <Happenings
          entries={review.timeline.map((entry) => ({
            at: entry.at,
            words: entryWords(entry, steps),
            note: entry.note,
          }))}
        />
      </Part>
      <ThreadTimes threads={review.threads} closedAt={review.closedAt} />
      <Part id="said" title={i18n.t('review.said')}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {review.said.map(({ topic, comments }) => (
            <li key={topic}>
              {topicWord(topic)} <span className="text-soft">{wholeNumber(comments)}</span>
            </li>
          ))}
        </ul>
        {saidSentences(review).map((sentence) => (
          <p key={sentence} className="text-soft">
            {sentence}
          </p>
        ))}
      </Part>
      <LessonList lessons={review.lessons} onChange={(lessons) => change({ lessons })} />
      <ActionList actions={review.actions} onChange={(actions) => change({ actions })} />
      <ProposalList
        proposals={review.proposals}
        steps={steps}
        onChange={(proposals) => change({ proposals })}
      />
      <ReviewExport review={review} steps={steps} />
    </article>
  );
}
