import type { Failure } from './failure';

/** A group as it was typed, accents, capitals and all; empty where it took no part. For patterns with the flag `d`. */
export function typedIn(match: RegExpExecArray, text: string, name: string): string {
  const range = match.indices?.groups?.[name];
  return range === undefined ? '' : text.slice(range[0], range[1]);
}

/** What a pattern found, with its place in the sentence. */
export const failureAt = (
  match: RegExpExecArray,
  made: Pick<Failure, 'text' | 'head' | 'weight'> & { isChoice?: boolean },
): Failure => ({ isChoice: false, ...made, start: match.index, end: match.index + match[0].length });
