import { useCallback, useState } from 'react';
import type { Settings } from '@/lib/core/settings/settings';
import { ask } from '@/lib/platform/bus';
import { useAutosave, type SavePhase } from '../use-autosave';
import { useSettings } from '../use-settings';

export interface SettingsForm {
  /** As on the screen; null until read. */
  settings: Settings | null;
  phase: SavePhase;
  change: (fields: Partial<Settings>) => void;
  /** Forgets what the screen holds: everything was erased. */
  forget: () => void;
}

/**
 * Saved as it is changed. What the user typed stays on the screen whatever comes back from the store, but sites and
 * pause belong to whoever changed them last: another screen may have, while a field here was being written.
 */
export function useSettingsForm(): SettingsForm {
  const stored = useSettings();
  const [own, setOwn] = useState<Settings | null>(null);
  const settings =
    own === null || stored === null ? stored : { ...own, watched: stored.watched, paused: stored.paused };
  const { phase, begin } = useAutosave(own, async () => {
    if (settings === null) return 'failed';
    const asked = await ask('settings.save', settings);
    return !asked.ok ? 'failed' : asked.value.saved ? 'saved' : 'full';
  });
  const change = (fields: Partial<Settings>): void => {
    if (settings === null) return;
    begin();
    setOwn({ ...settings, ...fields });
  };
  const forget = useCallback(() => setOwn(null), []);
  return { settings, phase, change, forget };
}
