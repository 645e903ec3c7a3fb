import * as z from 'zod/mini';

/** What the settings ask of the worker about what is kept of one site, or of one person. */
export const asksOfTheData = {
  'data.erase-site': {
    request: z.object({ host: z.string().check(z.minLength(1)) }),
    /** Flagged threads that went. */
    response: z.object({ threads: z.number() }),
  },
  /** By the name as a page shows it. */
  'data.erase-person': {
    request: z.object({ name: z.string().check(z.minLength(1)) }),
    response: z.object({ comments: z.number(), mentions: z.number() }),
  },
} as const;
