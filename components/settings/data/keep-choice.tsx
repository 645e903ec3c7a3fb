import { useId } from 'react';
import { i18n } from '#i18n';
import { slimBox } from '../../ui/field';
import { SetByOrganisation } from '../fixed';

interface KeepChoiceProps {
  label: string;
  help?: string;
  /** Days to choose from; others that are set stand among them. */
  choices: readonly number[];
  days: number;
  isFixed?: boolean;
  onChange: (days: number) => void;
}

/** For how long something is kept. */
export function KeepChoice({ label, help, choices, days, isFixed = false, onChange }: KeepChoiceProps) {
  const id = useId();
  const all = [...new Set([...choices, days])].sort((a, b) => a - b);
  return (
    <div>
      <label className="flex items-center gap-2">
        <span className="font-medium">{label}</span>
        <select
          className={slimBox}
          aria-describedby={help === undefined ? undefined : id}
          disabled={isFixed}
          value={days}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
        >
          {all.map((each) => (
            <option key={each} value={each}>
              {i18n.t('options.keepDays', each)}
            </option>
          ))}
        </select>
      </label>
      {isFixed && <SetByOrganisation />}
      {help !== undefined && (
        <p id={id} className="text-sm text-soft">
          {help}
        </p>
      )}
    </div>
  );
}
