import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { hostileReadSchema, type HostileRead } from '@/lib/core/settings/well-being';

/** In the browser's memory alone: how much somebody reads is nobody's business, and gone with the session. */
const key = 'hostile-read';

export async function hostileRead(): Promise<HostileRead> {
  const stored = await browser.storage.session.get(key);
  return hostileReadSchema.safeParse(stored[key]).data ?? z.parse(hostileReadSchema, {});
}

export const keepHostileRead = (read: HostileRead): Promise<void> =>
  browser.storage.session.set({ [key]: read });

export const forgetHostileRead = (): Promise<void> => browser.storage.session.remove(key);

/** Calls back at every change. Returns what ends it. */
export function watchHostileRead(changed: (read: HostileRead) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    const read = hostileReadSchema.safeParse(changes[key]?.newValue ?? {});
    if (changes[key] !== undefined && read.success) changed(read.data);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
