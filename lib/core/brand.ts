import * as z from 'zod/mini';
import type { Comment } from './comment';

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

/** Somebody as a page names them: by the name shown, and by that of their account where it tells one. */
export interface Named {
  author: string | null;
  handle?: string | undefined;
}

/** Is this the brand itself? */
export function isBrand({ author, handle }: Named, brand: Brand): boolean {
  const own = new Set([brand.name, ...brand.handles].map(plainHandle));
  return [author, handle].some((name) => {
    const plain = plainHandle(name ?? '');
    return plain !== '' && own.has(plain);
  });
}

/** The same for many comments of few people: each name is looked at once. */
export function brandSpeaker(brand: Brand): (who: Named) => boolean {
  const known = new Map<string, boolean>();
  return (who) => {
    const key = `${who.author}\n${who.handle}`;
    const told = known.get(key) ?? isBrand(who, brand);
    known.set(key, told);
    return told;
  };
}

/** Whom the page marks as its owner it need not name: the owner's name stands over the post. */
export function ownerNamed(comment: Comment, post: { author: string | null } | null): Comment {
  const { author, handle, official } = comment;
  const owner = post?.author ?? null;
  return official !== 'owner' || handle !== undefined || owner === null || owner === author
    ? comment
    : { ...comment, handle: owner };
}
