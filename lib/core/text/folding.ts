const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** Lower case, without accents, ligatures opened, stylised letters (𝓬𝓸𝓷, ｃｏｎ) made plain. */
export function foldWord(word: string): string {
  // Most words are plain already: normalising costs ten times the test.
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[œæßøł]/g, (letter) => ligatures[letter] ?? letter);
}

/** Runs of three or more equal letters cut to `length`: nobody writes them by mistake (`nuuuul`). */
export const squeeze = (word: string, length: 1 | 2): string =>
  word.replaceAll(/(\p{L})\1{2,}/gu, (_, letter: string) => letter.repeat(length));

/** Valid UTF-16: each lone surrogate becomes U+FFFD, so that nothing later has to think of them. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
