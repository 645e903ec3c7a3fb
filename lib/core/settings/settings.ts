import * as z from 'zod/mini';
import { brandSchema, emptyBrand } from '../brand/brand';
import { engineChoiceSchema } from '../draft/engine-choice';
import { reminderSettingsSchema } from '../follow-up/reminder-settings';
import { wellBeingSchema } from './well-being-choice';

export const sensitivitySchema = z.enum(['low', 'normal', 'high']);
export type Sensitivity = z.infer<typeof sensitivitySchema>;

/** Words and phrases that the user knows better; as they were typed, `tidyOwnWords` says which of them count. */
const entriesSchema = z._default(z.array(z.string()), []);
export const ownWordsSchema = z.object({ always: entriesSchema, never: entriesSchema });
export type OwnWords = z.infer<typeof ownWordsSchema>;

/** Brand ids that the user picked, by conversation and by site. */
const brandPicksSchema = z.object({
  pages: z.record(z.string(), z.string()),
  sites: z.record(z.string(), z.string()),
});

/** Id of the brand of a fresh install, and of the one that settings of a single brand held. */
export const firstBrand = 'first';

export const settingsSchema = z.object({
  version: z.literal(1),
  /** Those whose pages the user looks after, one at least; `brandFor` says which of them a page is meant for. */
  brands: z._default(z.array(brandSchema).check(z.minLength(1)), () => [emptyBrand(firstBrand)]),
  brandPicks: z._default(brandPicksSchema, () => ({ pages: {}, sites: {} })),
  sensitivity: z._default(sensitivitySchema, 'normal'),
  /** What counts as hostile for this user whatever a reader thinks of it, and what doesn't. */
  ownWords: z._default(ownWordsSchema, () => ({ always: [], never: [] })),
  /** Which language model rewords drafts, if any. Its key is kept apart, so that no export carries it. */
  engine: z._default(engineChoiceSchema, () => z.parse(engineChoiceSchema, {})),
  /** Match patterns of the sites that the user asked to watch: `https://www.reddit.com/*`. */
  watched: z._default(z.array(z.string()), []),
  /** What the user types in a page's own reply box is checked, but for those on these hosts. */
  checkWhileTyping: z._default(z.boolean(), true),
  notCheckedOn: z._default(z.array(z.string()), []),
  reminders: z._default(reminderSettingsSchema, () => z.parse(reminderSettingsSchema, {})),
  wellBeing: z._default(wellBeingSchema, () => z.parse(wellBeingSchema, {})),
  /** Everything is switched off everywhere until the user resumes. */
  paused: z._default(z.boolean(), false),
  appearance: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  /** Days that people's words are kept: comments, readings, drafts, answers. */
  keepDays: z._default(z.number(), 30),
  /** Days that figures are kept: flags without their words, crises, reviews, counts by day. Never fewer than `keepDays`. */
  keepFiguresDays: z._default(z.number(), 365),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings = (): Settings => z.parse(settingsSchema, { version: 1 });
