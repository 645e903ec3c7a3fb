import { useRef, useState, type RefObject } from 'react';
import type { Result } from '@/lib/core/result';
import type { Kept } from '@/lib/platform/worker-contract';
import { useLibraryForm, type LibraryForm } from './use-library-form';

/** What is said of it where it went well. */
interface Words<Saved extends string, Removed extends string> {
  saved: Saved;
  removed: Removed;
}

export interface LibraryList<Row, Done extends string> extends Pick<
  LibraryForm<Row>,
  'open' | 'elsewhere' | 'begin' | 'close'
> {
  /** The button that begins a new row: where the focus goes once a form is closed. */
  add: RefObject<HTMLButtonElement | null>;
  said: Done | NonNullable<LibraryForm<Row>['failed']> | null;
  isDone: boolean;
  save: (row: Row) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

/**
 * A list whose rows are written in one form at a time (see `useLibraryForm`), and what was last done to one of them.
 * @param take what the worker says to taking a row out
 */
export function useLibraryList<Row extends { id: string }, Saved extends string, Removed extends string>(
  send: (row: Row, before: Row | null) => Promise<Result<{ kept: Kept }>>,
  read: (id: string) => Promise<Row | null>,
  take: (id: string) => Promise<Result<unknown>>,
  words: Words<Saved, Removed>,
): LibraryList<Row, Saved | Removed> {
  const form = useLibraryForm(send, read);
  const [done, setDone] = useState<Saved | Removed | 'panel.workerSilent' | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const said = form.failed ?? done;
  const close = (): void => {
    form.close();
    queueMicrotask(() => add.current?.focus());
  };
  return {
    open: form.open,
    elsewhere: form.elsewhere,
    add,
    said,
    isDone: said === words.saved || said === words.removed,
    begin: (row, isStored) => {
      setDone(null);
      form.begin(row, isStored);
    },
    close,
    async save(row) {
      const isKept = await form.save(row);
      setDone(isKept ? words.saved : null);
      if (isKept) close();
    },
    async remove(id) {
      const asked = await take(id);
      setDone(asked.ok ? words.removed : 'panel.workerSilent');
      add.current?.focus();
    },
  };
}
