import * as z from 'zod/mini';
import type { ReadComment } from '../reading/read-comment';
import type { Flag } from './flag';
import { fail, ok, type Result } from '../result';
import { signalCodeSchema } from '../reading/signals';

const product = 'accalmie-evidence';
/** Of the file's form. */
const version = 1;

/** Why there is no picture: the browser refused it, or another page was in front. */
export const pictureFaults = ['refused', 'not-in-front'] as const;
export type PictureFault = (typeof pictureFaults)[number];

const commentSchema = z.object({
  id: z.string(),
  /** As the page shows it; null where it shows none. */
  author: z.nullable(z.string()),
  text: z.string(),
  /** As the page gives it, ISO 8601; null where it gives none. */
  postedAt: z.nullable(z.string()),
  permalink: z.nullable(z.string()),
  signals: z.array(signalCodeSchema),
});

/** What was seen on a page, where and when. */
export const evidenceSchema = z.object({
  product: z.literal(product),
  version: z.literal(version),
  /** ISO 8601. */
  keptAt: z.string(),
  /** The file is made by this version of Accalmie. */
  madeBy: z.string(),
  page: z.object({ url: z.string(), title: z.string(), site: z.string(), network: z.string() }),
  comments: z.array(commentSchema),
  /** A PNG under a `data:` address; else why there is none. */
  picture: z.union([
    z.object({ data: z.string().check(z.startsWith('data:image/png;base64,')) }),
    z.object({ missing: z.enum(pictureFaults) }),
  ]),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** @param now ISO 8601 */
export const evidenceOf = (
  flag: Pick<Flag, 'url' | 'title' | 'site' | 'network'>,
  comments: readonly ReadComment[],
  picture: Evidence['picture'],
  made: { now: string; by: string },
): Evidence => ({
  product,
  version,
  keptAt: made.now,
  madeBy: made.by,
  page: { url: flag.url, title: flag.title, site: flag.site, network: flag.network },
  comments: comments.map(({ comment, reading }) => ({
    id: comment.id,
    author: comment.author,
    text: comment.text,
    postedAt: comment.postedAt,
    permalink: comment.permalink,
    signals: [...new Set(reading.signals.map(({ code }) => code))],
  })),
  picture,
});

/** What the hash is taken over: everything but the hash, always in the same order and spacing. */
export const hashedText = (evidence: Evidence): string => JSON.stringify(z.parse(evidenceSchema, evidence));

/** The file: what was seen, and over all of it the SHA-256 in hexadecimal. */
export const evidenceFile = (evidence: Evidence, sha256: string): string =>
  JSON.stringify({ ...z.parse(evidenceSchema, evidence), sha256 }, null, 2);

export type EvidenceFault = 'not-evidence' | 'too-new';

const formSchema = z.object({ product: z.literal(product), version: z.number(), sha256: z.string() });

/**
 * A file's text → what its hash must be taken over, and the hash it bears. A part that was added by hand is part of
 * what is hashed, so that it shows.
 */
export function readEvidence(text: string): Result<{ hashed: string; sha256: string }, EvidenceFault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('not-evidence');
  }
  const form = formSchema.safeParse(value);
  if (!form.success) return fail('not-evidence');
  if (form.data.version > version) return fail('too-new');
  const { sha256, ...rest } = value as Record<string, unknown> & { sha256: string };
  return ok({ hashed: JSON.stringify(rest), sha256 });
}
