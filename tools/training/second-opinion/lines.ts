import { readdirSync, readFileSync } from 'node:fs';
import { findingCodeSchema, type FindingCode } from '@/lib/core/calm-check';
import { readReply } from '@/lib/core/calm-check/document';
import { readSentences, type SentenceRead } from '@/lib/core/calm-check/second-opinion/sentences';

export const opinionLanguages = ['fr', 'en'] as const;
export type OpinionLanguage = (typeof opinionLanguages)[number];

/** A line of `made/replies`: a sentence or a few of a brand's reply. */
export interface Line {
  text: string;
  /** What is wrong with it; null where nothing is. */
  kind: FindingCode | null;
  /** The cues of each of its sentences. */
  sentences: number[][];
  /** Which of them argue, where it is marked: `*` stands before those that do. Else nobody says which. */
  marked: boolean[] | null;
  /** Its file and, inside, its heading with the good lines that follow: those answer to the bad ones, word by word. */
  group: string;
}

const folder = new URL('../made/replies/', import.meta.url);

/** Kinds that the writers told apart and the calm check's words do not. */
const alsoCalled: Readonly<Record<string, FindingCode>> = {
  deflects: 'dismissive',
  hurt: 'defensive-justification',
  'looks-down': 'dismissive',
};

const sentencesIn = (text: string, language: OpinionLanguage): SentenceRead[] =>
  readSentences(readReply(text, language, {}));

export const cuesOfSentences = (text: string, language: OpinionLanguage): number[][] =>
  sentencesIn(text, language).map(({ cues }) => cues);

const mark = '*';

/** The text without its marks, and the places where they stood. */
function unmarked(written: string): { text: string; places: ReadonlySet<number> } {
  const parts = written.split(mark);
  const places = new Set<number>();
  let text = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    places.add(text.length);
    text += part;
  }
  return { text, places };
}

/** `made/replies/<language>-<number>.txt`, in the order of their numbers: `# kind` or `# good`, then its lines. */
export function readLines(language: OpinionLanguage): Line[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${language}-`))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .flatMap((name) => linesOf(readFileSync(new URL(name, folder), 'utf8'), language, name));
}

function linesOf(text: string, language: OpinionLanguage, file: string): Line[] {
  let kind: FindingCode | null | undefined;
  let group = 0;
  return text.split('\n').flatMap((written): Line[] => {
    if (written === '') return [];
    if (written.startsWith('# ')) {
      kind = kindOf(written.slice(2), file);
      if (kind !== null) group += 1;
      return [];
    }
    if (kind === undefined) throw new Error(`${file}: a line before any heading: ${written}`);
    const { text: said, places } = unmarked(written);
    const sentences = sentencesIn(said, language);
    const marked = places.size === 0 ? null : sentences.map(({ start }) => places.has(start));
    if (marked?.includes(true) === false)
      throw new Error(`${file}: no sentence begins at a mark: ${written}`);
    return [
      { text: said, kind, sentences: sentences.map(({ cues }) => cues), marked, group: `${file} ${group}` },
    ];
  });
}

function kindOf(heading: string, file: string): FindingCode | null {
  if (heading === 'good') return null;
  const kind = findingCodeSchema.safeParse(alsoCalled[heading] ?? heading);
  if (!kind.success) throw new Error(`${file}: no finding is called ${heading}`);
  return kind.data;
}
