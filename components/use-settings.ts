import { useEffect, useState } from 'react';
import type { Settings } from '@/lib/core/settings';
import { readSettings, watchSettings } from '@/lib/storage/settings';

/** The settings as they stand, from whichever screen they were changed; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const unwatch = watchSettings(setSettings);
    void readSettings().then((read) => {
      // A change that came in while we read is newer than what was read.
      if (isCurrent) setSettings((changed) => changed ?? read);
    });
    return () => {
      isCurrent = false;
      unwatch();
    };
  }, []);
  return settings;
}

/** Puts the chosen appearance on the root element, where the stylesheet looks for it. */
export function useAppearance(settings: Settings | null): void {
  const appearance = settings?.appearance ?? 'system';
  useEffect(() => {
    document.documentElement.dataset.appearance = appearance;
  }, [appearance]);
}
