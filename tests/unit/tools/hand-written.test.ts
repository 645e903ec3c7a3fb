import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { sentimentLabels } from '@/lib/core/reading/reading';
import { signalCodes, topics } from '@/lib/core/reading/signals';
import { learntCodes } from '@/lib/scoring/heads/learnt-codes';
import { readHandWritten } from '../../../tools/training/made/hand-written';
import { heldOutRows } from '../scoring/cases/held-out';
import { heldOutEnglish } from '../scoring/cases/held-out-en';
import { heldOutFrench } from '../scoring/cases/held-out-fr';
import { calmFr, sharpFr } from '../scoring/cases/sharpness-fr';
import { kindTables, lexiconTables } from '../scoring/cases/tables';

const folder = 'tools/training/made/comments';
const comments = readHandWritten();

/** Spelling, capitals, signs and white space apart: what a near copy would share. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();

const isLonger = (text: string, words: number): boolean => text.trim().split(/\s+/).length > words;

/** A single word ("First!", "Bof.") is everybody's: nothing is learnt by heart with it. */
const isOwn = (text: string): boolean => bare(text).includes(' ');

const textOf = z.looseObject({ text: z.string() });
const threadOf = z.looseObject({ comments: z.array(textOf) });
const textsOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const row: unknown = JSON.parse(line);
      const found = [row, ...Object.values(row ?? {})].flatMap((part) => {
        const thread = threadOf.safeParse(part);
        return thread.success ? thread.data.comments.map(({ text }) => text) : [];
      });
      const own = textOf.safeParse(row);
      return own.success ? [own.data.text, ...found] : found;
    });
const filesIn = (where: string): string[] => {
  try {
    return readdirSync(where)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => `${where}/${name}`);
  } catch {
    console.info(`left out: ${where} is not here`);
    return [];
  }
};

describe('comments written for the training', () => {
  it('are one a line in every file', () => {
    const lines = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({
        name,
        count: readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter(Boolean).length,
      }));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ count }) => count === 0)).toEqual([]);
    expect(comments).toHaveLength(lines.reduce((sum, { count }) => sum + count, 0));
    for (const { text } of comments) expect(text.trim(), text).not.toBe('');
  });

  it('speak every language that they are filed under, in every stance', () => {
    for (const language of new Set(comments.map((comment) => comment.language))) {
      const stances = new Set(
        comments.filter((one) => one.language === language).map((one) => one.sentiment),
      );
      expect([language, stances.size]).toEqual([language, 3]);
    }
  });

  it('are none of them there twice, one word aside', () => {
    const texts = comments
      .filter(({ text }) => isOwn(text))
      .map(({ text, language }) => `${language} ${text}`);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it.each(['tools/bench/own', '../shared/data/brand'])(
    'are none of those in %s, which they are judged by',
    (where) => {
      const judged = new Set(
        filesIn(where)
          .flatMap(textsOf)
          .map(bare)
          .filter((text) => text !== ''),
      );
      const isOurs = where.startsWith('tools');
      if (isOurs) expect(judged.size).toBeGreaterThan(100);
      const known = comments.map(({ text }) => text).filter((text) => judged.has(bare(text)));
      // Others' comments hold sighs of two or three words that anybody writes: to meet one of these is no copying.
      expect(known.filter((text) => isOwn(text) && (isOurs || isLonger(text, 3)))).toEqual([]);
    },
  );
});

describe('sentences that the tests ask about', () => {
  it('are none that the reader learnt', () => {
    const cases = [...lexiconTables, ...kindTables].flatMap((table) => table.cases.map(([text]) => text));
    const heldOut = [heldOutFrench, heldOutEnglish].flatMap(heldOutRows).map(({ text }) => text);
    const asked = new Set(
      [...cases, ...heldOut, ...sharpFr, ...calmFr].map(bare).filter((text) => text !== ''),
    );
    expect(comments.map(({ text }) => text).filter((text) => asked.has(bare(text)))).toEqual([]);
  });
});

describe('a line', () => {
  /** Reads one line as if it were all that the folder holds. */
  async function read(line: string, name = 'fr-essai.txt') {
    vi.resetModules();
    vi.doMock('node:fs', () => ({ readdirSync: () => [name, 'README.md'], readFileSync: () => `${line}\n` }));
    const { readHandWritten: readAlone } = await import('../../../tools/training/made/hand-written');
    return readAlone();
  }
  afterEach(() => vi.doUnmock('node:fs'));

  it('tells stance, hostility, complaint, codes and text', async () => {
    expect(await read('-HC{service,insult,sarcasm-cue} Bande de nuls, où est mon colis')).toEqual([
      {
        text: 'Bande de nuls, où est mon colis',
        language: 'fr',
        isTweet: false,
        isTalk: false,
        sentiment: sentimentLabels.indexOf('negative'),
        hostile: true,
        complaint: true,
        codes: new Set(['sarcasm-cue', 'insult', 'service']),
      },
    ]);
    expect(await read('+ que lindo', 'pt-tweets-1.txt')).toMatchObject([
      { language: 'pt', isTweet: true, sentiment: sentimentLabels.indexOf('positive'), codes: null },
    ]);
    expect(await read('=C{} Reçu.', 'fr-fils-7.txt')).toMatchObject([{ isTalk: true, isTweet: false }]);
    expect(await read('=C{} Reçu.')).toMatchObject([{ complaint: true, hostile: false, codes: new Set() }]);
  });

  it('may name every signal and topic; those that are learnt are kept', async () => {
    const [all] = await read(`-{${[...signalCodes, ...topics].join(',')}} Reçu.`);
    expect(all?.codes).toEqual(new Set(learntCodes));
    for (const code of [...signalCodes, ...topics]) {
      const [one] = await read(`-{${code}} Reçu.`);
      expect([...(one?.codes ?? [])], code).toEqual(learntCodes.filter((learnt) => learnt === code));
    }
  });

  it.each([
    'Bonjour',
    '- ',
    '-  two spaces before it',
    '-CH wrong order',
    '~ no such stance',
    '-{delivery}no space',
    '-{delivery Pas fermé',
    '-{livraison} no such code',
    '-{Delivery} capitals',
    '-H{}',
  ])('%j is none', async (line) => {
    await expect(read(line)).rejects.toThrow('fr-essai.txt');
  });

  it('stands in a file that tells its language', async () => {
    await expect(read('- Bonjour', 'xx-essai.txt')).rejects.toThrow();
  });
});
