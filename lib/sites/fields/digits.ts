const isDigit = (character: string): boolean => /\p{Nd}/u.test(character);

/** Digits of other scripts stand in rows of ten: how many stand before it is what one is worth. */
function worth(digit: string): string {
  let before = 0;
  const code = digit.codePointAt(0) ?? 0;
  while (isDigit(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** With our own digits for those of all scripts (« ٣ », « ۳ », « ३ », « ３ »), and our own signs for those among Arabic ones. */
export const plainDigits = (text: string): string =>
  text
    .replace(/(?!\d)\p{Nd}/gu, worth)
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
