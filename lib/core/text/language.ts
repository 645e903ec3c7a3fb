import * as z from 'zod/mini';

/** The languages Accalmie tells apart. Dutch is known only so that it is not taken for German or English. */
export const languageCodes = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'] as const;
export const languageCodeSchema = z.enum([...languageCodes, 'und']);
export type LanguageCode = z.infer<typeof languageCodeSchema>;

/** A language and how it is known; `none` goes with `und`. */
export const languageSchema = z.object({
  code: languageCodeSchema,
  from: z.enum(['given', 'text', 'thread', 'page', 'none']),
});
export type Language = z.infer<typeof languageSchema>;

/** `fr-CA` → `fr`; anything that is not one of ours → `und`. */
export function languageCodeOf(tag: string | null | undefined): LanguageCode {
  const parsed = languageCodeSchema.safeParse((tag ?? '').toLowerCase().split(/[-_]/)[0]);
  return parsed.success ? parsed.data : 'und';
}
