/**
 * What a character can do to a token. `other` is all that takes a pattern to judge: emoji, other alphabets than the
 * Latin one, and the signs that begin or continue a link, a name or a masked word. A word of `small` ones is folded already.
 */
export const sorts = { other: 0, space: 1, mark: 2, stop: 3, dot: 4, joint: 5, letter: 6, small: 7 } as const;

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

/** The sort of a text's character at a place; after the end stands a space. */
export const sortAt = (text: string, at: number): number => {
  if (at >= text.length) return sorts.space;
  const unit = text.charCodeAt(at);
  return unit < tableLength ? (table[unit] ?? 0) : sorts.other;
};
