import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/platform/bus';
import { useDb } from '../desk';
import { Button } from '../ui/button';
import { Said } from '../ui/said';
import { BackupPanel } from './backup-panel';
import { exportFile } from './export-file';

const keepChoices = [7, 30, 90, 365] as const;

interface DataPanelProps {
  keepDays: number;
  onKeepDays: (days: number) => void;
  onErased: () => void;
}

type Said = 'options.exported' | 'options.exportFailed' | 'options.erased' | 'options.eraseFailed';
const isFailure = (said: Said): boolean => said === 'options.exportFailed' || said === 'options.eraseFailed';

/** What is kept, how to take it along, how to be rid of it. */
export function DataPanel({ keepDays, onKeepDays, onErased }: DataPanelProps) {
  const db = useDb();
  const [said, setSaid] = useState<Said | null>(null);
  const [isAsking, setAsking] = useState(false);
  const eraseButton = useRef<HTMLButtonElement>(null);
  const choices = [...new Set([...keepChoices, keepDays])].sort((a, b) => a - b);
  const erase = async (): Promise<void> => {
    const asked = await ask('data.erase', {});
    setAsking(false);
    setSaid(asked.ok ? 'options.erased' : 'options.eraseFailed');
    if (asked.ok) onErased();
  };
  return (
    <>
      <label className="flex items-center gap-2">
        <span className="font-medium">{i18n.t('options.keep')}</span>
        <select
          className="min-h-8 rounded-md border border-edge bg-ground px-2 text-ink"
          value={keepDays}
          onChange={(event) => onKeepDays(Number(event.currentTarget.value))}
        >
          {choices.map((days) => (
            <option key={days} value={days}>
              {i18n.t('options.keepDays', days)}
            </option>
          ))}
        </select>
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          onClick={() => {
            void exportFile(db).then((saved) => setSaid(saved ? 'options.exported' : 'options.exportFailed'));
          }}
        >
          {i18n.t('options.export')}
        </Button>
        <span className="text-sm text-soft">{i18n.t('options.exportHelp')}</span>
      </div>
      <BackupPanel onRestored={onErased} />
      {isAsking ? (
        <fieldset
          aria-label={i18n.t('options.erase')}
          className="forced-edge flex flex-wrap items-center gap-2 rounded-md bg-severe-ground px-3 py-2 text-severe"
        >
          <span className="grow">{i18n.t('options.eraseAsk')}</span>
          {/* The harmless answer has the focus: Enter must not erase. */}
          <Button
            ref={(button) => button?.focus()}
            onClick={() => {
              setAsking(false);
              queueMicrotask(() => eraseButton.current?.focus());
            }}
          >
            {i18n.t('options.eraseNo')}
          </Button>
          <Button look="danger" onClick={() => void erase()}>
            {i18n.t('options.eraseYes')}
          </Button>
        </fieldset>
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <Button ref={eraseButton} look="danger" onClick={() => setAsking(true)}>
            {i18n.t('options.erase')}…
          </Button>
          <span className="text-sm text-soft">{i18n.t('options.eraseHelp')}</span>
        </div>
      )}
      <Said className={said !== null && isFailure(said) ? 'text-severe' : 'text-accent'}>
        {said !== null && i18n.t(said)}
      </Said>
    </>
  );
}
