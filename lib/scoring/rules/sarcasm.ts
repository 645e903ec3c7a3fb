import { listGroups, listWeights } from '../phrases/lists';
import type { Hit } from '../phrases/hit';
import type { Mood } from './mood';
import { isNegated, type Passage } from './passage';

/** Phrases that long are irony by themselves; shorter ones need something to be ironic about. */
const longPhrase = 4;

const isMood = ({ place }: Hit): boolean => listGroups[place] === 'mood';
const weightOf = ({ place }: Hit): number => listWeights[place] ?? 0;

/** Longer texts praise one thing and blame another. */
const longestMockery = 40;

/** "Bravo, fourth leak in a month, thanks to the team": applause for a plain setback that nobody says was mended. */
function mockedPraise(passage: Passage): Hit | null {
  if (!passage.has('applause') || !passage.has('setback')) return null;
  if (passage.words.length > longestMockery || passage.has('smooth') || passage.has('contrast')) return null;
  return passage.of('applause').find((hit) => !isNegated(passage, hit)) ?? null;
}

/**
 * The words that show irony, or null: applause for a setback, a cue beside a grievance, or praise that a grievance
 * follows without "but".
 */
export function sarcasmOf(passage: Passage, mood: Mood): Hit | null {
  const cues = passage.of('sarcasm-cue');
  const mocked = mockedPraise(passage);
  if (mocked !== null) return mocked;
  const grieves = mood.failures > 0 || mood.bad >= 1;
  const cue = cues.find((hit) => grieves || hit.to - hit.from >= longPhrase);
  if (cue !== undefined) return cue;
  if (!grieves || passage.has('contrast') || passage.has('smooth')) return null;
  const opening = passage.hits.find((hit) => isMood(hit) && weightOf(hit) > 0);
  if (opening === undefined || opening.from > 2 || weightOf(opening) < 2) return null;
  const next = passage.words[opening.to];
  const later = passage.hits.filter((hit) => isMood(hit) && hit.from >= opening.to);
  const praisedAgain = later.some((hit) => weightOf(hit) > 0);
  const grievedBefore = passage.of('failure').some((hit) => hit.from < opening.to);
  return next?.breaks === true && !praisedAgain && !grievedBefore ? opening : null;
}
