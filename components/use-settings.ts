import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import type { Settings } from '@/lib/core/settings/settings';
import { readSettings } from '@/lib/storage/settings';
import { useDb } from './desk';

/** The settings as they stand, from whichever screen they were changed; null until they are read. */
export function useSettings(): Settings | null {
  const db = useDb();
  return useLiveQuery(() => readSettings(db), [db]) ?? null;
}

/** Puts the chosen appearance on the root element, where the stylesheet looks for it. */
export function useAppearance(settings: Settings | null): void {
  const appearance = settings?.appearance ?? 'system';
  useEffect(() => {
    document.documentElement.dataset.appearance = appearance;
  }, [appearance]);
}
