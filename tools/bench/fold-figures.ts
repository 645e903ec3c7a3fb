import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const manifestSchema = z.object({
  metrics: z.object({
    folds: z.object({
      hostile: z.record(z.string(), z.number()),
      sharpness: z.object({ comments: z.number(), inThread: z.number() }),
    }),
  }),
});

/** What heads reached that had not seen the rows, as `npm run train` wrote it beside the weights. */
export const foldFigures = (): z.infer<typeof manifestSchema>['metrics']['folds'] =>
  manifestSchema.parse(
    JSON.parse(readFileSync(new URL('../../public/models/manifest.json', import.meta.url), 'utf8')),
  ).metrics.folds;
