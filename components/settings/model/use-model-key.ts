import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ask } from '@/lib/platform/bus';
import { modelKey } from '@/lib/storage/model-keys';
import { useDb } from '../../desk';

export interface ModelKey {
  key: string;
  type: (key: string) => void;
  /** False where it could not be kept. */
  save: () => Promise<boolean>;
}

/** The key for one address: another address has none until one is typed for it. */
export function useModelKey(address: string): ModelKey {
  const db = useDb();
  const stored = useLiveQuery(() => modelKey(db, address), [db, address]) ?? '';
  const [typed, setTyped] = useState<{ address: string; key: string } | null>(null);
  const key = typed !== null && typed.address === address ? typed.key : stored;
  return {
    key,
    type: (next) => setTyped({ address, key: next.trim() }),
    save: async () => {
      if (key === stored) return true;
      const asked = await ask('model.key', { address, key });
      return asked.ok && asked.value.saved;
    },
  };
}
