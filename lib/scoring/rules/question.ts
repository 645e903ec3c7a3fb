import type { Span } from '@/lib/core/text/quotation';
import { censusOf } from '../character-census';
import { placeOf, type Passage } from './passage';
import { endsSentence, type Word } from '../phrases/words';

/** Shorter ones are exclamations: "Seriously?", "Ah bon ?". */
const shortestQuestion = 4;

/** A question that awaits an answer from the brand: not rhetorical, not to the crowd. */
export function questionSpan(passage: Passage): Span | undefined {
  // Nine tweets in ten hold no question mark (1.2 µs each).
  const isMarked = censusOf(passage.text).questions > 0;
  if (!isMarked && !passage.has('asks')) return undefined;
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
  return passage.has('failure') ? undefined : unmarkedQuestion(passage, rhetorical);
}

const courtesies = new Set(['svp', 'stp', 'plait', 'please', 'bonjour', 'bonsoir', 'hi', 'hello']);

/** Chat often leaves the mark out: then only a phrase at a sentence's start, or one with a "please", asks. */
function unmarkedQuestion(passage: Passage, rhetorical: ReadonlySet<number | undefined>): Span | undefined {
  const { words } = passage;
  const courteous = words.some((word) => courtesies.has(word.key.name));
  const hit = passage.of('asks').find(({ from, to }) => {
    const sentence = words[from]?.sentence;
    if (to - from < 2 || rhetorical.has(sentence)) return false;
    return courteous || words[from - 1]?.sentence !== sentence;
  });
  return hit === undefined ? undefined : placeOf(passage, hit);
}
