import type { LanguageCode } from '../../text/language';
import { inCaseOf } from '../../text/letter-case';
import { matchesOf } from '../../text/matches';
import { saidFrom, type ReplyDocument } from '../document';
import type { FindingCode } from '../finding';
import { german } from '../phrases/de';
import { english } from '../phrases/en';
import { spanish } from '../phrases/es';
import { french } from '../phrases/fr';
import { italian } from '../phrases/it';
import { portuguese } from '../phrases/pt';
import type { Hit, Rule } from '../rule';
import { matcherOf, sentenceTest, type WordingTable } from '../wordings';

const tables: Partial<Record<LanguageCode, WordingTable>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
};

/** Punctuation and spaces that a pattern needed in order to know a beginning are not part of the fault. */
function trimmed(reply: ReplyDocument, start: number, end: number): { start: number; end: number } {
  while (start < end && /[\s.,;:!?]/.test(reply.folded.charAt(start))) start += 1;
  while (end > start && /\s/.test(reply.folded.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** A sentence is looked at no further than this from a hit: what has no full stop for pages is none. */
const reach = 240;

/** The sentence around a hit, or as much of it as is near. */
function sentenceAround(reply: ReplyDocument, { start, end }: Hit): string {
  const { folded, sentences } = reply;
  const sentence = sentences.find((one) => one.end > start) ?? { start: 0, end: folded.length };
  const first = saidFrom(reply, sentence.start, start);
  return folded.slice(Math.max(first, start - reach), Math.min(Math.max(sentence.end, end), end + reach));
}

interface Compiled {
  find: RegExp;
  /** Null where the words say enough by themselves. */
  fits: ((sentence: string) => boolean) | null;
  instead: string | null;
}

/** Compiled once per language, on first use: a screen of one language pays for one. */
function compiled(code: FindingCode): (language: LanguageCode) => Compiled[] {
  const byLanguage = new Map<LanguageCode, Compiled[]>();
  return (language) => {
    const known = byLanguage.get(language);
    if (known !== undefined) return known;
    const made = (tables[language]?.[code] ?? []).map((wordings) => ({
      find: matcherOf(wordings),
      fits: sentenceTest(wordings),
      instead: wordings.instead ?? null,
    }));
    byLanguage.set(language, made);
    return made;
  };
}

interface PhraseRuleOptions {
  /** Switches the rule off for one hit. */
  spares?: (reply: ReplyDocument, hit: Hit) => boolean;
}

/** A rule made of a table of wordings. */
export function phraseRule(code: FindingCode, source: string, options: PhraseRuleOptions = {}): Rule {
  const patterns = compiled(code);
  return {
    code,
    source,
    languages: (Object.keys(tables) as LanguageCode[]).filter((language) => tables[language]?.[code]),
    find(reply) {
      return patterns(reply.language).flatMap(({ find, fits, instead }) =>
        matchesOf(find, reply.folded)
          .map((match): Hit => {
            const span = trimmed(reply, match.index, match.index + match[0].length);
            const suggestion =
              instead === null ? null : inCaseOf(reply.text.slice(span.start, span.end), instead);
            return fits === null ? { ...span, suggestion } : { ...span, suggestion, isByCue: true };
          })
          .filter(
            (hit) =>
              hit.end > hit.start &&
              fits?.(sentenceAround(reply, hit)) !== false &&
              options.spares?.(reply, hit) !== true,
          ),
      );
    },
  };
}
