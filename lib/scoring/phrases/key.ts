import { signsOf, type Branch, type Signs } from './pattern-tree';

/**
 * What patterns can do after a word, as bits: most words of a text begin nothing. From `only` on stands the place of
 * the list that it is of, raised by one, where that is all that ends with it.
 */
export const opening = {
  /** Patterns of several lists end with it. */
  ends: 1,
  /** Some go on with anything but a word. */
  onwards: 2,
  /** It stands in a list that a pattern begins with. */
  listed: 4,
  /** Some begin with any one word and go on with this one. */
  afterAny: 8,
  only: 16,
} as const;
const onlyBits = 4;

/** The place of the only list whose patterns end with a word; −1 where there is none, or there are several. */
export const onlyEnd = ({ opens }: Openings): number => (opens >> onlyBits) - 1;

/**
 * What the search asks of every word, in numbers: a word that begins nothing, as most do, is passed by without a look
 * at anything else that is known of it.
 */
export interface Openings extends Signs {
  /** `opening` bits. */
  opens: number;
  /** The word's, among those of all entries; 0 where none holds it. */
  number: number;
  /** Signs of the words that patterns go on with after this one. */
  nextSign: number;
  nextCosign: number;
}

/**
 * A word by the name that the lexicons know it by, with what it can begin or be. Its signs are 0 where no entry holds
 * it, at whatever place.
 */
export interface Key extends Openings {
  readonly name: string;
  /** Where the patterns go on after the word; null where none does. */
  next: Branch | null;
  /** Places of the lists in which the word stands alone. */
  own: number[];
}

export function newKey(name: string, number: number): Key {
  const { sign, cosign } = number === 0 ? noSigns : signsOf(name);
  return { sign, cosign, number, opens: 0, nextSign: 0, nextCosign: 0, name, next: null, own: [] };
}

const noSigns: Signs = { sign: 0, cosign: 0 };

export function goOnWith(key: Key, branch: Branch): void {
  const { ends, others, sign, cosign } = branch;
  key.next = branch;
  key.nextSign = sign;
  key.nextCosign = cosign;
  key.opens =
    (key.opens & (opening.listed | opening.afterAny)) |
    (others === null ? 0 : opening.onwards) |
    endsOf(ends);
}

function endsOf(ends: readonly number[] | null): number {
  if (ends === null) return 0;
  const [first = 0] = ends;
  return ends.length === 1 ? (first + 1) * opening.only : opening.ends;
}

/** What one word is to the entries, told of another. */
export function takeKey(word: Openings & { key: Key }, key: Key): void {
  word.sign = key.sign;
  word.cosign = key.cosign;
  word.number = key.number;
  word.opens = key.opens;
  word.nextSign = key.nextSign;
  word.nextCosign = key.nextCosign;
  word.key = key;
}
