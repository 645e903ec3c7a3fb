import type { Span } from '@/lib/core/quotation';
import { placeOf, type Passage } from './passage';

/** Shorter ones are exclamations: "Seriously?", "Ah bon ?". */
const shortestQuestion = 4;

/** A question that awaits an answer from the brand: not rhetorical, not to the crowd. */
export function questionSpan(passage: Passage): Span | undefined {
  const { words, tokens } = passage;
  const rhetorical = new Set(passage.of('rhetorical').map((hit) => words[hit.from]?.sentence));
  let sentence = 0;
  for (const token of tokens) {
    if (token.kind !== 'mark' || !/^(?:[.!?…]+|\n)$/.test(token.plain)) continue;
    if (token.plain.includes('?') && !rhetorical.has(sentence)) {
      const asked = words.filter((word) => word.sentence === sentence && word.kind !== 'emoji');
      const [first] = asked;
      if (first !== undefined && asked.length >= shortestQuestion && !first.quoted) {
        return { start: first.start, end: token.end };
      }
    }
    sentence += 1;
  }
  const plain = passage.of('asks').find((hit) => !rhetorical.has(words[hit.from]?.sentence));
  return plain === undefined || passage.has('failure') ? undefined : placeOf(passage, plain);
}
