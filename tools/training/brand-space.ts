import type { Scorer } from '@/lib/core/reading/reading';
import { brandHashes, headInputs } from '@/lib/scoring/heads/brand-heads';
import type { FeatureReader } from '@/lib/scoring/heads/hashed-features';
import { learntCodes, toldCodes } from '@/lib/scoring/heads/learnt-codes';
import { readerWords } from '@/lib/scoring/heads/reader-words';
import type { Scores } from '@/lib/scoring/heads/linear-model';
import { brandSettings } from './brand-settings';
import { silent } from './folds';
import type { Sparse } from './logistic';
import type { Row } from './rows';

/** A row as the brand heads see it. */
export interface Prepared {
  row: Row;
  isBrand: boolean;
  vector: Sparse;
  /** Places in `learntCodes` of what the lexicons find. */
  told: readonly number[];
}

/** Every hash that enough rows hold → its place among the features; the cues stand behind them. */
export interface BrandSpace {
  places: Map<number, number>;
  /** How many rows hold a word, per place. */
  counts: Float64Array;
  /** A word's rarity, per place: multiplied into the vectors before a fit and into the weights after it. */
  scales: Float64Array;
  dense: number;
}

/** Vectors of the rows. `heard` are the scores, row by row, of heads that never saw it. */
export function prepareBrandRows(
  rows: readonly Row[],
  heard: readonly (Scores | undefined)[],
  reader: FeatureReader,
  lexicon: Scorer,
): { prepared: Prepared[]; space: BrandSpace } {
  const held = rows.map(({ text, language }) => brandHashes(readerWords(text), language));
  const words = spaceOfWords(held);
  let dense = 0;
  const prepared = rows.map((row, at): Prepared => {
    const said = heard[at] ?? silent;
    const reading = lexicon.score({ text: row.text, given: row.language });
    const told = toldCodes(reading);
    const values = wordValues(held[at] ?? new Uint32Array(0), words);
    const rest = [
      ...reader.read(row.text, row.language, reading).cues,
      ...headInputs.map((input) => said[input]),
      ...learntCodes.map((_, place) => (told.includes(place) ? 1 : 0)),
    ];
    dense = rest.length;
    for (const [place, value] of rest.entries()) {
      if (value !== 0) values.set(words.places.size + place, value);
    }
    const vector = { indices: Int32Array.from(values.keys()), values: Float32Array.from(values.values()) };
    return { row, isBrand: row.source === 'hand-written', vector, told };
  });
  return { prepared, space: { ...words, dense } };
}

function spaceOfWords(held: readonly Uint32Array[]): Omit<BrandSpace, 'dense'> {
  const rowsOf = new Map<number, number>();
  for (const hashes of held) {
    for (const hash of new Set(hashes)) rowsOf.set(hash, (rowsOf.get(hash) ?? 0) + 1);
  }
  const kept = [...rowsOf].filter(([, count]) => count >= brandSettings.leastRows);
  const counts = Float64Array.from(kept, ([, count]) => count);
  const scales = counts.map(
    (count) => Math.max(0.25, Math.log((held.length + 1) / (count + 1))) ** brandSettings.rarityPower,
  );
  return { places: new Map(kept.map(([hash], place) => [hash, place])), counts, scales };
}

function wordValues(
  hashes: Uint32Array,
  { places, scales }: Pick<BrandSpace, 'places' | 'scales'>,
): Map<number, number> {
  const values = new Map<number, number>();
  const share = 1 / Math.sqrt(Math.max(1, hashes.length));
  for (const hash of hashes) {
    const place = places.get(hash);
    if (place !== undefined) values.set(place, (values.get(place) ?? 0) + share * (scales[place] ?? 1));
  }
  return values;
}
