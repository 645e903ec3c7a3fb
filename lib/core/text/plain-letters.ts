/** Case and accents don't tell words apart: people write without them. Not for places in a text: lengths change. */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
