import { useEffect, useState } from 'react';
import type { ReadManaged } from '@/lib/core/settings/managed';
import { onManagedChanged, readManaged } from '@/lib/platform/managed';

/** What the organisation set; nothing until it is read, and where there is no policy. */
export function useManaged(): ReadManaged {
  const [read, setRead] = useState<ReadManaged>({ managed: {}, refused: [] });
  useEffect(() => {
    const look = (): void => void readManaged().then(setRead);
    look();
    return onManagedChanged(look);
  }, []);
  return read;
}
