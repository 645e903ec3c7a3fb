import { forBrand } from '@/lib/core/brand/for-brand';
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { draftReplies } from '@/lib/app/reply';
import { assessWhole } from '@/lib/core/level/assess-whole';
import { onNetwork, replyLanguage, speakingTo } from '@/lib/core/brand/brand-for';
import { calmCheck } from '@/lib/core/calm-check';
import {
  engineIds,
  engineIdSchema,
  type DraftEngine,
  type DraftRequest,
  type EngineId,
} from '@/lib/core/draft/draft';
import { languageCodeOf, type LanguageCode } from '@/lib/core/text/language';
import type { Reading } from '@/lib/core/reading/reading';
import { isInForce, statementSchema, type Statement } from '@/lib/core/draft/statement';
import { engines, type EngineSetup } from '@/lib/engines/registry';
import { BadArguments, type LineCommand } from './line-command';
import { loadScorer } from './score';
import {
  commentsOf,
  networkOf,
  ownPostOf,
  parseThreadLine,
  postOf,
  readAll,
  type ThreadLine,
} from './thread-line';
import { loadBrandFile, parseNow } from './threads';

async function loadStatements(file: string | undefined): Promise<Statement[]> {
  if (file === undefined) return [];
  const json: unknown = JSON.parse(await readFile(file, 'utf8'));
  const parsed = z.safeParse(z.array(statementSchema), json);
  if (!parsed.success) throw new BadArguments(`--statements ${file}: not a list of statements`);
  return parsed.data;
}

function engineOf(id: string | undefined): EngineId {
  if (id === undefined) return 'templates';
  const parsed = engineIdSchema.safeParse(id);
  if (!parsed.success) throw new BadArguments(`--engine ${id}: one of ${engineIds.join(', ')}`);
  return parsed.data;
}

/** The server of `chat-completions`; its key comes by the environment alone, where no list of processes shows it. */
function setupOf(options: Record<string, string | undefined>): EngineSetup {
  const { env } = process;
  const address = options['endpoint'] ?? env['ACCALMIE_ENDPOINT'] ?? '';
  const model = options['model'] ?? env['ACCALMIE_MODEL'] ?? '';
  return { endpoint: { address, key: env['ACCALMIE_KEY'] ?? '' }, model };
}

/** As asked for; a language model that cannot be asked at all is the caller's mistake. */
async function loadEngine(options: Record<string, string | undefined>): Promise<DraftEngine> {
  const id = engineOf(options['engine']);
  const engine = await engines[id](setupOf(options));
  const state = await engine.availability();
  if (state === 'needs-setup')
    throw new BadArguments(
      `--engine ${id}: wants --endpoint URL and --model NAME, or ACCALMIE_ENDPOINT and ACCALMIE_MODEL`,
    );
  if (state !== 'ready') throw new BadArguments(`--engine ${id}: ${state} outside a browser`);
  return engine;
}

/** The language given, else the one that most comments are in. */
function languageOf(line: ThreadLine, read: ReadonlyMap<string, Reading>): LanguageCode {
  const given = languageCodeOf(line.language);
  if (given !== 'und') return given;
  const counts = new Map<LanguageCode, number>();
  for (const { language } of read.values()) counts.set(language.code, (counts.get(language.code) ?? 0) + 1);
  counts.delete('und');
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'en';
}

const noTime = new Date(0).toISOString();

export const draft: LineCommand = {
  usage:
    'npm run -s cli -- draft [FILE] [--brand FILE] [--statements FILE] [--engine ID [--endpoint URL] [--model NAME]] [--now ISO]',
  options: ['brand', 'statements', 'engine', 'endpoint', 'model', 'now'],
  async prepare(options) {
    const { brand: givenBrand, statements: own } = await loadBrandFile(options.brand);
    const approved = [...own, ...(await loadStatements(options.statements))];
    const givenNow = parseNow(options.now);
    const engine = await loadEngine(options);
    const reader = await loadScorer();
    /** One run is one day: no wording is used twice in it where another one is left. */
    const alreadySaid: string[] = [];
    return async (input) => {
      const line = parseThreadLine(input);
      const given = options.brand === undefined ? (line.brand ?? givenBrand) : givenBrand;
      const brand = onNetwork(given, networkOf(line));
      const scorer = forBrand(reader, brand);
      const comments = commentsOf(line);
      const read = readAll(scorer, comments, line.language);
      const now = givenNow ?? comments.findLast(({ postedAt }) => postedAt !== null)?.postedAt ?? noTime;
      const network = networkOf(line);
      const assessment = assessWhole(comments, read, {
        conversation: { network, post: postOf(line, brand) },
        brand,
        sensitivity: 'normal',
        now,
      });
      const language = replyLanguage(brand, languageOf(line, read));
      const request: DraftRequest = {
        comments: comments.flatMap((comment) => {
          const reading = read.get(comment.id);
          return reading === undefined ? [] : [{ comment, reading }];
        }),
        assessment,
        brand: speakingTo(brand, language),
        statements: approved.filter((statement) => isInForce(statement, now)),
        network,
        language,
        post: ownPostOf(line, brand),
        alreadySaid: [...alreadySaid],
        seed: String(line.id),
      };
      const { drafts, kept, error } = await draftReplies(request, { engine, check: calmCheck });
      alreadySaid.push(...drafts.map(({ text }) => text));
      const { posture, reasons, replyBy, lookAgainAt, place, who } = assessment.advice;
      return {
        id: line.id,
        language: request.language,
        advice: { posture, reasons, replyBy, lookAgainAt, place, who },
        drafts,
        ...(kept.length === 0 ? {} : { kept }),
        ...(error === null ? {} : { failed: error }),
      };
    };
  },
};
