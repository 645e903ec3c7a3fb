import { readdirSync, readFileSync } from 'node:fs';
import { languageCodeSchema, type LanguageCode } from '@/lib/core/text/language';
import { sentimentLabels } from '@/lib/core/reading/reading';
import { signalCodes, topics } from '@/lib/core/reading/signals';
import { learntCodes, type LearntCode } from '@/lib/scoring/heads/learnt-codes';

/** A comment written and labelled by hand for the training (by a language model; the model card says so). */
export interface HandWritten {
  text: string;
  language: LanguageCode;
  /** Written like a public tweet, not like a comment under a brand's post. */
  isTweet: boolean;
  /** What stands around the complaints of a thread, much of it between readers: it may as well be said on a forum. */
  isTalk: boolean;
  /** Place in `sentimentLabels`. */
  sentiment: number;
  hostile: boolean;
  complaint: boolean;
  /** All learnt codes that it holds; null where the line doesn't tell. */
  codes: ReadonlySet<LearntCode> | null;
}

const folder = new URL('./comments/', import.meta.url);
const stances = '-=+';
const line = /^(?<stance>[-=+])(?<hostile>H?)(?<complaint>C?)(?:\{(?<codes>[a-z,-]*)\})? (?<text>\S.*)$/u;

/**
 * `made/comments/<language>-<theme>.txt`, in the order of their names. One comment a line: stance (`-`, `=`, `+`), `H`
 * where it is hostile, `C` where it complains, in braces its topics and signals, a space, the text. Throws on a line that is none of this.
 */
export function readHandWritten(): HandWritten[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const language = languageCodeSchema.parse(name.slice(0, 2));
      return readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((written) => written !== '')
        .map((written) => parseLine(written, language, name));
    });
}

function parseLine(written: string, language: LanguageCode, file: string): HandWritten {
  const parts = line.exec(written)?.groups;
  const sentiment = stances.indexOf(parts?.stance ?? '?');
  if (parts === undefined || sentiment < 0 || sentiment >= sentimentLabels.length)
    throw new Error(`${file}: not a labelled comment: ${written.slice(0, 60)}`);
  return {
    text: parts.text ?? '',
    language,
    isTweet: file.includes('-tweets-'),
    isTalk: /-(?:threads|fils)-/.test(file),
    sentiment,
    hostile: parts.hostile === 'H',
    complaint: parts.complaint === 'C',
    codes: parts.codes === undefined ? null : parseCodes(parts.codes, file),
  };
}

function parseCodes(written: string, file: string): Set<LearntCode> {
  const codes = written.split(',').filter((code) => code !== '');
  const unknown = codes.find(
    (code) => !signalCodes.some((known) => known === code) && !topics.some((known) => known === code),
  );
  if (unknown !== undefined) throw new Error(`${file}: no topic or signal is called ${unknown}`);
  return new Set(learntCodes.filter((known) => codes.includes(known)));
}
