import type { Result } from '@/lib/core/result';
import { defaultSettings, settingsSchema, type Settings } from '@/lib/core/settings';
import type { Db } from './db';
import { purge } from './purge';
import { unlessFull } from './unless-full';

const key = 'settings';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whatever an earlier build left behind → settings of today. Field by field: one value that no longer fits falls
 * back to its default and costs neither the brand nor the sites.
 */
export function upgrade(old: unknown): Settings {
  if (!isRecord(old)) return defaultSettings();
  const { brand: oldBrand, ...rest } = old;
  let settings = withFields(defaultSettings(), { ...rest, version: 1 });
  if (isRecord(oldBrand)) {
    for (const [field, value] of Object.entries(oldBrand)) {
      settings = withFields(settings, { brand: { ...settings.brand, [field]: value } });
    }
  }
  return settings;
}

function withFields(settings: Settings, fields: Record<string, unknown>): Settings {
  let kept = settings;
  for (const [field, value] of Object.entries(fields)) {
    const tried = settingsSchema.safeParse({ ...kept, [field]: value });
    if (tried.success) kept = tried.data;
  }
  return kept;
}

/** As stored, or the defaults of a fresh install. */
export const readSettings = async (db: Db): Promise<Settings> => upgrade(await db.settings.get(key));

/** Only the worker calls it. Where the disk is full, what is too old to be kept makes room first. */
export async function writeSettings(db: Db, settings: Settings, now: string): Promise<Result<void, 'full'>> {
  const write = () => unlessFull(async () => void (await db.settings.put(settings, key)));
  const written = await write();
  if (written.ok) return written;
  await unlessFull(() => purge(db, settings.keepDays, now));
  return write();
}

/** Back to the defaults of a fresh install. */
export const eraseSettings = (db: Db): Promise<void> => db.settings.delete(key);
