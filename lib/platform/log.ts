const reported = new Set<string>();

/** Memory of what was reported is bounded: a page can provoke endlessly many different messages. */
const mostReported = 200;

/**
 * Writes a bug or a broken record to the console, each place in the code once: a comment that trips the reader
 * would otherwise fill the console on every batch. `what` says what was being done. Never page text.
 */
export function report(what: string, error: unknown): void {
  const seen = `${what}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  if (reported.has(seen) || reported.size >= mostReported) return;
  reported.add(seen);
  console.error(`[accalmie] ${what}`, error);
}

export const forgetReported = (): void => reported.clear();

/** For work that nobody waits for: its failure is a bug and told as one. */
export function reportFailure(what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => report(what, error));
}
