import type { Span } from '@/lib/core/text/quotation';
import { censusOf } from '../character-census';
import { placeOf, type Passage } from './passage';
import { listSet } from '../phrases/lists';
import { endsSentence, type Word } from '../phrases/words';

const asking = listSet('asks', 'opens-question');

/** Shorter ones are exclamations: "Seriously?", "Ah bon ?". */
const shortestQuestion = 4;

/**
 * A question that awaits an answer from the brand: not rhetorical, not to the crowd. Who attacks and leaves the mark out
 * asks nothing.
 */
export function questionSpan(passage: Passage, hostile: boolean): Span | undefined {
  // Nine tweets in ten hold no question mark (1.2 µs each).
  const isMarked = censusOf(passage.text).questions > 0;
  if (!isMarked && !passage.hasAny(asking)) return undefined;
  const { words, tokens } = passage;
  const rhetorical = new Set(passage.of('rhetorical').map((hit) => words[hit.from]?.sentence));
  let sentence = 0;
  let next = 0;
  const end = isMarked ? tokens.count : 0;
  for (let at = 0; at < end; at += 1) {
    if (!tokens.isMark(at) || !endsSentence(tokens, at)) continue;
    const asked: Word[] = [];
    for (let word = words[next]; word !== undefined && word.sentence <= sentence; word = words[next]) {
      if (word.kind !== 'emoji') asked.push(word);
      next += 1;
    }
    const [first] = asked;
    const awaits = tokens.plainOf(at).includes('?') && !rhetorical.has(sentence);
    if (awaits && first !== undefined && asked.length >= shortestQuestion && !first.quoted) {
      return { start: first.start, end: tokens.ends[at] ?? 0 };
    }
    sentence += 1;
  }
  return hostile || passage.has('failure') ? undefined : unmarkedQuestion(passage, rhetorical);
}

/** What stands before a clause of its own: "the letter's for Tuesday, who do I ring", "and when is it". */
const pause = /[,;:(–—-]\s*(?:(?:and|but|also|or) )?$/i;

/** In English these come first in questions alone; « c'est vrai », « vous avez » are said after commas as well. */
const verbFirst =
  /^(?:is|are|do|does|did|can|could|will|would|should|shall|has|have|how|(?:what|where)s?|who|when|which)$/;

function opensClause({ text, words }: Passage, at: number): boolean {
  const { key, start } = words[at] as Word;
  return verbFirst.test(key.name) && pause.test(text.slice(Math.max(0, start - 8), start));
}

const courtesies = new Set(['svp', 'stp', 'plait', 'please', 'bonjour', 'bonsoir', 'hi', 'hello']);

/** Chat often leaves the mark out: then only a phrase at a sentence's start, or one with a "please", asks. */
function unmarkedQuestion(passage: Passage, rhetorical: ReadonlySet<number | undefined>): Span | undefined {
  const { words } = passage;
  const courteous = words.some((word) => courtesies.has(word.key.name));
  const hit = passage.ofAny(asking).find(({ from, to }) => {
    const sentence = words[from]?.sentence;
    if (to - from < 2 || rhetorical.has(sentence)) return false;
    return courteous || words[from - 1]?.sentence !== sentence || opensClause(passage, from);
  });
  return hit === undefined ? undefined : placeOf(passage, hit);
}
