import * as z from 'zod/mini';
import { crisisSchema, crisisThreadSchema } from './crisis';

/** A crisis as a list shows it: without its reasons and everything that happened, which nobody reads of hundreds at once. */
export const crisisLineSchema = z.extend(
  z.pick(crisisSchema, {
    id: true,
    brand: true,
    name: true,
    topics: true,
    status: true,
    level: true,
    peak: true,
    trend: true,
    openedAt: true,
    updatedAt: true,
    closedAt: true,
  }),
  {
    threads: z.array(
      z.pick(crisisThreadSchema, { flagId: true, site: true, quietAt: true, firstAnsweredAt: true }),
    ),
  },
);
export type CrisisLine = z.infer<typeof crisisLineSchema>;
