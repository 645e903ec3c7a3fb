import { longestComment } from '@/lib/core/conversation/comment';
import type { Language, LanguageCode } from '@/lib/core/text/language';
import type { Reading, Scorer } from '@/lib/core/reading/reading';
import type { Topic } from '@/lib/core/reading/signals';
import { arousalOf } from './arousal';
import { complaintOf } from './complaint';
import { detectLanguage, type LanguageTable } from '../language/detect-language';
import { hostilityOf } from './hostility';
import { lexiconsFor } from '../phrases/lexicons-for';
import { listSet } from '../phrases/lists';
import { Matcher } from '../phrases/matcher';
import { moodOf } from './mood';
import { readPassage, type Passage } from './passage';
import { rounded } from '@/lib/core/reading/probability';
import { sarcasmOf } from './sarcasm';
import { sentimentOf } from './sentiment';
import { signalsOf } from './signals';
import { topicsOf } from './topics';

/** Part of the scorer's id, beside the lexicons' digest: raise it when the rules change. */
const revision = 3;

/** From here on a text counts as hostile. */
const hostileFrom = 0.5;

/** What people complain to a brand about. */
const grievanceTopics = listSet(
  ...([
    'delivery',
    'defect',
    'refund',
    'billing',
    'service',
    'price',
    'outage',
    'account',
  ] as const satisfies readonly Topic[]),
);

/**
 * Reads with lexicons and rules only: no weights to load, the same answer on every device. Synchronous, pure and
 * linear in the text's length; any string is welcome.
 */
export function createLexiconScorer(assets: { languages: LanguageTable }): Scorer {
  const matchers = new Map<LanguageCode, Matcher>();
  const matcherFor = (code: LanguageCode): Matcher => {
    const known = matchers.get(code);
    if (known !== undefined) return known;
    const matcher = new Matcher(lexiconsFor(code, assets.languages.lexicons));
    matchers.set(code, matcher);
    return matcher;
  };
  return {
    id: `lexicon-${revision}-${assets.languages.digest}`,
    score(input) {
      const text = input.text.slice(0, longestComment);
      const language = detectLanguage(assets.languages, text, input);
      return readText(readPassage(text, matcherFor(language.code)), language);
    },
  };
}

// Objects are written out: to spread one into another takes up to a microsecond, and so did both of these.
function readText(passage: Passage, language: Language): Reading {
  const mood = moodOf(passage);
  const hostility = hostilityOf(passage, mood);
  const hostile = hostility.probability >= hostileFrom;
  const cue = sarcasmOf(passage, mood);
  const about = {
    hostility: hostility.probability,
    sarcastic: cue !== null,
    topical: passage.hasAny(grievanceTopics),
    negative: 0,
  };
  const sentiment = sentimentOf(passage, mood, about);
  about.negative = sentiment.negative;
  const positive = sentiment.label === 'positive';
  return {
    language,
    sentiment,
    hostility: rounded(hostility.probability),
    hostile,
    arousal: rounded(arousalOf(passage, mood)),
    complaint: rounded(complaintOf(passage, mood, about)),
    topics: topicsOf(passage, { praise: positive }),
    signals: signalsOf(passage, { hostility, hostile, positive, sarcastic: cue, best: mood.best }),
  };
}
