import * as z from 'zod/mini';
import { languageCodeSchema } from '../text/language';
import { plainLetters } from '../text/plain-letters';

/** A reply that the user keeps for later, with places to fill: `{firstName}`, `{brand}`, `{date}`… */
export const savedReplySchema = z.object({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  /** Null: for threads of any language. */
  language: z._default(z.nullable(languageCodeSchema), null),
  /** How often it was put into a draft. */
  used: z._default(z.number(), 0),
  /** ISO 8601. */
  updatedAt: z.string(),
});
export type SavedReply = z.infer<typeof savedReplySchema>;

export const variableNames = ['firstName', 'brand', 'contact', 'topic', 'date', 'page', 'signature'] as const;
export type VariableName = (typeof variableNames)[number];

/** As a French writer names them; folded, so that `{Prénom}` is found too. */
const french: Record<string, VariableName> = {
  prenom: 'firstName',
  marque: 'brand',
  contact: 'contact',
  sujet: 'topic',
  date: 'date',
  page: 'page',
  signature: 'signature',
};

/** `First name`, `first_name` and `firstName` are one. */
const folded = (word: string): string => plainLetters(word).replaceAll(/[\s_-]/g, '');

function variableOf(word: string): VariableName | null {
  const plain = folded(word);
  return variableNames.find((name) => name.toLowerCase() === plain) ?? french[plain] ?? null;
}

const place = /\{([\p{L}\p{M} _-]{1,40})\}/gu;

/**
 * The text with its places filled. What is not known, and a name that nobody knows, becomes a gap for the user to fill:
 * `[first name]`. What is put in is never looked at for places again.
 * @param gaps what each place is called in the words of the screen
 */
export const fillSavedReply = (
  text: string,
  values: Partial<Record<VariableName, string>>,
  gaps: Record<VariableName, string>,
): string =>
  text.replace(place, (_, word: string) => {
    const name = variableOf(word);
    if (name === null) return `[${word.trim()}]`;
    const value = (values[name] ?? '').trim();
    return value === '' ? `[${gaps[name]}]` : value;
  });
