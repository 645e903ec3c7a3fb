/** At most `most` characters, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut
    .slice(0, space > most * 0.6 ? space : most)
    .toWellFormed()
    .trimEnd()}…`;
}
