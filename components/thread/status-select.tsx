import { useState } from 'react';
import { i18n } from '#i18n';
import { statuses, statusSchema, type Flag } from '@/lib/core/flag';
import { ask } from '@/lib/platform/bus';
import { statusWord } from '../words';

/** Who has it in hand. The store answers through the live query; until then the choice stands as made. */
export function StatusSelect({ flag }: { flag: Flag }) {
  const [hasFailed, setFailed] = useState(false);
  const choose = async (value: string): Promise<void> => {
    const status = statusSchema.safeParse(value);
    if (status.success) setFailed(!(await ask('flag.status', { flagId: flag.id, status: status.data })).ok);
  };
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <label className="flex items-center gap-2">
        <span className="text-soft">{i18n.t('panel.status')}</span>
        <select
          value={flag.status}
          className="min-h-8 rounded-md border border-edge bg-ground px-2 text-ink"
          onChange={(event) => void choose(event.currentTarget.value)}
        >
          {statuses.map((status) => (
            <option key={status} value={status}>
              {statusWord(status)}
            </option>
          ))}
        </select>
      </label>
      {hasFailed && (
        <span role="alert" className="text-severe">
          {i18n.t('panel.workerSilent')}
        </span>
      )}
    </div>
  );
}
