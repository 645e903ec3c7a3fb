import { judge, sampleSize, type Judged } from './judge';
import { keysOf } from './keys';
import type { Unit } from './learn';
import { wordsOf } from './marks';
import { isTime } from './times';
import type { Measure } from './measure';
import { editNote, sureWords } from './words';

const leastSure = 0.8;
const [before, after] = [2, 4];

/**
 * Comments of another making beside those that won: what is said under each answer, an answer under a review. They must
 * be called so themselves, and neither's words may be a part of the other's. Both read as one.
 */
export function withCompanion(judged: Judged, others: readonly Judged[], measure: Measure): Judged {
  const [own = '&'] = judged.text;
  if (own === '&') return judged;
  // Those without the usual name, too.
  const page = judged.units[0]?.element.getRootNode() as ParentNode | undefined;
  const blocks = [...(page?.querySelectorAll(judged.each) ?? [])];
  const words = blocks.map((block) => block.querySelector(judged.text.join()));
  for (const other of others) {
    const [key = '&'] = other.text;
    // What is left beside parts of a block is a foot as well as words.
    if (other.sureness < leastSure || (other.besides !== null && key !== '&')) continue;
    const isOther = ({ element }: Unit): boolean => {
      const said = key === '&' ? element : element.querySelector(key);
      return (
        said !== null &&
        !isTime(said) &&
        !editNote.test(wordsOf(element)) &&
        keysOf(element).some((name) => sureWords.test(name)) &&
        // Where one stands in the other, its words come after those: before them is the head of it.
        blocks.every((block, at) =>
          words[at] === null || words[at]?.compareDocumentPosition(said) === before
            ? !block.contains(said)
            : words[at]?.compareDocumentPosition(said) === after && !element.contains(block),
        )
      );
    };
    if (!other.units.slice(0, sampleSize).every(isOther)) continue;
    const each = `${judged.each}, ${other.each}`;
    const [first, second] = [judge(each, judged.units, measure), judge(each, other.units, measure)];
    if (first === null || second === null) continue;
    return {
      ...first,
      // The last takes whatever looks like a name.
      author: [...first.author.slice(0, -1), ...second.author],
      text: [
        // What holds the words in one kind may be of the whole in the other.
        ...first.text.slice(0, 1),
        ...second.text.map((text) => (text === '&' ? text : `:is(${text}):is(${other.each} *)`)),
        ...first.text.slice(1),
      ],
      besides: first.besides === null ? second.besides : [...first.besides, ...(second.besides ?? [])],
      time: [...first.time, ...second.time],
    };
  }
  return judged;
}
