import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Managed } from '@/lib/core/settings/managed';
import type { Settings } from '@/lib/core/settings/settings';
import { ask } from '@/lib/platform/bus';
import { useDb } from '../../desk';
import { Button } from '../../ui/button';
import { Said } from '../../ui/said';
import { BackupPanel } from './backup-panel';
import { Confirm } from '../confirm';
import { ErasePersonForm } from './erase-person-form';
import { EraseSiteForm } from './erase-site-form';
import { exportFile } from './export-file';
import { KeepChoice } from './keep-choice';

const keepChoices = [7, 30, 90, 365] as const;
const keepFiguresChoices = [90, 365, 730] as const;

interface DataPanelProps {
  kept: Pick<Settings, 'keepDays' | 'keepFiguresDays'>;
  /** What the organisation set can't be changed here. */
  managed: Managed;
  onKeep: (fields: Partial<Settings>) => void;
  onErased: () => void;
}

type Said = 'options.exported' | 'options.exportFailed' | 'options.erased' | 'options.eraseFailed';
const isFailure = (said: Said): boolean => said === 'options.exportFailed' || said === 'options.eraseFailed';

/** What is kept, how to take it along, how to be rid of it. */
export function DataPanel({
  kept: { keepDays, keepFiguresDays },
  managed,
  onKeep,
  onErased,
}: DataPanelProps) {
  const db = useDb();
  const [said, setSaid] = useState<Said | null>(null);
  const [isAsking, setAsking] = useState(false);
  const eraseButton = useRef<HTMLButtonElement>(null);
  const erase = async (): Promise<void> => {
    const asked = await ask('data.erase', {});
    setAsking(false);
    setSaid(asked.ok ? 'options.erased' : 'options.eraseFailed');
    if (asked.ok) onErased();
  };
  return (
    <>
      <KeepChoice
        label={i18n.t('options.keep')}
        choices={keepChoices}
        days={keepDays}
        isFixed={managed.keepDays !== undefined}
        onChange={(days) => onKeep({ keepDays: days })}
      />
      <KeepChoice
        label={i18n.t('erasing.keepFigures')}
        help={i18n.t('erasing.keepFiguresHelp')}
        choices={keepFiguresChoices}
        days={keepFiguresDays}
        isFixed={managed.keepFiguresDays !== undefined}
        onChange={(days) => onKeep({ keepFiguresDays: days })}
      />
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
      <EraseSiteForm />
      <ErasePersonForm />
      {isAsking ? (
        <Confirm
          label={i18n.t('options.erase')}
          question={i18n.t('options.eraseAsk')}
          yes={i18n.t('options.eraseYes')}
          onNo={() => {
            setAsking(false);
            queueMicrotask(() => eraseButton.current?.focus());
          }}
          onYes={() => void erase()}
        />
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
