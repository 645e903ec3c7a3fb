import * as z from 'zod/mini';
import { brandSchema } from '@/lib/core/brand/brand';
import { calmCheck } from '@/lib/core/calm-check';
import { languageCodeOf } from '@/lib/core/text/language';
import { BadLine, type LineCommand } from './line-command';
import { loadBrand } from './threads';

const commentSchema = z.object({ text: z.string() });
/** Where the reply goes: what was said there, as texts or as a thread. */
const threadSchema = z.union([
  z.string(),
  z.array(z.union([z.string(), commentSchema])),
  z.object({ comments: z.array(commentSchema) }),
]);

const inputSchema = z.object({
  text: z.string(),
  language: z.optional(z.nullable(z.string())),
  thread: z.optional(z.nullable(threadSchema)),
  brand: z.optional(z.nullable(brandSchema)),
});

function textsOf(thread: z.infer<typeof threadSchema>): string[] {
  if (typeof thread === 'string') return [thread];
  const comments = Array.isArray(thread) ? thread : thread.comments;
  return comments.map((comment) => (typeof comment === 'string' ? comment : comment.text));
}

export const check: LineCommand = {
  usage: 'npm run -s cli -- check [FILE] [--brand FILE]   lines: {"text", "language"?, "thread"?}',
  options: ['brand'],
  prepare: async (options) => {
    const given = options.brand === undefined ? undefined : await loadBrand(options.brand);
    return (line) => {
      const input = z.safeParse(inputSchema, line);
      if (!input.success) throw new BadLine('expected {"text": string, "language"?: string, "thread"?}');
      const { text, language, thread, brand } = input.data;
      const code = languageCodeOf(language);
      return calmCheck(text.toWellFormed(), {
        ...(code === 'und' ? {} : { language: code }),
        ...(thread === undefined || thread === null ? {} : { thread: { texts: textsOf(thread) } }),
        brand: given ?? brand ?? undefined,
      });
    };
  },
};
