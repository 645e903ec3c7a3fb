import { useLiveQuery } from 'dexie-react-hooks';
import type { Crisis } from '@/lib/core/crisis/crisis';
import type { CrisisLine } from '@/lib/core/crisis/crisis-line';
import { closedCrisisLines, getCrisis, openCrisisLines } from '@/lib/storage/crises';
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
