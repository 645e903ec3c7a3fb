import { useLiveQuery } from 'dexie-react-hooks';
import type { Crisis } from '@/lib/core/crisis/crisis';
import { allCrises, getCrisis } from '@/lib/storage/crises';
import { useDb } from '../desk';

/** Latest first; undefined until they are read. */
export function useCrises(): Crisis[] | undefined {
  const db = useDb();
  return useLiveQuery(() => allCrises(db), [db]);
}

/** Undefined until it is read, null where there is none. */
export function useCrisis(id: string): Crisis | null | undefined {
  const db = useDb();
  const found = useLiveQuery(async () => ({ id, crisis: await getCrisis(db, id) }), [db, id]);
  return found?.id === id ? found.crisis : undefined;
}
