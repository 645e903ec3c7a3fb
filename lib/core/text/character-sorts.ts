/**
 * What a character can do to a token. `other` is all that takes a pattern to judge: emoji, other alphabets than the
 * Latin one, and the signs that begin or continue a link, a name or a masked word. A word of `small` ones is folded already; with a
 * `picture` begins an emoji or a mark, never a word.
 */
export const sorts = {
  other: 0,
  picture: 1,
  space: 2,
  mark: 3,
  stop: 4,
  dot: 5,
  joint: 6,
  letter: 7,
  small: 8,
} as const;

const tableLength = 0x2070;

/** Latin letters and general punctuation; whatever lies between is `other`. */
const table = new Uint8Array(tableLength);
for (let unit = 0; unit < tableLength; unit += 1) {
  if (unit < 0x250 || unit >= 0x2000) table[unit] = sortOfCharacter(String.fromCharCode(unit));
}

function sortOfCharacter(character: string): number {
  if (/[@#$*€]|\p{Extended_Pictographic}/u.test(character)) return sorts.other;
  if (/[a-z]/.test(character)) return sorts.small;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return sorts.letter;
  if (/[!?…]/.test(character)) return sorts.stop;
  if (character === '.') return sorts.dot;
  if (/[_%+:-]/.test(character)) return sorts.joint;
  return character !== '\n' && /\s/.test(character) ? sorts.space : sorts.mark;
}

/** The sort of a character among `unitsOf` a text; at the end stands a space. */
export const sortAt = (units: Uint16Array, at: number): number => {
  const unit = units[at] ?? 0;
  if (unit < tableLength) return table[unit] ?? 0;
  return isPicture(codeAt(units, at)) ? sorts.picture : sorts.other;
};

/** As `codePointAt`. */
const codeAt = (units: Uint16Array, at: number): number => {
  const first = units[at] ?? 0;
  const second = units[at + 1] ?? 0;
  const isPair = first >> 10 === 0x36 && second >> 10 === 0x37;
  return isPair ? 0x10000 + ((first & 0x3ff) << 10) + (second & 0x3ff) : first;
};

/** Blocks without a letter, a figure or a space, which hold nearly all emoji of comments: first and last character. */
const pictures: readonly (readonly [number, number])[] = [
  [0x2300, 0x23ff],
  [0x2600, 0x2775],
  [0x1f300, 0x1f3ff],
  [0x1f400, 0x1f7ff],
  [0x1f900, 0x1faff],
];

const isPicture = (code: number): boolean => {
  for (const [first, last] of pictures) if (code >= first && code <= last) return true;
  return false;
};
