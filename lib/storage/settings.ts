import { storage } from 'wxt/utils/storage';
import { defaultSettings, settingsSchema, type Settings } from '@/lib/core/settings';

/** Local, never synced: settings name the brand and the sites watched. */
const key = 'local:settings';

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

export const readSettings = async (): Promise<Settings> => upgrade(await storage.getItem<unknown>(key));

export const writeSettings = (settings: Settings): Promise<void> => storage.setItem(key, settings);

/** Back to the defaults of a fresh install. */
export const eraseSettings = (): Promise<void> => storage.removeItem(key);

/** Calls back at every change, from whichever screen. Returns what ends it. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  storage.watch<unknown>(key, (value) => changed(upgrade(value)));
