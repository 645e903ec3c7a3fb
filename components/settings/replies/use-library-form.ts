import { useState } from 'react';
import type { Result } from '@/lib/core/result';
import type { Kept } from '@/lib/platform/worker-contract';

type NotKept = 'statement.notKept' | 'panel.workerSilent';

export interface LibraryForm<Row> {
  /** What the form was opened on; null while it is closed. */
  open: Row | null;
  /** What another window made of it meanwhile, null where it took it away; false where nobody touched it. */
  elsewhere: Row | null | false;
  /** Why nothing was kept. */
  failed: NotKept | null;
  /** @param isStored false for a new row */
  begin: (row: Row, isStored: boolean) => void;
  close: () => void;
  /** True once it is kept. */
  save: (row: Row) => Promise<boolean>;
}

/**
 * A form for one row that is saved as a whole. Where another window changed the row meanwhile nothing is kept: the user sees
 * what stands there now, and a second save goes over it.
 * @param send what the worker says to the row and to what it was changed from
 * @param read the row as stored now
 */
export function useLibraryForm<Row extends { id: string }>(
  send: (row: Row, before: Row | null) => Promise<Result<{ kept: Kept }>>,
  read: (id: string) => Promise<Row | null>,
): LibraryForm<Row> {
  const [open, setOpen] = useState<Row | null>(null);
  const [before, setBefore] = useState<Row | null>(null);
  const [elsewhere, setElsewhere] = useState<Row | null | false>(false);
  const [failed, setFailed] = useState<NotKept | null>(null);
  const openOn = (row: Row | null, from: Row | null): void => {
    setOpen(row);
    setBefore(from);
    setElsewhere(false);
    setFailed(null);
  };
  return {
    open,
    elsewhere,
    failed,
    begin: (row, isStored) => openOn(row, isStored ? row : null),
    close: () => openOn(null, null),
    async save(row) {
      const asked = await send(row, before);
      const kept = asked.ok ? asked.value.kept : null;
      setFailed(kept === null ? 'panel.workerSilent' : kept === 'full' ? 'statement.notKept' : null);
      if (kept === 'changed') {
        const stored = await read(row.id);
        setBefore(stored);
        setElsewhere(stored);
      }
      return kept === 'yes';
    },
  };
}
