const plainOf = (character: string): string => {
  const lower = character.toLowerCase().normalize('NFD').charAt(0);
  return lower === '' ? character : lower;
};

/** Letters with accents (Latin-1, Latin Extended-A), curly quotes and every kind of space, each to one plain unit. */
const plain = new Map<string, string>([
  ...Array.from({ length: 0x180 - 0xc0 }, (_, index): [string, string] => {
    const character = String.fromCharCode(0xc0 + index);
    return [character, plainOf(character)];
  }),
  ...Array.from('‘’ʼ`´', (quote): [string, string] => [quote, "'"]),
  ...Array.from('“”', (quote): [string, string] => [quote, '"']),
  ...Array.from('\u00A0\u202F\u2009\n\r\t', (space): [string, string] => [space, ' ']),
]);

/**
 * Lower case, no accents, straight quotes, plain spaces; the same length as the text, so that offsets stay true.
 * People type « desole » as often as « désolé »: the phrases are written plain once.
 */
export function fold(text: string): string {
  return text.replace(/[A-Z\u00A0-\u017F‘’ʼ`´“”\u202F\u2009\n\r\t]/g, (character) =>
    character < '\u0080' && character > '@' && character < '['
      ? character.toLowerCase()
      : (plain.get(character) ?? character),
  );
}
