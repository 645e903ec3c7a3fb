import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/lib/core/result';
import { brandHeadNames, headInputs, type BrandHeads } from './brand-heads';
import { createConceptTable, readerLanguages, type ConceptTable } from './concept-table';
import { cueLayout } from './hashed-features';
import { learntCodes } from './learnt-codes';
import { cueHeads, gramHeads, readerLanguageKeys, type LinearModel } from './linear-model';
import { sharpBuckets } from './sharpness';

/**
 * `reader.bin`, little endian: magic, header length (uint32), header (JSON, padded with spaces to four bytes), concept
 * hashes (uint32), concept numbers (uint8, padded), cue weights (float32), sharpness weights (float32, where the header
 * tells of them), n-gram weights (int8); of the brand heads hashes (uint32, each once), how many heads have a weight for
 * each (uint8, padded), head numbers (uint8, padded), weights (int8, padded), cue weights (int8, padded); SHA-256 of all
 * before.
 */
export const modelMagic = 'ACL4';
export const digestLength = 32;

const calibrationSchema = z.object({ slope: z.number(), offset: z.number() });
const perLanguage = <Value extends z.ZodMiniType>(value: Value) =>
  z.record(z.enum(readerLanguageKeys), value);

const perBrandHead = z.array(z.number()).check(z.length(brandHeadNames.length));
const perCode = z.array(z.nullable(z.number())).check(z.length(learntCodes.length));

export const modelHeaderSchema = z.object({
  bits: z.int().check(z.minimum(8), z.maximum(20)),
  concepts: z.array(z.string()).check(z.maxLength(256)),
  entries: z.int().check(z.minimum(0), z.maximum(1_000_000)),
  gramSteps: z.array(z.number()).check(z.length(gramHeads.length)),
  bias: z.array(z.number()).check(z.length(cueHeads.length)),
  calibration: z.object({
    sentiment: z.number(),
    brandSentiment: z.number(),
    hostile: perLanguage(calibrationSchema),
    complaint: calibrationSchema,
    arousal: calibrationSchema,
  }),
  hostileFrom: perLanguage(z.number()),
  brand: z.object({
    words: z.int().check(z.minimum(0), z.maximum(1_000_000)),
    entries: z.int().check(z.minimum(0), z.maximum(1_000_000)),
    steps: z.object({ words: perBrandHead, cues: perBrandHead }),
    bias: perBrandHead,
    foundFrom: perCode,
    keptFrom: perCode,
    calibration: z.object({ hostile: calibrationSchema, complaint: calibrationSchema }),
    languages: z.array(z.enum(readerLanguages)),
  }),
  sharpness: z.optional(
    z.object({
      bias: z.number(),
      reads: z.record(z.enum(cueHeads), z.number()),
      calibration: calibrationSchema,
    }),
  ),
});
export type ModelHeader = z.infer<typeof modelHeaderSchema>;

export interface ReaderWeights {
  /** The first eight hex digits of the file's digest. */
  id: string;
  model: LinearModel;
  concepts: ConceptTable;
  brand: BrandHeads;
}

/** `missing`: nothing was read; `damaged`: not what the training wrote, down to the last bit. */
export type WeightsFailure = 'missing' | 'damaged';

/** The bytes of `public/models/reader.bin` → weights. Never throws: without weights the lexicons read on. */
export async function readModelFile(
  file: ArrayBuffer | null,
): Promise<Result<ReaderWeights, WeightsFailure>> {
  if (file === null || file.byteLength === 0) return fail('missing');
  if (file.byteLength < digestLength + 8) return fail('damaged');
  const body = new Uint8Array(file, 0, file.byteLength - digestLength);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const told = new Uint8Array(file, body.length);
  if (digest.some((byte, at) => byte !== told[at])) return fail('damaged');
  const weights = unpack(file, body.length);
  return weights === null ? fail('damaged') : ok({ id: hex(digest.subarray(0, 4)), ...weights });
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const padded = (length: number): number => Math.ceil(length / 4) * 4;

function unpack(file: ArrayBuffer, end: number): Omit<ReaderWeights, 'id'> | null {
  const magic = new TextDecoder().decode(new Uint8Array(file, 0, 4));
  const headerLength = new DataView(file).getUint32(4, true);
  if (magic !== modelMagic || headerLength % 4 !== 0 || 8 + headerLength > end) return null;
  const header = readHeader(new Uint8Array(file, 8, headerLength));
  if (header === null) return null;
  const cueCount = cueLayout(header.concepts.length).count;
  const hashesAt = 8 + headerLength;
  const numbersAt = hashesAt + header.entries * 4;
  const cuesAt = numbersAt + padded(header.entries);
  const sharpAt = cuesAt + cueCount * cueHeads.length * 4;
  const sharpCount = header.sharpness === undefined ? 0 : sharpBuckets + cueCount;
  const gramsAt = sharpAt + sharpCount * 4;
  const gramCount = 2 ** header.bits * gramHeads.length;
  const brandAt = gramsAt + gramCount;
  const brandEnd = brandAt + brandLength(header.brand, cueCount);
  if (brandEnd !== end) return null;
  const numbers = new Uint8Array(file, numbersAt, header.entries);
  const { sharpness, ...rest } = header;
  const sharp =
    sharpness === undefined
      ? {}
      : { sharpness: { ...sharpness, weights: new Float32Array(file, sharpAt, sharpCount) } };
  return {
    concepts: createConceptTable(header.concepts, new Uint32Array(file, hashesAt, header.entries), numbers),
    model: {
      ...rest,
      ...sharp,
      cues: new Float32Array(file, cuesAt, cueCount * cueHeads.length),
      grams: new Int8Array(file, gramsAt, gramCount),
    },
    brand: unpackBrand(file, brandAt, header.brand, cueCount),
  };
}

/** Weights of the cues, of what the other heads say and of what the lexicons found. */
const brandCues = (cueCount: number): number =>
  (cueCount + headInputs.length + learntCodes.length) * brandHeadNames.length;

const brandLength = ({ words, entries }: ModelHeader['brand'], cueCount: number): number =>
  words * 4 + padded(words) + 2 * padded(entries) + padded(brandCues(cueCount));

function unpackBrand(
  file: ArrayBuffer,
  from: number,
  { words, entries, ...rest }: ModelHeader['brand'],
  cueCount: number,
): BrandHeads {
  const countsAt = from + words * 4;
  const numbersAt = countsAt + padded(words);
  const weightsAt = numbersAt + padded(entries);
  const hashes = repeated(new Uint32Array(file, from, words), new Uint8Array(file, countsAt, words), entries);
  return {
    ...rest,
    words: createConceptTable(brandHeadNames, hashes, new Uint8Array(file, numbersAt, entries)),
    weights: new Int8Array(file, weightsAt, entries),
    cues: new Int8Array(file, weightsAt + padded(entries), brandCues(cueCount)),
  };
}

/** Each hash as often as it counts: a word has a weight for three or four heads. */
function repeated(hashes: Uint32Array, counts: Uint8Array, length: number): Uint32Array {
  const rows = new Uint32Array(length);
  let row = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const end = row + (counts[at] ?? 0);
    rows.fill(hashes[at] ?? 0, row, end);
    row = end;
  }
  return rows;
}

function readHeader(bytes: Uint8Array): ModelHeader | null {
  const text = new TextDecoder().decode(bytes);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = modelHeaderSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}
