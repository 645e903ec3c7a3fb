import * as z from 'zod/mini';
import { openingCueNames, openingCuesOf, type Setting } from '@/lib/core/compose/opening/cues';
import { isRightBy, type OpeningWeights } from '@/lib/core/compose/opening';
import { framesByLanguage, readPoint, tellBack, type Frame } from '@/lib/core/compose/point';
import { readThread } from '@/lib/core/compose/view';
import { nothingSaid, type Said } from '@/lib/core/compose/view/saying';
import { settingIn } from '@/lib/core/compose/view/said-back';
import { fitAnswer } from '../addressee/ranking';
import type { LabelledThread } from '../addressee/threads';
import { madeRows } from '../made-rows';

/** An opening as strangers rated it (`made/openings/README.md`): one of the three says what it opens on. */
const openingSchema = z.object({
  id: z.string(),
  told: z.optional(z.string()),
  quote: z.optional(z.string()),
  frames: z.optional(z.array(z.string())),
  /** 0 wrong, 1 beside the point, 2 something of the point, 3 the very point. */
  rate: z.int(),
});
type Rated = z.infer<typeof openingSchema>;

/** From here on an opening is right. */
const leastRight = 2;
/** A tenth of it and three times as much tell fewer apart on sets held out. */
const cost = 0.01;

/** An opening as the product sees it, and whether it was found right. */
export interface Opening {
  set: string;
  cues: number[];
  isRight: boolean;
  rate: number;
}

const ratedOpenings = (): ReadonlyMap<string, readonly Rated[]> =>
  Map.groupBy(
    madeRows('openings').map((row) => z.parse(openingSchema, row)),
    ({ id }) => id,
  );

/** What an opening says, put together again from the thread; null where the composer no longer would. */
function saidOf(
  { told, quote, frames }: Rated,
  { text, keys, language }: Setting,
  thread: LabelledThread,
): Said | null {
  if (quote !== undefined) return { ...nothingSaid, quote };
  const { brand } = thread.request;
  const speaker = { address: brand.address, person: brand.person };
  const known = readPoint(text, language, brand.address).frames;
  if (told !== undefined) {
    const found = [text, ...keys.map(({ sentence }) => sentence)]
      .map((piece) => tellBack(piece, language, speaker, known, true))
      .find((each) => each?.text === told);
    return found === undefined || found === null ? null : { ...nothingSaid, told: found };
  }
  const saying = (frames ?? []).flatMap((id): Frame[] => {
    const frame =
      known.find((each) => each.id === id) ?? framesByLanguage[language]?.find((each) => each.id === id);
    return frame === undefined ? [] : [frame];
  });
  return saying.length === 0 ? null : { ...nothingSaid, saying };
}

/** Every rated opening of these threads. */
export function openingsOf(threads: readonly LabelledThread[]): Opening[] {
  const rated = ratedOpenings();
  return threads.flatMap((thread) => {
    const openings = rated.get(thread.label.id) ?? [];
    if (openings.length === 0) return [];
    const setting = settingIn(readThread(thread.request), thread.request);
    if (setting === null) return [];
    return openings.flatMap((opening): Opening[] => {
      const said = saidOf(opening, setting, thread);
      return said === null
        ? []
        : [
            {
              set: thread.label.set,
              cues: openingCuesOf(said, setting),
              isRight: opening.rate >= leastRight,
              rate: opening.rate,
            },
          ];
    });
  });
}

/** How likely an opening is right. */
export const fitOpenings = (openings: readonly Opening[]): OpeningWeights =>
  fitAnswer(
    openings.map(({ cues }) => cues),
    openings.map(({ isRight }) => isRight),
    openingCueNames.length,
    cost,
  );

/** Of openings that were about as likely to be right, how they were rated. */
export interface OpeningFigures {
  from: string;
  to: string;
  of: number;
  mean: string;
  /** In a hundred. */
  wrong: number;
}

const parts = 8;

/** Every set by a fit on all others, in parts of the same size by likelihood. */
export function foldFigures(openings: readonly Opening[]): OpeningFigures[] {
  const sets = [...new Set(openings.map(({ set }) => set))];
  const held = sets
    .flatMap((set) => {
      const by = fitOpenings(openings.filter((opening) => opening.set !== set));
      return openings
        .filter((opening) => opening.set === set)
        .map(({ cues, rate }) => ({ rate, likely: isRightBy(by, cues) }));
    })
    .toSorted((a, b) => a.likely - b.likely);
  return Array.from({ length: parts }, (_, part): OpeningFigures => {
    const place = (at: number): number => Math.floor((at * held.length) / parts);
    const some = held.slice(place(part), place(part + 1));
    return {
      from: (some[0]?.likely ?? 0).toFixed(2),
      to: (some.at(-1)?.likely ?? 0).toFixed(2),
      of: some.length,
      mean: (some.reduce((sum, { rate }) => sum + rate, 0) / some.length).toFixed(2),
      wrong: Math.round((100 * some.filter(({ rate }) => rate === 0).length) / some.length),
    };
  });
}
