import * as z from 'zod/mini';

export const brandSchema = z.object({
  name: z._default(z.string(), ''),
  /** As people see them, with or without @: any spelling of the same handle matches. */
  handles: z._default(z.array(z.string()), []),
  /** How the brand speaks to people in French. */
  address: z._default(z.enum(['vous', 'tu']), 'vous'),
  /** 0 formal – 1 warm. */
  warmth: z._default(z.number(), 0.5),
  /** "I", signed with a first name, is received better than "we" (Packard et al. 2018). */
  person: z._default(z.enum(['i', 'we']), 'we'),
  emoji: z._default(z.boolean(), false),
  signature: z._default(z.string(), ''),
  /** What a reply invites to, as written in it: an address, a phone number, "private message". */
  contact: z._default(z.string(), ''),
  /** The page that the brand controls (G46, G48). */
  informationPage: z._default(z.string(), ''),
  /** Topics or words that weigh more at the moment (G15). */
  sensitiveTopics: z._default(z.array(z.string()), []),
  avoid: z._default(z.array(z.string()), []),
});
export type Brand = z.infer<typeof brandSchema>;

const plainHandle = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^u\/|^@|[\s._-]/g, '');

/** Is this author the brand itself? */
export function isBrand(author: string | null, brand: Brand): boolean {
  if (author === null) return false;
  const plain = plainHandle(author);
  return plain !== '' && [brand.name, ...brand.handles].some((handle) => plainHandle(handle) === plain);
}
