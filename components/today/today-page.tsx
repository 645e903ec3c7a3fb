import { useState } from 'react';
import { i18n } from '#i18n';
import { answerFigures } from '@/lib/core/answer-times';
import { isUnanswered } from '@/lib/core/flag';
import { filterLines, type LineFilter } from '@/lib/core/flag-line';
import { summarise } from '@/lib/core/summary';
import { weekOf } from '@/lib/core/week';
import { midnight } from '@/lib/storage/day';
import { useCrises } from '../crisis/use-crises';
import { usePlan } from '../plan/use-plan';
import { HourBars } from '../summary/hour-bars';
import { LevelCounts } from '../summary/level-counts';
import { Notice } from '../ui/notice';
import { useNow } from '../use-now';
import { AnswerTiles } from './answer-tiles';
import { FilterBar } from './filter-bar';
import { LineList } from './line-list';
import { useLines, type Range } from './use-lines';
import { WeekBars } from './week-bars';

const noFilter: LineFilter = { words: '', level: null, network: null, status: null, among: null };

/** What waits, most urgent first; how the day and the week went; and every thread that can be searched for. */
export function TodayPage() {
  const now = useNow();
  const [range, setRange] = useState<Range>('day');
  const [filter, setFilter] = useState(noFilter);
  const week = useLines('week', now);
  const lines = useLines(range, now);
  const plan = usePlan();
  const crises = useCrises();
  if (week === undefined || plan === undefined || crises === undefined) return null;
  const iso = new Date(now).toISOString();
  const today = Date.parse(midnight(iso));
  const ofToday = week.filter(({ updatedAt }) => Date.parse(updatedAt) >= today);
  const summary = summarise(ofToday, { comments: 0, pages: 0 }, iso);
  const days = weekOf(week, [
    ...Array.from({ length: 7 }, (_, place) => midnight(iso, 6 - place)),
    midnight(iso, -1),
  ]);
  const shown = lines === undefined ? undefined : filterLines(lines, filter, isUnanswered);
  return (
    <div className="flex flex-col gap-6">
      <h1 className="sr-only">{i18n.t('desk.today')}</h1>
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
      <FilterBar
        filter={filter}
        range={range}
        crises={crises.filter(({ status }) => status !== 'merged')}
        onFilter={(fields) => setFilter({ ...filter, ...fields })}
        onRange={setRange}
      />
      {shown !== undefined && (
        <LineList
          lines={shown}
          now={now}
          isFiltered={filter !== noFilter}
          onClear={() => setFilter(noFilter)}
        />
      )}
    </div>
  );
}
