import * as z from 'zod/mini';
import { draft } from '@/tools/cli/draft';

const answer = await draft.prepare({});
const answered = z.object({ drafts: z.array(z.object({ text: z.string() })) });

/**
 * The three drafts under a brand's own post.
 * @param lines "Author (likes): text", or "1<Author (likes): text" below the first line
 */
export async function draftsUnder(
  language: 'fr' | 'en',
  brand: string,
  lines: readonly string[],
  { post = null }: { post?: string | null } = {},
): Promise<readonly string[]> {
  const comments = lines.map((line, at) => {
    const [, parent, author = '', likes = '0', text = ''] =
      /^(?:(\d)<)?([^:]+) \((\d+)\): (.*)$/s.exec(line) ?? [];
    return {
      id: `c${at + 1}`,
      parentId: parent === undefined ? null : `c${parent}`,
      author,
      text,
      postedAt: `2026-11-21T09:${String(at * 5).padStart(2, '0')}:00Z`,
      likes: Number(likes),
    };
  });
  const { drafts } = answered.parse(
    await answer({
      id: 'made',
      language,
      network: 'facebook',
      brand: { name: brand, handles: [brand] },
      ownPage: true,
      ...(post === null ? {} : { post }),
      comments,
    }),
  );
  return drafts.map(({ text }) => text);
}
