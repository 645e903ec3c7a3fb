import { i18n } from '#i18n';
import { answerFigures } from '@/lib/core/follow-up/answer-times';
import type { FlagLine } from '@/lib/core/flag/flag-line';
import type { Plan } from '@/lib/core/plan/plan';
import { summarise } from '@/lib/core/today/summary';
import { weekOf } from '@/lib/core/today/week';
import { midnight } from '@/lib/storage/day';
import { HourBars } from '../summary/hour-bars';
import { LevelCounts } from '../summary/level-counts';
import { Notice } from '../ui/notice';
import { AnswerTiles } from './answer-tiles';
import { WeekBars } from './week-bars';

interface SoFarProps {
  week: readonly FlagLine[];
  plan: Plan;
  /** Milliseconds. */
  now: number;
}

/** How the day and the week went. */
export function SoFar({ week, plan, now }: SoFarProps) {
  const iso = new Date(now).toISOString();
  const today = Date.parse(midnight(iso));
  const ofToday = week.filter(({ updatedAt }) => Date.parse(updatedAt) >= today);
  const summary = summarise(ofToday, { comments: 0, pages: 0 }, iso);
  const days = weekOf(week, [
    ...Array.from({ length: 7 }, (_, place) => midnight(iso, 6 - place)),
    midnight(iso, -1),
  ]);
  return (
    <>
      {ofToday.length === 0 ? (
        <Notice icon="check" title={i18n.t('today.quiet')}>
          {i18n.t('today.quietText')}
        </Notice>
      ) : (
        <LevelCounts counts={summary.counts} unanswered={summary.unanswered} />
      )}
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <HourBars hours={summary.hours} />
        <WeekBars days={days} />
      </div>
      <AnswerTiles figures={answerFigures(week, plan)} overdue={summary.overdue} />
    </>
  );
}
