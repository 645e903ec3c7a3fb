import * as z from 'zod/mini';
import type { Comment } from '../conversation/comment';
import { languageCodeSchema } from '../text/language';
import { levelSchema } from '../level/level';
import { networkSchema } from '../conversation/thread';

/** Where a person can go on in private; `message` is the network's own private message. */
export const contactKinds = ['message', 'mail', 'phone', 'form', 'other'] as const;
export const contactSchema = z.object({
  kind: z.enum(contactKinds),
  text: z._default(z.string(), ''),
  /** The language of those it is for; null for everyone. */
  language: z._default(z.nullable(languageCodeSchema), null),
});
export type Contact = z.infer<typeof contactSchema>;

/** Something that the brand may give, never named in public first (G36; Herhausen et al. 2019). */
export const gestureSchema = z.object({
  what: z.string(),
  /** From this level on. */
  from: z._default(levelSchema, 'minor'),
  /** False: may also be said to everyone, once the thread is calm. */
  privateOnly: z._default(z.boolean(), true),
});
export type Gesture = z.infer<typeof gestureSchema>;

const words = z._default(z.array(z.string()), []);

export const brandSchema = z.object({
  /** Tells the brands of the settings apart; nothing else is read from it. */
  id: z._default(z.string(), ''),
  name: z._default(z.string(), ''),
  /** As people see them, with or without @: any spelling of the same handle matches. */
  handles: words,
  /** Those that are the brand's on one network only: elsewhere somebody else may go by them. */
  handlesOn: z._default(z.partialRecord(networkSchema, z.array(z.string())), {}),
  /** How the brand speaks to people in French. */
  address: z._default(z.enum(['vous', 'tu']), 'vous'),
  /** 0 everyday words – 1 formal ones. */
  formality: z._default(z.number(), 0.5),
  /** 0 keeps to the matter – 1 warm. */
  warmth: z._default(z.number(), 0.5),
  /** "I", signed with a first name, is received better than "we" (Packard et al. 2018). */
  person: z._default(z.enum(['i', 'we']), 'we'),
  /** Of whoever says "I". */
  firstName: z._default(z.string(), ''),
  emoji: z._default(z.boolean(), false),
  exclamation: z._default(z.boolean(), true),
  /** A light word where the thread is light, never at a person's expense, never from moderate on (G35). */
  humour: z._default(z.boolean(), false),
  /** How a reply begins, `{firstName}` for the person's: empty leaves it to the language. */
  greeting: z._default(z.string(), ''),
  signature: z._default(z.string(), ''),
  /** Characters that the brand's replies usually have; null where that is not known. */
  usualLength: z._default(z.nullable(z.number()), null),
  /** What a reply invites to, as written in it: an address, a phone number, "private message". */
  contact: z._default(z.string(), ''),
  /** Others, for those who speak one language: they come before `contact`. */
  contacts: z._default(z.array(contactSchema), []),
  /** The page that the brand controls (G46, G48). */
  informationPage: z._default(z.string(), ''),
  /** Topics or words that weigh more at the moment (G15). */
  sensitiveTopics: words,
  /** Words that the brand likes to use, and those it avoids: `avoid → use instead` names a better one. */
  use: words,
  avoid: words,
  /** It answers in these; empty: in each person's own. */
  languages: z._default(z.array(languageCodeSchema), []),
  gestures: z._default(z.array(gestureSchema), []),
});
export type Brand = z.infer<typeof brandSchema>;

export const emptyBrand = (id = ''): Brand => z.parse(brandSchema, { id });

/** The address of a profile, as people copy it, names the account: `linkedin.com/company/acme/posts`, `x.com/acme`. */
const profile = /^.*?\.\w+\/(?:(?:company|in|profile|user)\/)?([^/?#]+).*/;

/** Any spelling of a name or a handle: without accents, spaces and points. */
export const plainHandle = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(profile, '$1')
    .replace(/^u\/|^@|[\s._\p{M}-]/gu, '');

/** Somebody as a page names them: by the name shown, and by that of their account where it tells one. */
export interface Named {
  author: string | null;
  handle?: string | undefined;
}

/** Is this the brand itself? */
export const isBrand = (who: Named, brand: Brand): boolean => isOneOf(who, ownNames(brand));

/** What the brand's own post says; null where the post is somebody else's, or there is none. */
export const ownPost = (post: (Named & { text: string }) | null, brand: Brand): string | null =>
  post !== null && isBrand(post, brand) ? post.text : null;

const ownNames = ({ name, handles }: Brand): ReadonlySet<string> =>
  new Set([name, ...handles].map(plainHandle));

const isOneOf = ({ author, handle }: Named, own: ReadonlySet<string>): boolean =>
  [author, handle].some((name) => {
    const plain = plainHandle(name ?? '');
    return plain !== '' && own.has(plain);
  });

type Speaker = (who: Named) => boolean;

/** Names that are remembered of a brand that lives long; a page has hardly more people. */
const mostNames = 10_000;

/** Each thread asks anew; who speaks for a brand as it stands is found out once. Gone with the brand. */
const speakers = new WeakMap<Brand, Speaker>();

/** The same for many comments of few people, in however many threads: each name is looked at once. */
export function brandSpeaker(brand: Brand): Speaker {
  const made = speakers.get(brand) ?? speakerOf(brand);
  speakers.set(brand, made);
  return made;
}

function speakerOf(brand: Brand): Speaker {
  const own = ownNames(brand);
  const known = new Map<string, boolean>();
  return (who) => {
    const key = `${who.author}\n${who.handle}`;
    const told = known.get(key) ?? isOneOf(who, own);
    if (known.size >= mostNames) known.clear();
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
