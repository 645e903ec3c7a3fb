import * as z from 'zod/mini';
import { brandSchema } from '../brand/brand';
import { readPlanFile } from '../plan/plan-file';
import { planSchema, type Plan } from '../plan/plan';
import { sensitivitySchema, type Settings } from './settings';

/** Whole days, ten years at most. */
const daysSchema = z.int().check(z.minimum(0), z.maximum(3650));

/** Which language models a user may turn on: none, the browser's own, or any. */
export const allowedModels = ['none', 'built-in', 'any'] as const;

/** The contents of a plan's file, as text or as the value itself. */
const givenPlanSchema = z.union([planSchema, z.string().check(z.refine((text) => readPlanFile(text).ok))]);

/**
 * What an organisation may set for its people; `public/managed-schema.json` says the same to the browser, and
 * `docs/managed.md` to whoever writes the policy.
 */
const fieldSchemas = {
  /** Match patterns: `https://www.reddit.com/*`. Watched beside those that the user chose. */
  watchedSites: z.array(z.string().check(z.regex(/^https?:\/\/[^/*\s:]+\/\*$/))),
  sensitivity: sensitivitySchema,
  keepDays: daysSchema,
  keepFiguresDays: daysSchema,
  models: z.enum(allowedModels),
  /** In the place of the user's own. */
  brands: z.array(brandSchema).check(z.minLength(1)),
  plan: givenPlanSchema,
} as const;

export type ManagedField = keyof typeof fieldSchemas;
export const managedFields = Object.keys(fieldSchemas) as ManagedField[];
export type Managed = Omit<{ [Field in ManagedField]?: z.infer<(typeof fieldSchemas)[Field]> }, 'plan'> & {
  plan?: Plan;
};

export interface ReadManaged {
  managed: Managed;
  /** Names that were given and are not followed: unknown, or with a value that does not fit. */
  refused: string[];
}

const isField = (name: string): name is ManagedField => managedFields.some((field) => field === name);

/** What a policy says, field by field: one that does not fit costs no other. Nothing said is no policy. */
export function managedFrom(said: unknown): ReadManaged {
  const read: ReadManaged = { managed: {}, refused: [] };
  if (typeof said !== 'object' || said === null) return read;
  for (const [name, value] of Object.entries(said)) {
    const parsed = isField(name) ? fieldSchemas[name].safeParse(value) : null;
    if (parsed?.success !== true) read.refused.push(name);
    else Object.assign(read.managed, { [name]: name === 'plan' ? planOf(parsed.data) : parsed.data });
  }
  return read;
}

function planOf(given: unknown): Plan {
  if (typeof given !== 'string') return given as Plan;
  const read = readPlanFile(given);
  if (!read.ok) throw new Error('A plan that was checked is none');
  return read.value;
}

/** The settings with what the organisation set in the place of the user's own; the very same where it changes nothing. */
export function withManaged(settings: Settings, managed: Managed): Settings {
  const { watchedSites = [], sensitivity, keepDays, keepFiguresDays, models = 'any', brands } = managed;
  const engine =
    models === 'any' || settings.engine.id === 'templates' || settings.engine.id === models
      ? settings.engine
      : { ...settings.engine, id: 'templates' as const };
  const wanted: Settings = {
    ...settings,
    engine,
    watched: [...new Set([...settings.watched, ...watchedSites])],
    sensitivity: sensitivity ?? settings.sensitivity,
    keepDays: keepDays ?? settings.keepDays,
    keepFiguresDays: keepFiguresDays ?? settings.keepFiguresDays,
    brands:
      brands?.map((brand, place) =>
        brand.id === '' ? { ...brand, id: `organisation-${place + 1}` } : brand,
      ) ?? settings.brands,
  };
  return JSON.stringify(wanted) === JSON.stringify(settings) ? settings : wanted;
}
