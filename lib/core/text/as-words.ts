const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The source of an expression that finds any of these texts where it stands as words of its own; for the `u` flag. */
export function asWords(texts: readonly string[]): string {
  // The longest first: "Léa Roux" before "Léa".
  const any = texts.map(literal).sort((one, other) => other.length - one.length);
  return String.raw`(?<![\p{L}\p{N}])(?:${any.join('|')})(?![\p{L}\p{N}])`;
}
