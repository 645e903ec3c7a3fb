import { useLiveQuery } from 'dexie-react-hooks';
import type { Crisis } from '@/lib/core/crisis/crisis';
import type { CrisisLine } from '@/lib/core/crisis/crisis-line';
import { closedCrisisLines, getCrisis, openCrisisLines } from '@/lib/storage/crises';
import { getFlags } from '@/lib/storage/flags';
import { useDb } from '../desk';

/** Latest first; undefined until they are read. */
export function useOpenCrises(): CrisisLine[] | undefined {
  const db = useDb();
  return useLiveQuery(() => openCrisisLines(db), [db]);
}

/** The latest so many, and how many there are; undefined until they are read. */
export function useClosedCrises(most: number): { crises: CrisisLine[]; count: number } | undefined {
  const db = useDb();
  return useLiveQuery(() => closedCrisisLines(db, most), [db, most]);
}

/** Undefined until it is read, null where there is none. */
export function useCrisis(id: string): Crisis | null | undefined {
  const db = useDb();
  const found = useLiveQuery(async () => ({ id, crisis: await getCrisis(db, id) }), [db, id]);
  return found?.id === id ? found.crisis : undefined;
}

const none: ReadonlyMap<string, string> = new Map();

/** The first words of each of its threads, by the flag's id, as far as they are still kept. */
export function useExcerpts({ threads }: Pick<Crisis, 'threads'>): ReadonlyMap<string, string> {
  const db = useDb();
  const ids = threads.map(({ flagId }) => flagId);
  const found = useLiveQuery(
    async () => new Map((await getFlags(db, ids)).map(({ id, excerpt }) => [id, excerpt] as const)),
    [db, ids.join(' ')],
  );
  return found ?? none;
}
