import { brandHeadNames, type BrandHeads } from './brand-heads';
import { readerLanguages, type ReaderLanguage } from './concept-table';
import { cueLayout, scaledCount } from './hashed-features';
import { cueHeads, type LinearModel } from './linear-model';
import { sharpBuckets } from './sharpness';

/** Columns that are summed together. */
const together = 3;

/** Columns of a row: the heads for public posts, the one for a sharp tone, the brand heads; filled up with zeros. */
export const columns = {
  sharp: cueHeads.length,
  brand: cueHeads.length + 1,
  count: together * Math.ceil((cueHeads.length + 1 + brandHeadNames.length) / together),
} as const;

/**
 * What every family of heads makes of a cue in one language, so that the cues are walked once. A concept and what the
 * lexicons say count twice, for all languages and for their own, always by the same value: their weights are added up
 * beforehand. With three walks over all 794 cues a tweet took 4 µs more.
 */
export interface CueRows {
  weights: Float64Array;
  /** First rows of the denied concepts, of style and of what the lexicons say; concepts begin at 0. */
  denied: number;
  style: number;
  lexicon: number;
}

export function createCueRows(
  parts: { model: LinearModel; brand: BrandHeads; concepts: { names: readonly string[] } },
  language: ReaderLanguage | null,
): CueRows {
  const { model, brand } = parts;
  const concepts = parts.concepts.names.length;
  const layout = cueLayout(concepts);
  const styles = layout.lexicon - layout.style;
  const said = (layout.count - layout.lexicon) / (readerLanguages.length + 1);
  const place = { denied: concepts, style: 2 * concepts, lexicon: 2 * concepts + styles };
  const weights = new Float64Array((place.lexicon + said) * columns.count);
  const add = (row: number, cue: number, length: number): void => {
    for (let at = 0; at < length; at += 1) {
      const to = (row + at) * columns.count;
      for (let head = 0; head < columns.sharp; head += 1)
        weights[to + head] = (weights[to + head] ?? 0) + (model.cues[(cue + at) * columns.sharp + head] ?? 0);
      weights[to + columns.sharp] =
        (weights[to + columns.sharp] ?? 0) + (model.sharpness?.weights[sharpBuckets + cue + at] ?? 0);
      const from = (cue + at) * brandHeadNames.length;
      for (let head = 0; head < brandHeadNames.length; head += 1)
        weights[to + columns.brand + head] =
          (weights[to + columns.brand + head] ?? 0) + (brand.cues[from + head] ?? 0);
    }
  };
  add(0, 0, concepts);
  add(0, concepts * (1 + readerLanguages.indexOf(language ?? 'en')), concepts);
  add(place.denied, concepts * (1 + readerLanguages.length), concepts);
  add(place.style, layout.style, styles);
  add(place.lexicon, layout.lexicon, said);
  if (language !== null)
    add(place.lexicon, layout.lexicon + said * (1 + readerLanguages.indexOf(language)), said);
  return { weights, ...place };
}

/** Counts → the values of their cues: nearly all are below this. */
const shares = Float64Array.from({ length: 64 }, (_, count) => scaledCount(count));

/** The cues of a text that aren't zero, as they came. Used again for every text. */
export class CueList {
  count = 0;
  readonly rows: Int32Array;
  readonly values: Float64Array;

  constructor({ weights }: CueRows) {
    this.rows = new Int32Array(weights.length / columns.count);
    this.values = new Float64Array(this.rows.length);
  }

  addCount(row: number, count: number): void {
    this.rows[this.count] = row;
    this.values[this.count] = shares[count] ?? scaledCount(count);
    this.count += 1;
  }

  /** Rows from one on, by their counts; list by list, since a fraction that is handed over must be put into memory. */
  addCounts(first: number, counts: Float32Array): void {
    for (let at = 0; at < counts.length; at += 1)
      if (counts[at] !== 0) this.addCount(first + at, counts[at] ?? 0);
  }

  /** The same by their values. */
  addValues(first: number, values: Float32Array): void {
    for (let at = 0; at < values.length; at += 1) {
      if (values[at] === 0) continue;
      this.rows[this.count] = first + at;
      this.values[this.count] = values[at] ?? 0;
      this.count += 1;
    }
  }
}

/**
 * Fills `sums`, of `columns.count` places, with the cues' rows times their values. Three columns at a time over all
 * rows: the sums stay in registers, and the rows are fetched side by side.
 */
export function sumCues({ weights }: CueRows, { rows, values, count }: CueList, sums: Float64Array): void {
  for (let column = 0; column < columns.count; column += together) {
    // Not as a list that is taken apart: in this loop such lists were half a kilobyte a text.
    let first = 0;
    let second = 0;
    let third = 0;
    for (let at = 0; at < count; at += 1) {
      const value = values[at] ?? 0;
      const from = (rows[at] ?? 0) * columns.count + column;
      first += value * (weights[from] ?? 0);
      second += value * (weights[from + 1] ?? 0);
      third += value * (weights[from + 2] ?? 0);
    }
    sums[column] = first;
    sums[column + 1] = second;
    sums[column + 2] = third;
  }
}
