import { useState } from 'react';
import { i18n } from '#i18n';
import { makeBackup } from '@/lib/app/backup';
import { ask } from '@/lib/platform/bus';
import { sha256 } from '@/lib/platform/digest';
import { allRows } from '@/lib/storage/backup';
import { dayOf } from '@/lib/storage/day';
import type { Db } from '@/lib/storage/db';
import { useDb } from '../../desk';
import { saveFile } from '../../save-file';
import { Button } from '../../ui/button';
import { FileButton } from '../../ui/file-button';
import { Said } from '../../ui/said';
import { keyOf } from '../../words';
import { takeFocus } from '../take-focus';

/** Puts everything kept among the downloads. False where it could not be read, or is longer than a text may be. */
async function saveBackup(db: Db): Promise<boolean> {
  const now = new Date().toISOString();
  try {
    const text = await makeBackup({ rows: () => allRows(db), sha256 }, now);
    saveFile(`accalmie-backup-${dayOf(now)}.json`, text);
    return true;
  } catch (error) {
    console.error('[accalmie] saving a backup', error);
    return false;
  }
}

/** The whole store as a file, and back. A backup is checked before anything is replaced, and the user is asked first. */
export function BackupPanel({ onRestored }: { onRestored: () => void }) {
  const db = useDb();
  const [file, setFile] = useState<File | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ text: string; isFailure: boolean } | null>(null);

  const save = async (): Promise<void> => {
    setBusy(true);
    const isSaved = await saveBackup(db);
    setBusy(false);
    setSaid({ text: i18n.t(isSaved ? 'backup.saved' : 'options.exportFailed'), isFailure: !isSaved });
  };
  const restore = async (backup: File): Promise<void> => {
    setBusy(true);
    // The file itself is too long for a message: the worker reads it by its address.
    const url = URL.createObjectURL(backup);
    const asked = await ask('data.restore', { url });
    URL.revokeObjectURL(url);
    const outcome = asked.ok ? asked.value.outcome : 'silent';
    setBusy(false);
    setFile(null);
    setSaid({ text: i18n.t(`backup.${keyOf(outcome)}`), isFailure: outcome !== 'restored' });
    if (outcome === 'restored') onRestored();
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <Button disabled={isBusy} onClick={() => void save()}>
          {i18n.t('backup.save')}
        </Button>
        <FileButton
          label={i18n.t('backup.choose')}
          disabled={isBusy}
          onFile={(chosen) => {
            setFile(chosen);
            setSaid(null);
          }}
        />
      </div>
      <p className="text-sm text-soft">{i18n.t('backup.help')}</p>
      {file !== null && (
        <fieldset
          aria-label={i18n.t('backup.choose')}
          className="forced-edge flex flex-wrap items-center gap-2 rounded-md bg-minor-ground px-3 py-2 text-minor"
        >
          <span className="grow">{i18n.t('backup.ask', { name: file.name })}</span>
          <Button ref={takeFocus} onClick={() => setFile(null)}>
            {i18n.t('backup.no')}
          </Button>
          <Button look="danger" disabled={isBusy} onClick={() => void restore(file)}>
            {i18n.t('backup.yes')}
          </Button>
        </fieldset>
      )}
      {isBusy && <progress className="w-full accent-accent" aria-label={i18n.t('backup.busy')} />}
      <Said className={said?.isFailure === true ? 'text-severe' : 'text-accent'}>{said?.text}</Said>
    </div>
  );
}
