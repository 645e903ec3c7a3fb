import type { LanguageCode } from '@/lib/core/text/language';
import type { Reading } from '@/lib/core/reading/reading';
import { brandHeadNames, headInputs, type BrandHeads } from './brand-heads';
import { isReaderLanguage, type ConceptTable, type ReaderLanguage } from './concept-table';
import { columns, createCueRows, CueList, sumCues, type CueRows } from './cue-rows';
import { cueLayout, saltOf } from './hashed-features';
import { KnownWords, traits } from './known-words';
import { lexiconCueNames, lexiconCues } from './lexicon-cues';
import { cueHeads, gramHeads, scoresOf, type LinearModel, type Scores } from './linear-model';
import { ReaderPieces } from './reader-words';
import { addTextStyle, styleNames, type WordStyle } from './text-style';
import { kindPlaces } from '@/lib/core/text/spelling';
import { createWordSummer, type WordSums } from './word-sums';

/** What all heads say of a text, uncalibrated. */
export interface HeadReading {
  scores: Scores;
  /** In the order of `brandHeadNames`. Valid until the next call: the array is used again. */
  ofBrand: Float64Array;
  /** How sharp its tone is; 0 where the weights don't hold that head. */
  sharp: number;
}

interface Tongue {
  salt: number;
  known: KnownWords;
  cues: CueRows;
  list: CueList;
}

const brandWidth = brandHeadNames.length;

/**
 * The same scores as `scoreFeatures`, `sharpScore` and `scoreBrand` give of the features that the heads were trained
 * on, without the some 800 buckets a comment: a word's weights are summed when it is first met, and each cue is walked
 * once for all heads. Sums of n-grams are whole numbers, equal in any order; those of cues differ in the last digits.
 */
export function createHeadReader(parts: {
  model: LinearModel;
  brand: BrandHeads;
  concepts: ConceptTable;
}): (text: string, language: LanguageCode, lexicon: Reading, told: readonly number[]) => HeadReading {
  const { model, brand, concepts } = parts;
  const cueCount = cueLayout(concepts.names.length).count;
  const sumWords = createWordSummer(parts);
  const tongues = new Map<ReaderLanguage | null, Tongue>();
  const tongueOf = (language: ReaderLanguage | null): Tongue => {
    const known = tongues.get(language);
    if (known !== undefined) return known;
    const cues = createCueRows(parts, language);
    const tongue = {
      salt: saltOf(language),
      known: new KnownWords(parts, language),
      cues,
      list: new CueList(cues),
    };
    tongues.set(language, tongue);
    return tongue;
  };

  // Used again for every text: nothing is allocated but the answer.
  const pieces = new ReaderPieces();
  const sums = new Float64Array(columns.count);
  const rest = new Float64Array(brandWidth);
  const ofBrand = new Float64Array(brandWidth);
  const style = new Float32Array(styleNames.length);
  const lexiconSays = new Float32Array(lexiconCueNames.length);

  /** All cues of a text: concepts, style, what the lexicons say. */
  function listCues(text: string, said: WordSums, words: WordStyle, tongue: Tongue, lexicon: Reading): void {
    const { cues, list } = tongue;
    list.count = 0;
    for (let at = 0; at < said.metCount; at += 1) {
      const place = said.met[at] ?? 0;
      list.addCount(place, said.counts[place] ?? 0);
    }
    style.fill(0);
    addTextStyle(text, words, style, 0);
    list.addCounts(cues.style, style);
    list.addValues(cues.lexicon, lexiconCues(lexicon, lexiconSays));
  }

  // By place: a property whose name varies is looked up at a tenth of the speed.
  const scoreAt = (place: number): number => (model.bias[place] ?? 0) + (sums[place] ?? 0);
  const inputs = headInputs.map((name) => cueHeads.indexOf(name));
  const sharpReads = cueHeads.map((name) => model.sharpness?.reads[name] ?? 0);

  /** Fills `ofBrand` from the words, the cues, the other heads' scores and what the lexicons found. */
  function scoreBrandWords(said: WordSums, isTaught: boolean, told: readonly number[]): Float64Array {
    const wordShare = isTaught ? 1 / Math.sqrt(Math.max(1, said.brandCount)) : 0;
    for (let head = 0; head < brandWidth; head += 1) rest[head] = sums[columns.brand + head] ?? 0;
    for (let at = 0; at < inputs.length; at += 1) addBrandCue(cueCount + at, scoreAt(inputs[at] ?? 0));
    for (const place of told) addBrandCue(cueCount + headInputs.length + place, 1);
    for (let head = 0; head < brandWidth; head += 1)
      ofBrand[head] =
        (brand.bias[head] ?? 0) +
        (said.brand[head] ?? 0) * wordShare * (brand.steps.words[head] ?? 0) +
        (rest[head] ?? 0) * (brand.steps.cues[head] ?? 0);
    return ofBrand;
  }

  function addBrandCue(row: number, value: number): void {
    const from = row * brandWidth;
    for (let head = 0; head < brandWidth; head += 1)
      rest[head] = (rest[head] ?? 0) + value * (brand.cues[from + head] ?? 0);
  }

  function sharpOf(said: number): number {
    const head = model.sharpness;
    if (head === undefined) return 0;
    let sum = head.bias + said + (sums[columns.sharp] ?? 0);
    for (let at = 0; at < sharpReads.length; at += 1) sum += scoreAt(at) * (sharpReads[at] ?? 0);
    return sum;
  }

  return (text, code, lexicon, told) => {
    const language = isReaderLanguage(code) ? code : null;
    const tongue = tongueOf(language);
    const { salt, known } = tongue;
    pieces.read(text);
    const words = sumWords(pieces, known, salt);
    listCues(text, words, styleOf(pieces, words.traits), tongue, lexicon);
    sumCues(tongue.cues, tongue.list, sums);
    const wordShare = 1 / Math.sqrt(Math.max(1, pieces.count * (salt === 0 ? 2 : 4)));
    const letterShare = 1 / Math.sqrt(Math.max(1, words.letterCount));
    for (let head = 0; head < gramHeads.length; head += 1)
      sums[head] =
        (sums[head] ?? 0) +
        (model.gramSteps[head] ?? 0) *
          (wordShare * (words.grams[head] ?? 0) + letterShare * (words.grams[gramHeads.length + head] ?? 0));
    return {
      scores: scoresOf(model.bias, sums),
      ofBrand: scoreBrandWords(words, language !== null, told),
      sharp: sharpOf(
        words.sharp / Math.sqrt(Math.max(1, 2 * pieces.count)) +
          words.address / Math.sqrt(Math.max(1, words.addressCount)),
      ),
    };
  };
}

/** As `styleOfWords` tells it of words that are at hand. */
function styleOf({ kinds, count }: ReaderPieces, told: number): WordStyle {
  let mentions = 0;
  let hashtags = 0;
  let number = false;
  for (let at = 0; at < count; at += 1) {
    const kind = kinds[at] ?? 0;
    if (kind === kindPlaces.mention) mentions += 1;
    else if (kind === kindPlaces.hashtag) hashtags += 1;
    else if (kind === kindPlaces.number) number = true;
  }
  return {
    count,
    mentions,
    hashtags,
    startsWithMention: count > 0 && kinds[0] === kindPlaces.mention,
    number,
    link: (told & traits.link) !== 0,
    ellipsis: (told & traits.ellipsis) !== 0,
  };
}
