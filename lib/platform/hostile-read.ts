import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { hostileReadSchema, type HostileRead } from '@/lib/core/settings/well-being';
import { followSession } from './follow-session';

/** In the browser's memory alone: how much somebody reads is nobody's business, and gone with the session. */
const key = 'hostile-read';

export async function hostileRead(): Promise<HostileRead> {
  const stored = await browser.storage.session.get(key);
  return hostileReadSchema.safeParse(stored[key]).data ?? z.parse(hostileReadSchema, {});
}

export const keepHostileRead = (read: HostileRead): Promise<void> =>
  browser.storage.session.set({ [key]: read });

export const forgetHostileRead = (): Promise<void> => browser.storage.session.remove(key);

/** Tells what was read, now and at every change. Returns what ends it. */
export const followHostileRead = (tell: (read: HostileRead) => void): (() => void) =>
  followSession([key], hostileRead, tell);
