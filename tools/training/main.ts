import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseLanguageTable } from '@/lib/scoring/language/detect-language';
import { createConceptTable } from '@/lib/scoring/heads/concept-table';
import { createFeatureReader } from '@/lib/scoring/heads/hashed-features';
import { createLexiconScorer } from '@/lib/scoring/rules/lexicon-scorer';
import { readModelFile, type ReaderWeights } from '@/lib/scoring/heads/model-file';
import { createTrainedScorer } from '@/lib/scoring/heads/trained-scorer';
import { calibrate } from './calibrate';
import { readConcepts } from './concepts';
import { fitBrandHeads } from './brand-heads';
import { crossValidate, foldFigures } from './folds';
import { fitHeads, settings } from './heads';
import { describeSources } from './manifest';
import { measure } from './measure';
import { packModel } from './pack';
import { readRows } from './rows';
import { sharpFigures } from './sharp-figures';
import { readSharpRows } from './sharp-rows';
import { sharpFolds, teachSharpness } from './sharpness';
import { hostileFrom } from './thresholds';
import { featureScales, scaleVector, spaceOf, vectorise } from './vectors';

const usage = 'usage: npm run train -- --data DIR [--out DIR]   (DIR holds comments/, brand/, threads/)';

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (values.data === undefined) {
  console.error(usage);
  process.exit(2);
}
await train(values.data, values.out ?? 'public/models');

/** Same data, same bytes: nothing here depends on the clock, on chance or on the machine. */
async function train(data: string, out: string): Promise<void> {
  const say = (line: string): void => console.error(`${(performance.now() / 1000).toFixed(1)} s  ${line}`);
  const concepts = readConcepts();
  const table = createConceptTable(concepts.names, concepts.hashes, concepts.concepts);
  const languages = parseLanguageTable(JSON.parse(readFileSync('public/models/languages.json', 'utf8')));
  const lexicon = createLexiconScorer({ languages });
  const reader = createFeatureReader(table, settings.bits);
  const space = spaceOf(settings.bits, concepts.names.length, concepts.tensionFrom);

  const rows = readRows(data);
  const vectors = rows.map((row) => vectorise(row, reader, lexicon, space));
  const scales = featureScales(vectors, space);
  for (const vector of vectors) scaleVector(vector, scales);
  say(`${rows.length} rows, ${concepts.hashes.length} words in ${concepts.names.length} concepts`);

  const scores = crossValidate(rows, vectors, space);
  const folds = foldFigures(rows, scores);
  const calibration = calibrate(rows, scores);
  say(`folds: ${JSON.stringify(folds)}`);

  const heads = fitHeads(rows, vectors, space);
  const brand = fitBrandHeads(rows, scores, reader, lexicon);
  say(`brand: ${JSON.stringify(brand.figures)}`);
  const rest = { bits: settings.bits, calibration, hostileFrom };
  const without = await readBack(packModel(heads, scales, space, concepts, brand.heads, rest));
  const sharpRows = readSharpRows(data, rows, sharpFolds);
  const sharp = teachSharpness(sharpRows, without, lexicon);
  say(`sharpness: ${sharpRows.length} rows`);
  const bytes = packModel(heads, scales, space, concepts, brand.heads, rest, sharp.head);
  const weights = await readBack(bytes);
  const metrics = measure(createTrainedScorer({ weights, lexicon }), data);
  const manifest = {
    version: 1,
    file: 'reader.bin',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lexicon: lexicon.id,
    settings,
    hostileFrom,
    calibration,
    sources: describeSources(rows, sharpRows),
    metrics: {
      folds: { ...folds, brand: brand.figures, sharpness: sharpFigures(sharpRows, sharp.outOfFold) },
      held: metrics,
    },
  };
  writeFileSync(`${out}/reader.bin`, bytes);
  writeFileSync(`${out}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  say(`${bytes.length} bytes, sha-256 ${manifest.sha256}`);
  console.log(JSON.stringify(manifest.metrics, null, 1));
}

async function readBack(bytes: Uint8Array): Promise<ReaderWeights> {
  const read = await readModelFile(new Uint8Array(bytes).buffer);
  if (!read.ok) throw new Error(`the file just made does not read: ${read.code}`);
  return read.value;
}
