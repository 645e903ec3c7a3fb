import * as z from 'zod/mini';
import type { Result } from '@/lib/core/result';
import { brandSchema, emptyBrand, type Brand } from '@/lib/core/brand/brand';
import { defaultSettings, firstBrand, settingsSchema, type Settings } from '@/lib/core/settings/settings';
import type { Db } from './db';
import { withRoom } from './with-room';

const key = 'settings';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whatever an earlier build left behind → settings of today. Field by field: one value that no longer fits falls
 * back to its default and costs neither the brands nor the sites. Settings of one brand become a list of one.
 */
export function upgrade(old: unknown): Settings {
  if (!isRecord(old)) return defaultSettings();
  const { brand: oldBrand, brands: oldBrands, ...rest } = old;
  const settings = withFields(settingsSchema, defaultSettings(), { ...rest, version: 1 });
  const brands = Array.isArray(oldBrands) ? oldBrands : isRecord(oldBrand) ? [oldBrand] : [];
  const read = brands.filter(isRecord).map(upgradeBrand);
  return read.length === 0 ? settings : { ...settings, brands: withOwnIds(read) };
}

const upgradeBrand = (old: Record<string, unknown>): Brand => withFields(brandSchema, emptyBrand(), old);

/** No two brands under one id, and none without. */
function withOwnIds(brands: readonly Brand[]): Brand[] {
  const taken = new Set<string>();
  return brands.map((brand, place) => {
    const wanted = brand.id === '' ? (place === 0 ? firstBrand : `brand-${place + 1}`) : brand.id;
    let id = wanted;
    for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${next}`;
    taken.add(id);
    return { ...brand, id };
  });
}

function withFields<Value extends object>(
  schema: z.ZodMiniType<Value>,
  value: Value,
  fields: Record<string, unknown>,
): Value {
  let kept = value;
  for (const [field, wanted] of Object.entries(fields)) {
    const tried = z.safeParse(schema, { ...kept, [field]: wanted });
    if (tried.success) kept = tried.data;
  }
  return kept;
}

/** As stored, or the defaults of a fresh install. */
export const readSettings = async (db: Db): Promise<Settings> => upgrade(await db.settings.get(key));

/** Only the worker calls it. Where the disk is full, what is too old to be kept makes room first. */
export const writeSettings = (db: Db, settings: Settings, now: string): Promise<Result<void, 'full'>> =>
  withRoom(db, () => db.settings.put(settings, key), { now, keepDays: settings.keepDays });

/** Back to the defaults of a fresh install. */
export const eraseSettings = (db: Db): Promise<void> => db.settings.delete(key);
