import { longestComment } from '@/lib/core/comment';
import type { LanguageCode } from '@/lib/core/language';
import { sentimentLabels, type Reading, type Scorer } from '@/lib/core/reading';
import { arousalOf } from './arousal';
import { detectLanguage, type LanguageTable } from './detect-language';
import { hostilityOf } from './hostility';
import { lexiconsFor } from './lexicons/registry';
import { createMatcher, type Matcher } from './matcher';
import { moodOf, type Mood } from './mood';
import { readPassage, type Passage } from './passage';
import { chance, rounded, shares } from './probability';
import { sarcasmOf } from './sarcasm';
import { signalsOf } from './signals';
import { topicsOf } from './topics';

/** Part of the scorer's id: raise it when a reading may change. */
const revision = 1;

/** From here on a text counts as hostile. */
const hostileFrom = 0.5;

/**
 * Reads with lexicons and rules only: no weights to load, the same answer on every device. Synchronous, pure and
 * linear in the text's length; any string is welcome.
 */
export function createLexiconScorer(assets: { languages: LanguageTable }): Scorer {
  const matchers = new Map<LanguageCode, Matcher>();
  const matcherFor = (code: LanguageCode): Matcher => {
    const known = matchers.get(code);
    if (known !== undefined) return known;
    const matcher = createMatcher(lexiconsFor(code));
    matchers.set(code, matcher);
    return matcher;
  };
  return {
    id: `lexicon-${revision}`,
    score(input) {
      const text = input.text.slice(0, longestComment);
      const language = detectLanguage(assets.languages, text, input);
      return { language, ...readText(readPassage(text, matcherFor(language.code))) };
    },
  };
}

function readText(passage: Passage): Omit<Reading, 'language'> {
  const mood = moodOf(passage);
  const hostility = hostilityOf(passage, mood);
  const hostile = hostility.probability >= hostileFrom;
  const sarcastic = sarcasmOf(passage, mood);
  const complaint = complaintOf(passage, mood, sarcastic !== null);
  const sentiment = sentimentOf(mood, {
    hostility: hostility.probability,
    complaint,
    sarcastic: sarcastic !== null,
  });
  const positive = sentiment.label === 'positive';
  return {
    sentiment,
    hostility: rounded(hostility.probability),
    hostile,
    arousal: rounded(arousalOf(passage, mood)),
    complaint: rounded(complaint),
    topics: topicsOf(passage, { praise: positive }),
    signals: signalsOf(passage, { hostility, hostile, positive, sarcastic, best: mood.best }),
  };
}

/** Log-odds chosen on the brand comments; see `tools/bench/reading.ts` for what they give. */
function complaintOf(passage: Passage, mood: Mood, sarcastic: boolean): number {
  const topical = passage.has(
    'delivery',
    'defect',
    'refund',
    'billing',
    'service',
    'price',
    'outage',
    'account',
  );
  return chance(
    -2.2 +
      Math.min(2, mood.failures) * 1.9 +
      Math.min(4, mood.bad) * 0.45 -
      Math.min(4, mood.good) * 0.5 +
      (topical ? 0.5 : 0) +
      (sarcastic ? 1.5 : 0) -
      (passage.has('defends-brand') ? 2 : 0),
  );
}

function sentimentOf(
  mood: Mood,
  other: { hostility: number; complaint: number; sarcastic: boolean },
): Reading['sentiment'] {
  const good = Math.min(6, other.sarcastic ? 0 : mood.good);
  const bad = Math.min(6, other.sarcastic ? mood.bad + mood.good : mood.bad);
  const [negative = 0, neutral = 0, positive = 0] = shares([
    -0.2 + 0.75 * bad - 0.45 * good + 2.5 * other.hostility + 1.2 * other.complaint,
    0.9,
    -0.2 + 0.8 * good - 0.5 * bad - 2.5 * other.hostility - 1 * other.complaint,
  ]);
  const label =
    sentimentLabels[[negative, neutral, positive].indexOf(Math.max(negative, neutral, positive))] ??
    'neutral';
  return { label, negative: rounded(negative) };
}
