import { useId } from 'react';
import { i18n } from '#i18n';
import type { CrisisLine } from '@/lib/core/crisis/crisis-line';
import { statuses } from '@/lib/core/flag';
import type { LineFilter } from '@/lib/core/flag-line';
import { levels } from '@/lib/core/level';
import { networks } from '@/lib/core/thread';
import { crisisName } from '../crisis/words';
import { levelWord, networkWord, statusWord } from '../words';
import { ranges, type Range } from './use-lines';

interface FilterBarProps {
  filter: LineFilter;
  range: Range;
  crises: readonly CrisisLine[];
  onFilter: (fields: Partial<LineFilter>) => void;
  onRange: (range: Range) => void;
}

const box = 'min-h-8 rounded-md border border-edge bg-ground px-2 text-sm text-ink';

interface PickProps<Value extends string> {
  label: string;
  value: Value | null;
  /** Without it there is no way to leave the choice open. */
  all?: string;
  options: readonly (readonly [Value, string])[];
  onPick: (value: Value | null) => void;
}

function Pick<Value extends string>({ label, value, all, options, onPick }: PickProps<Value>) {
  return (
    <select
      aria-label={label}
      className={box}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onPick(options.find(([option]) => option === currentTarget.value)?.[0] ?? null)
      }
    >
      {all !== undefined && <option value="">{all}</option>}
      {options.map(([option, word]) => (
        <option key={option} value={option}>
          {word}
        </option>
      ))}
    </select>
  );
}

/** What the list below shows. */
export function FilterBar({ filter, range, crises, onFilter, onRange }: FilterBarProps) {
  const id = useId();
  const chosen = crises.find(({ threads }) => filter.among?.has(threads[0]?.flagId ?? '') === true);
  return (
    <search className="flex flex-wrap items-center gap-2 print:hidden">
      <label htmlFor={id} className="sr-only">
        {i18n.t('today.search')}
      </label>
      <input
        id={id}
        type="search"
        className={`${box} min-w-52 grow`}
        placeholder={i18n.t('today.search')}
        value={filter.words}
        onChange={({ currentTarget }) => onFilter({ words: currentTarget.value })}
      />
      <Pick
        label={i18n.t('today.range')}
        value={range}
        options={ranges.map((each) => [each, i18n.t(`today.ranges.${each}`)])}
        onPick={(each) => onRange(each ?? 'day')}
      />
      <Pick
        label={i18n.t('crisis.level')}
        value={filter.level}
        all={i18n.t('today.allLevels')}
        options={[...levels].reverse().map((level) => [level, levelWord(level)])}
        onPick={(level) => onFilter({ level })}
      />
      <Pick
        label={i18n.t('panel.status')}
        value={filter.status}
        all={i18n.t('today.allStatuses')}
        options={[
          ['waiting', i18n.t('today.waiting')],
          ...statuses.map((status) => [status, statusWord(status)] as const),
        ]}
        onPick={(status) => onFilter({ status })}
      />
      <Pick
        label={i18n.t('today.site')}
        value={filter.network}
        all={i18n.t('today.allSites')}
        options={networks.map((network) => [network, networkWord(network)])}
        onPick={(network) => onFilter({ network })}
      />
      {crises.length > 0 && (
        <Pick
          label={i18n.t('today.crisis')}
          value={chosen?.id ?? null}
          all={i18n.t('today.allCrises')}
          options={crises.map((crisis) => [crisis.id, crisisName(crisis)])}
          onPick={(picked) => {
            const threads = crises.find((crisis) => crisis.id === picked)?.threads;
            onFilter({ among: threads === undefined ? null : new Set(threads.map(({ flagId }) => flagId)) });
          }}
        />
      )}
    </search>
  );
}
