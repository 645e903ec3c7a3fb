import { useState } from 'react';
import { i18n } from '#i18n';
import type { ReminderSettings } from '@/lib/core/follow-up/reminder-settings';
import { requestNotifications } from '@/lib/platform/notifications';
import { Switch } from '../ui/choice';
import { slimBox } from '../ui/field';
import { Said } from '../ui/said';

/** Offered first: the evening and the night. */
const usualQuiet = { from: 20 * 60, to: 8 * 60 };

const two = (figure: number): string => String(figure).padStart(2, '0');
const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Null while the field is half filled. */
function minutesOf(clock: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(clock) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

interface ClockFieldProps {
  label: string;
  value: number;
  onChange: (minutes: number) => void;
}

const ClockField = ({ label, value, onChange }: ClockFieldProps) => (
  <label className="flex items-center gap-2">
    {label}
    <input
      type="time"
      className={slimBox}
      value={clockOf(value)}
      onChange={(event) => {
        const minutes = minutesOf(event.currentTarget.value);
        if (minutes !== null) onChange(minutes);
      }}
    />
  </label>
);

interface ReminderFormProps {
  reminders: ReminderSettings;
  onChange: (reminders: ReminderSettings) => void;
}

/** Who is reminded, and when not. The browser is asked within the click that turns reminders on. */
export function ReminderForm({ reminders, onChange }: ReminderFormProps) {
  const [isRefused, setRefused] = useState(false);
  const { counts, isOn, quiet } = reminders;
  const turn = async (wanted: boolean): Promise<void> => {
    const isAllowed = !wanted || (await requestNotifications().catch(() => false));
    setRefused(!isAllowed);
    if (isAllowed) onChange({ ...reminders, isOn: wanted });
  };
  return (
    <>
      <Switch
        label={i18n.t('reminder.isOn')}
        help={i18n.t('reminder.isOnHelp')}
        isOn={isOn}
        onChange={(wanted) => void turn(wanted)}
      />
      <Said className="text-severe">{isRefused && i18n.t('reminder.refused')}</Said>
      {isOn && (
        <Switch
          label={i18n.t('reminder.hasQuiet')}
          help={i18n.t('reminder.quietHelp')}
          isOn={quiet !== null}
          onChange={(wanted) => onChange({ ...reminders, quiet: wanted ? usualQuiet : null })}
        />
      )}
      {isOn && quiet !== null && (
        <div className="flex flex-wrap items-center gap-3">
          <ClockField
            label={i18n.t('reminder.from')}
            value={quiet.from}
            onChange={(from) => onChange({ ...reminders, quiet: { ...quiet, from } })}
          />
          <ClockField
            label={i18n.t('reminder.to')}
            value={quiet.to}
            onChange={(to) => onChange({ ...reminders, quiet: { ...quiet, to } })}
          />
        </div>
      )}
      <Switch
        label={i18n.t('reminder.counts')}
        isOn={counts}
        onChange={(wanted) => onChange({ ...reminders, counts: wanted })}
      />
    </>
  );
}
