import type { Row } from './rows';
import { sharpSources, type SharpRow } from './sharp-rows';
import { handWrittenWeight, sources } from './sources';

/** Where the weights come from, with the rows that were really read. */
export function describeSources(
  rows: readonly Row[],
  sharpRows: readonly SharpRow[],
): Record<string, unknown>[] {
  const count = (name: string): number => rows.filter(({ source }) => source === name).length;
  return [
    ...sources.map(({ name, origin, licence, teaches, weight, files }) => ({
      name,
      origin,
      licence,
      teaches,
      weight,
      files,
      rows: count(name),
    })),
    ...sharpSources.map(({ file, ...source }) => ({
      ...source,
      files: [file],
      rows: sharpRows.filter((row) => row.source === source.name).length,
    })),
    {
      name: 'made',
      origin: 'written for the training: tools/training/made',
      licence: 'MIT',
      teaches: 'sentiment, hostile, complaint, arousal, sharpness',
      rows: count('made'),
    },
    {
      name: 'hand-written',
      origin: 'written one by one for the training: tools/training/made/comments',
      licence: 'MIT',
      teaches: 'sentiment, hostile, complaint',
      weight: handWrittenWeight,
      rows: count('hand-written'),
    },
  ];
}
