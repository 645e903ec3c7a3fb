import { useCallback, useState } from 'react';
import { useAutosave, type Saved, type SavePhase } from './use-autosave';

/** A row of the store as a form shows and changes it. */
export interface OwnFields<Row, Stored> {
  /** As on the screen; what `stored` is until it is read. */
  row: Stored;
  phase: SavePhase;
  change: (fields: Partial<Row>) => void;
  /** Lets go of what was changed here. */
  forget: () => void;
}

/**
 * Fields that were changed here stay on the screen until the store holds them; all others follow the store, where another
 * tab may have changed them in the meantime: an old copy must not be written over that.
 * @param save must not reject
 */
export function useOwnFields<Row extends object, Stored extends Row | null | undefined>(
  stored: Stored,
  save: (row: Row) => Promise<Saved>,
): OwnFields<Row, Stored> {
  const [own, setOwn] = useState<Partial<Row> | null>(null);
  const row = stored && own ? { ...stored, ...own } : stored;
  const { phase, begin } = useAutosave(own, async () => (row ? save(row) : 'failed'));
  if (phase !== 'saving' && own !== null && stored && holds(stored, own)) setOwn(null);
  const change = (fields: Partial<Row>): void => {
    if (!row) return;
    begin();
    setOwn({ ...own, ...fields });
  };
  const forget = useCallback(() => setOwn(null), []);
  return { row, phase, change, forget };
}

function holds<Row extends object>(stored: Row, own: Partial<Row>): boolean {
  const all = new Map<string, unknown>(Object.entries(stored));
  return Object.entries(own).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(all.get(name)),
  );
}
