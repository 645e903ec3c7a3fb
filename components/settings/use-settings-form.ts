import type { Settings } from '@/lib/core/settings/settings';
import { ask } from '@/lib/platform/bus';
import { savedAs, type SavePhase } from '../use-autosave';
import { useOwnFields } from '../use-own-fields';
import { useSettings } from '../use-settings';

export interface SettingsForm {
  /** As on the screen; null until read. */
  settings: Settings | null;
  phase: SavePhase;
  change: (fields: Partial<Settings>) => void;
  /** Forgets what the screen holds: everything was erased. */
  forget: () => void;
}

/** Saved as it is changed. */
export function useSettingsForm(): SettingsForm {
  const { row, ...form } = useOwnFields<Settings, Settings | null>(
    useSettings(),
    async (settings, before) => {
      return savedAs(await ask('settings.save', { settings, before }));
    },
  );
  return { settings: row, ...form };
}
