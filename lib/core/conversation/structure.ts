import * as z from 'zod/mini';

/** A page without its words: for a report that people may attach to an issue. */
export const structureSchema = z.object({
  /** Host and kinds of the path's parts. */
  address: z.string(),
  /** As the page says it. */
  language: z.string(),
  /** An outline of elements, by the names of tags, classes, roles and attributes. */
  lines: z.array(z.string()),
});
export type Structure = z.infer<typeof structureSchema>;
