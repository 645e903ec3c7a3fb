import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Result } from '@/lib/core/result';
import { useShown } from './use-shown';

export type SavePhase = 'idle' | 'saving' | 'saved' | 'full' | 'failed';
export type Saved = Exclude<SavePhase, 'idle' | 'saving'>;

/** What became of a save that was asked of the worker. */
export const savedAs = (asked: Result<{ saved: boolean }>): Saved =>
  !asked.ok ? 'failed' : asked.value.saved ? 'saved' : 'full';

const restMilliseconds = 400;
const shownMilliseconds = 2500;

/**
 * Saves what a form holds a moment after it was last changed, and when the page is left.
 * @param own what the user changed; null: nothing is to be saved
 * @param save must not reject
 */
export function useAutosave<Value>(
  own: Value | null,
  save: (value: Value) => Promise<Saved>,
): { phase: SavePhase; begin: () => void } {
  const [phase, setPhase] = useState<SavePhase>('idle');
  const shown = useShown();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useEffectEvent(async () => {
    timer.current = undefined;
    if (own === null) return;
    const saved = await save(own);
    if (shown.current) setPhase(saved);
  });
  useEffect(() => {
    if (own === null) return undefined;
    timer.current = setTimeout(() => void write(), restMilliseconds);
    return () => clearTimeout(timer.current);
  }, [own]);
  useEffect(() => {
    // Closing the page right after a change must not lose it.
    const leave = (): void => {
      if (timer.current !== undefined) void write();
    };
    globalThis.addEventListener('pagehide', leave);
    return () => globalThis.removeEventListener('pagehide', leave);
  }, []);
  useEffect(() => {
    if (phase !== 'saved') return undefined;
    const fade = setTimeout(() => setPhase('idle'), shownMilliseconds);
    return () => clearTimeout(fade);
  }, [phase]);
  return { phase, begin: () => setPhase('saving') };
}
