/** Something that may be named, and what it is called when it is said back. */
export interface Named {
  /** On folded text. */
  find: RegExp;
  called: string;
}

/** Of all that a text names, what it names first. */
export function firstNamed<One extends Named>(all: readonly One[], folded: string): One | undefined {
  let first: { one: One; at: number } | undefined;
  for (const one of all) {
    const at = folded.search(one.find);
    if (at >= 0 && (first === undefined || at < first.at)) first = { one, at };
  }
  return first?.one;
}
