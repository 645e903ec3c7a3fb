import { useId } from 'react';
import { i18n } from '#i18n';
import type { CrisisLine } from '@/lib/core/crisis/crisis-line';
import { statuses } from '@/lib/core/flag/flag';
import type { LineFilter } from '@/lib/core/flag/flag-line';
import { levels } from '@/lib/core/level/level';
import { networks } from '@/lib/core/conversation/thread';
import { crisisName } from '../crisis/words';
import { slimBox } from '../ui/field';
import { Select } from '../ui/select';
import { levelWord, networkWord, statusWord } from '../words';
import { ranges, type Range } from './use-lines';

/** What is asked for: of a crisis its id, since its threads change. */
export type Filter = Omit<LineFilter, 'among'> & { crisisId: string | null };

interface FilterBarProps {
  filter: Filter;
  range: Range;
  crises: readonly CrisisLine[];
  onFilter: (fields: Partial<Filter>) => void;
  onRange: (range: Range) => void;
}

/** What the list below shows. */
export function FilterBar({ filter, range, crises, onFilter, onRange }: FilterBarProps) {
  const id = useId();
  return (
    <search className="flex flex-wrap items-center gap-2 print:hidden">
      <label htmlFor={id} className="sr-only">
        {i18n.t('today.search')}
      </label>
      <input
        id={id}
        type="search"
        className={`${slimBox} min-w-52 grow text-sm`}
        placeholder={i18n.t('today.search')}
        value={filter.words}
        onChange={({ currentTarget }) => onFilter({ words: currentTarget.value })}
      />
      <Select
        className="text-sm"
        aria-label={i18n.t('today.range')}
        value={range}
        options={ranges.map((each) => ({ value: each, label: i18n.t(`today.ranges.${each}`) }))}
        onPick={(each) => onRange(each ?? 'day')}
      />
      <Select
        className="text-sm"
        aria-label={i18n.t('crisis.level')}
        value={filter.level}
        none={i18n.t('today.allLevels')}
        options={[...levels].reverse().map((level) => ({ value: level, label: levelWord(level) }))}
        onPick={(level) => onFilter({ level })}
      />
      <Select
        className="text-sm"
        aria-label={i18n.t('panel.status')}
        value={filter.status}
        none={i18n.t('today.allStatuses')}
        options={[
          { value: 'waiting', label: i18n.t('today.waiting') },
          ...statuses.map((status) => ({ value: status, label: statusWord(status) })),
        ]}
        onPick={(status) => onFilter({ status })}
      />
      <Select
        className="text-sm"
        aria-label={i18n.t('today.site')}
        value={filter.network}
        none={i18n.t('today.allSites')}
        options={networks.map((network) => ({ value: network, label: networkWord(network) }))}
        onPick={(network) => onFilter({ network })}
      />
      {crises.length > 0 && (
        <Select
          className="text-sm"
          aria-label={i18n.t('today.crisis')}
          value={crises.some(({ id: known }) => known === filter.crisisId) ? filter.crisisId : null}
          none={i18n.t('today.allCrises')}
          options={crises.map((crisis) => ({ value: crisis.id, label: crisisName(crisis) }))}
          onPick={(crisisId) => onFilter({ crisisId })}
        />
      )}
    </search>
  );
}
