import { useCallback, useRef, useState } from 'react';
import { useAutosave, type Saved, type SavePhase } from './use-autosave';
import { useShown } from './use-shown';

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
 * tab may have changed them in the meantime. A save says what it was changed from, so that what the other tab wrote into
 * the same list stays, too.
 * @param save the row as changed here, and what it was changed from; must not reject
 */
export function useOwnFields<Row extends object, Stored extends Row | null | undefined>(
  stored: Stored,
  save: (row: Row, before: Row) => Promise<Saved>,
): OwnFields<Row, Stored> {
  const [own, setOwn] = useState<Partial<Row> | null>(null);
  /** What was saved, and what the store held when it was sent. */
  const [sent, setSent] = useState<{ own: Partial<Row>; stored: Stored } | null>(null);
  const before = useRef<Row>(undefined);
  const shown = useShown();
  const row = stored && own ? { ...stored, ...own } : stored;
  const { phase, begin } = useAutosave(own, async (fields) => {
    const from = before.current;
    if (from === undefined) return 'failed';
    const changed = { ...from, ...fields };
    // At once: the next save may be sent before this one is answered, and changes what this one wrote.
    before.current = changed;
    const saved = await save(changed, from);
    if (saved !== 'saved') before.current = from;
    else if (shown.current && before.current === changed) setSent({ own: fields, stored });
    return saved;
  });
  const isStored =
    stored &&
    own !== null &&
    (holds(stored, own) || (sent !== null && sent.own === own && sent.stored !== stored));
  if (phase !== 'saving' && isStored) setOwn(null);
  const change = (fields: Partial<Row>): void => {
    if (!stored) return;
    if (own === null) before.current = stored;
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
