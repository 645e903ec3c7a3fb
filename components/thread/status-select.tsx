import { useState } from 'react';
import { i18n } from '#i18n';
import { statuses, type Flag, type Status } from '@/lib/core/flag/flag';
import { ask } from '@/lib/platform/bus';
import { Select } from '../ui/select';
import { statusWord } from '../words';

/** Who has it in hand. The store answers through the live query; until then the choice stands as made. */
export function StatusSelect({ flag }: { flag: Flag }) {
  const [hasFailed, setFailed] = useState(false);
  const choose = async (status: Status | null): Promise<void> => {
    if (status !== null) setFailed(!(await ask('flag.status', { flagId: flag.id, status })).ok);
  };
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <label className="flex items-center gap-2">
        <span className="text-soft">{i18n.t('panel.status')}</span>
        <Select
          options={statuses.map((status) => ({ value: status, label: statusWord(status) }))}
          value={flag.status}
          onPick={(status) => void choose(status)}
        />
      </label>
      {hasFailed && (
        <span role="alert" className="text-severe">
          {i18n.t('panel.workerSilent')}
        </span>
      )}
    </div>
  );
}
