import type { Scorer } from '@/lib/core/reading/reading';
import { openData } from '../bench/data';
import {
  brandComments,
  brandFigures,
  careTexts,
  complaintFigures,
  hostileF1,
  hostilePoints,
  readRows,
  sentimentF1,
} from '../bench/measures/readings';
import { percent, reliability } from '../bench/metrics';
import { readLabelled } from './rows';

/** Figures on rows that the fit never sees; all of it through the shipped code path. */
export function measure(scorer: Scorer, data: string): Record<string, unknown> {
  const read = (file: string) => readRows(scorer, readLabelled(data, file));
  const hostile = (file: string) => {
    const rows = read(file);
    return { macroF1: hostileF1(rows), reliability: reliability(hostilePoints(rows)) };
  };
  const care = careTexts(openData(data)) ?? [];
  const brand = readRows(scorer, brandComments(openData(data).rows('brand/comments.jsonl') ?? []));
  return {
    sentiment: Object.fromEntries(
      ['fr', 'en', 'de', 'es', 'it', 'pt'].map((code) => [code, sentimentF1(read(`umsab-${code}.val`))]),
    ),
    hostile: Object.fromEntries(
      ['toxifrench-fr.dev', 'tweeteval-offensive-en.val'].map((file) => [file, hostile(file)]),
    ),
    complaints: complaintFigures(read('complaints-en.dev-evaluate-only')),
    brandCareFlagged: percent(
      care.filter((text) => scorer.score({ text, given: 'en' }).hostile).length,
      care.length,
    ),
    brandComments: Object.fromEntries(
      ['fr', 'en'].flatMap((code) => {
        const figures = brandFigures(brand.filter(({ row }) => row.language === code));
        return Object.entries(figures).map(([head, figure]) => [`${head}-${code}`, figure]);
      }),
    ),
  };
}
