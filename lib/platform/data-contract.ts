import * as z from 'zod/mini';

/** What the settings ask of the worker about what is kept of one site, or of one person. */
export const asksOfTheData = {
  'data.erase-site': z.object({ host: z.string().check(z.minLength(1)) }),
  /** By the name as a page shows it. */
  'data.erase-person': z.object({ name: z.string().check(z.minLength(1)) }),
};

/** What they are answered. */
export const answersToTheData = {
  /** Flagged threads that went. */
  'data.erase-site': z.object({ threads: z.number() }),
  'data.erase-person': z.object({ comments: z.number(), mentions: z.number() }),
};
