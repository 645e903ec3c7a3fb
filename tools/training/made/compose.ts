import type { LanguageCode } from '@/lib/core/text/language';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { madeKinds, type MadeKind, type MadeLanguage } from './grammar';
import { groupSentences } from './groups';
import { italian } from './italian';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

export interface MadeRow {
  text: string;
  language: LanguageCode;
  kind: MadeKind;
}

/** Rows per kind and language: French and English are the deep ones. */
const languages: readonly { code: LanguageCode; made: MadeLanguage; rowsPerKind: number }[] = [
  { code: 'fr', made: french, rowsPerKind: 90 },
  { code: 'en', made: english, rowsPerKind: 90 },
  { code: 'de', made: german, rowsPerKind: 40 },
  { code: 'es', made: spanish, rowsPerKind: 40 },
  { code: 'it', made: italian, rowsPerKind: 40 },
  { code: 'pt', made: portuguese, rowsPerKind: 40 },
];

/** All made rows, the same for the same seed; a sentence that comes out twice is kept once. */
export function composeMade(random: () => number): MadeRow[] {
  const rows = new Map<string, MadeRow>();
  for (const { code, made, rowsPerKind } of languages) {
    for (const kind of madeKinds) {
      const patterns = made.lines[kind];
      for (let count = 0; count < rowsPerKind; count += 1) {
        const pattern = patterns[count % patterns.length] ?? '';
        const text = fill(pattern, made, random).replaceAll(/\s+/g, ' ').trim();
        rows.set(`${code} ${text}`, { text, language: code, kind });
      }
    }
  }
  for (const { code, groups, neutral, positive } of groupSentences) {
    for (const group of groups) {
      for (const pattern of neutral) addGroup(code, pattern, group, 'chatter');
      for (const pattern of positive) addGroup(code, pattern, group, 'praise');
    }
  }
  return [...rows.values()];

  function addGroup(language: LanguageCode, pattern: string, group: string, kind: MadeKind): void {
    const text = pattern.replace(/\bG\b/, group);
    rows.set(`${language} ${text}`, { text, language, kind });
  }
}

/** A pattern with its slots and choices settled, the innermost first. */
function fill(pattern: string, made: MadeLanguage, random: () => number): string {
  let text = pattern;
  for (let depth = 0; depth < 4 && /[{(]/.test(text); depth += 1) {
    text = text.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
      const choices = made.slots[slot];
      if (choices === undefined) throw new Error(`made text names an unknown slot: ${slot}`);
      return pick(choices, random);
    });
    text = text.replaceAll(/\(([^()|]*(?:\|[^()|]*)+)\)/g, (_, choices: string) =>
      pick(choices.split('|'), random),
    );
  }
  return text;
}

const pick = (choices: readonly string[], random: () => number): string =>
  choices[Math.floor(random() * choices.length)] ?? '';
