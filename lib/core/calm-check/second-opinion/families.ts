import type { LanguageCode } from '../../text/language';
import { englishFamilies } from './families-en';
import { frenchFamilies } from './families-fr';

/** The families of a folded word: of most words none. */
export type FamiliesOf = (word: string) => readonly string[];

const written: Partial<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  fr: frenchFamilies,
  en: englishFamilies,
};

const shortestBeginning = 3;
/** Somebody types the same few hundred words again and again. */
const mostKept = 4000;

function indexed(families: Readonly<Record<string, string>>): FamiliesOf {
  const words = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  for (const [family, members] of Object.entries(families))
    for (const member of members.split(' ')) {
      const into = member.endsWith('-') ? beginnings : words;
      const key = member.endsWith('-') ? member.slice(0, -1) : member;
      into.set(key, [...(into.get(key) ?? []), family]);
    }
  const look = (word: string): readonly string[] => {
    const found = new Set(words.get(word));
    for (let length = shortestBeginning; length <= word.length; length += 1)
      for (const family of beginnings.get(word.slice(0, length)) ?? []) found.add(family);
    return [...found];
  };
  const kept = new Map<string, readonly string[]>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const found = look(word);
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, found);
    return found;
  };
}

const ready = new Map<LanguageCode, FamiliesOf>();

/** Indexed on first use; of a language that has none, no word has a family. */
export function familiesIn(language: LanguageCode): FamiliesOf {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const made = indexed(written[language] ?? {});
  ready.set(language, made);
  return made;
}
