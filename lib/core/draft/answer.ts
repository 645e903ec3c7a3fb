import * as z from 'zod/mini';
import { brandSpeaker, type Brand } from '../brand/brand';
import type { Comment } from '../conversation/comment';
import type { Flag } from '../flag/flag';
import { languageCodeSchema } from '../text/language';
import { networkSchema } from '../conversation/thread';

/** What the brand answered, and where: so that nothing is said twice, and nobody has to look it up. */
export const answerSchema = z.object({
  id: z.string(),
  flagId: z.string(),
  brandId: z.string(),
  url: z.string(),
  title: z.string(),
  network: networkSchema,
  language: languageCodeSchema,
  text: z.string(),
  /** ISO 8601. */
  at: z.string(),
  /** The user says that it was sent, or it was seen on the page. */
  by: z.enum(['user', 'page']),
});
export type Answer = z.infer<typeof answerSchema>;

export const answerOf = (
  flag: Flag,
  brandId: string,
  said: Pick<Answer, 'id' | 'text' | 'at' | 'by'>,
): Answer => ({
  flagId: flag.id,
  brandId,
  url: flag.url,
  title: flag.title,
  network: flag.network,
  language: flag.language,
  ...said,
});

/** The brand's own comments in a thread. `now` stands in for the time of one whose page doesn't say it. */
export function answersIn(flag: Flag, comments: readonly Comment[], brand: Brand, now: string): Answer[] {
  const isOwn = brandSpeaker(brand);
  return comments
    .filter(isOwn)
    .map(({ id, text, postedAt }) =>
      answerOf(flag, brand.id, { id: `${flag.id}/${id}`, text, at: postedAt ?? now, by: 'page' }),
    );
}

/** Two texts that are the same but for their spaces, case and marks: a site sets them in its own way. */
export const sameAnswer = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
