import { useMemo, useState } from 'react';
import { byUrgency, isUnanswered } from '@/lib/core/flag/flag';
import { filterLines, searchable, type FlagLine } from '@/lib/core/flag/flag-line';
import { FilterBar, type Filter } from './filter-bar';
import { LineList } from './line-list';
import { useCrisesOf, useLines, type Range } from './use-lines';

const noFilter: Filter = { words: '', level: null, network: null, status: null, crisisId: null };

interface ThreadSearchProps {
  week: FlagLine[];
  /** Milliseconds. */
  now: number;
}

/**
 * Every thread that can be searched for, most urgent first. They are put in order and made ready to be searched once,
 * not with each letter; and what a letter changes is drawn here, not the day and the week above.
 */
export function ThreadSearch({ week, now }: ThreadSearchProps) {
  const [range, setRange] = useState<Range>('day');
  const [filter, setFilter] = useState(noFilter);
  const lines = useLines(range, week, now);
  const crises = useCrisesOf(range, now);
  const ready = useMemo(
    () => lines && searchable(byUrgency(lines, new Date(now).toISOString())),
    [lines, now],
  );
  const crisis = crises.find(({ id }) => id === filter.crisisId);
  // Of the crisis as it now stands: in a storm it takes in threads while its list is on the screen.
  const among = useMemo(() => crisis && new Set(crisis.threads.map(({ flagId }) => flagId)), [crisis]);
  const shown = useMemo(
    () => ready && filterLines(ready, { ...filter, among: among ?? null }, isUnanswered),
    [ready, filter, among],
  );
  return (
    <>
      <FilterBar
        filter={filter}
        range={range}
        crises={crises}
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
    </>
  );
}
