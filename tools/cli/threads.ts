import { readFile } from 'node:fs/promises';
import { assessWhole } from '@/lib/core/level/assess-whole';
import { forBrand } from '@/lib/core/brand/for-brand';
import { emptyBrand, type Brand } from '@/lib/core/brand/brand';
import { onNetwork } from '@/lib/core/brand/brand-for';
import { readBrandFile, type BrandFile } from '@/lib/core/brand/brand-file';

import { BadArguments, type LineCommand } from './line-command';
import { loadScorer } from './score';
import { commentsOf, isoOf, networkOf, parseThreadLine, postOf, readAll, readPost } from './thread-line';

/** A brand's fields, all optional, or a brand file; either may carry `statements`. */
export async function loadBrandFile(file: string | undefined): Promise<BrandFile> {
  if (file === undefined) return { brand: emptyBrand(), statements: [] };
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new BadArguments(`--brand ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = readBrandFile(text);
  if (!read.ok)
    throw new BadArguments(`--brand ${file}: ${read.code === 'no-json' ? 'not JSON' : 'not a brand'}`);
  return read.value;
}

export const loadBrand = async (file: string | undefined): Promise<Brand> =>
  (await loadBrandFile(file)).brand;

export function parseNow(now: string | undefined): string | null {
  if (now === undefined) return null;
  const iso = isoOf(now);
  if (iso === null) throw new BadArguments(`--now ${now}: not an ISO 8601 time`);
  return iso;
}

/** Where neither the comments nor the caller say what time it is. */
const noTime = new Date(0).toISOString();

export const threads: LineCommand = {
  usage: 'npm run -s cli -- threads [FILE] [--brand FILE] [--now ISO]',
  options: ['brand', 'now'],
  async prepare(options) {
    const givenBrand = await loadBrand(options.brand);
    const givenNow = parseNow(options.now);
    const reader = await loadScorer();
    return (input) => {
      const line = parseThreadLine(input);
      const given = options.brand === undefined ? (line.brand ?? givenBrand) : givenBrand;
      const brand = onNetwork(given, networkOf(line));
      const scorer = forBrand(reader, brand);
      const comments = commentsOf(line);
      const now = givenNow ?? comments.findLast(({ postedAt }) => postedAt !== null)?.postedAt ?? noTime;
      const post = postOf(line, brand);
      const assessment = assessWhole(comments, readAll(scorer, comments, line.language), {
        conversation: { network: networkOf(line), post },
        postReading: readPost(scorer, post, line.language),
        brand,
        sensitivity: 'normal',
        now,
      });
      const { steps, level, peak, reasons, defenders, topics } = assessment;
      const { posture, reasons: why, replyBy, lookAgainAt } = assessment.advice;
      return {
        id: line.id,
        steps,
        level,
        peak,
        reasons,
        advice: { posture, reasons: why, replyBy, lookAgainAt },
        defenders,
        topics: topics.map(({ topic }) => topic),
      };
    };
  },
};
