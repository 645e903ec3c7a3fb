import { useCallback, useEffect, useRef, useState } from 'react';
import { useEffectEvent } from 'react';
import type { Settings } from '@/lib/core/settings';
import { ask } from '@/lib/platform/bus';
import { useSettings } from '../use-settings';

export type SavePhase = 'idle' | 'saving' | 'saved' | 'full' | 'failed';

const restMilliseconds = 400;
const shownMilliseconds = 2500;

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
  const [phase, setPhase] = useState<SavePhase>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settings =
    own === null || stored === null ? stored : { ...own, watched: stored.watched, paused: stored.paused };

  const save = useEffectEvent(async () => {
    timer.current = undefined;
    if (own === null || settings === null) return;
    const asked = await ask('settings.save', settings);
    setPhase(!asked.ok ? 'failed' : asked.value.saved ? 'saved' : 'full');
  });
  useEffect(() => {
    if (own === null) return undefined;
    timer.current = setTimeout(() => void save(), restMilliseconds);
    return () => clearTimeout(timer.current);
  }, [own]);
  useEffect(() => {
    // Closing the page right after a change must not lose it.
    const leave = (): void => {
      if (timer.current !== undefined) void save();
    };
    globalThis.addEventListener('pagehide', leave);
    return () => globalThis.removeEventListener('pagehide', leave);
  }, []);
  useEffect(() => {
    if (phase !== 'saved') return undefined;
    const fade = setTimeout(() => setPhase('idle'), shownMilliseconds);
    return () => clearTimeout(fade);
  }, [phase]);

  const change = (fields: Partial<Settings>): void => {
    if (settings === null) return;
    setPhase('saving');
    setOwn({ ...settings, ...fields });
  };
  const forget = useCallback(() => setOwn(null), []);
  return { settings, phase, change, forget };
}
