import type { Brand } from './brand';

/** Shorter names are words of the language too often. */
const shortestName = 3;

/** What people call the brand by in running text: its name and its handles, in small letters. */
export const calledNames = ({ name, handles }: Brand): string[] =>
  [name, ...handles]
    .map((each) => each.toLowerCase().replace(/^@|^u\//, ''))
    .filter((each) => each.length >= shortestName);

export function isNamedIn(text: string, names: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return names.some((name) => plain.includes(name));
}
