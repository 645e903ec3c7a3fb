import { listGroups, listWeights } from '../phrases/lists';
import type { Hit } from '../phrases/hit';
import type { Mood } from './mood';
import { isNegated, placeOf, type Passage } from './passage';

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

/** A reason asked for: « pour quoi, au juste ? », "of what exactly?", "By whom?". */
const askedReason =
  /(?<!\p{L})(?:de|en|pour|à|par|of|for|on|to|by) (?:quoi|qui|what|whom?)(?:,? (?:exactement|précisément|au juste|exactly|precisely|again))?\s*\?/iu;
/** What may stand between praise and such a question: nothing, "but", or the end of a question that praises. */
const straightOn = /^[\s,]*(?:mais |but )?$|^[^.!?\n]{0,30}\?\s*$/iu;

/** "Proud of what?", « Bravo, mais pour quoi ? »: praise whose reason is asked for is none. */
function praiseAskedBack(passage: Passage): Hit | null {
  const { text, hits } = passage;
  if (!text.includes('?')) return null;
  const asked = askedReason.exec(text);
  if (asked === null) return null;
  const praise = hits.findLast(
    (hit) => isMood(hit) && weightOf(hit) > 0 && placeOf(passage, hit).end <= asked.index,
  );
  if (praise === undefined) return null;
  return straightOn.test(text.slice(placeOf(passage, praise).end, asked.index)) ? praise : null;
}

/**
 * The words that show irony, or null: applause for a setback, praise asked back, a cue beside a grievance, or praise that a grievance
 * follows without "but".
 */
export function sarcasmOf(passage: Passage, mood: Mood): Hit | null {
  const cues = passage.of('sarcasm-cue');
  const mocked = mockedPraise(passage);
  if (mocked !== null) return mocked;
  const askedBack = praiseAskedBack(passage);
  if (askedBack !== null) return askedBack;
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
