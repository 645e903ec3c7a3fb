import type { PanelThread } from './read-panel';
import type { Scenario } from './scenario/scenario';

/** A thread of the scenario, and what was flagged of it. */
interface Row {
  thread: string;
  about: string;
  heats: boolean;
  flagged: PanelThread | undefined;
}

export const rowsFor = (scenario: Scenario, threads: PanelThread[]): Row[] =>
  scenario.threads.map(({ id, about, heats }) => {
    const own = scenario.comments.filter((comment) => comment.id === id || comment.to === id);
    const flagged = threads.find(({ quotes }) =>
      own.some(({ text }) => quotes.some((quote) => text.startsWith(quote.slice(0, 40)))),
    );
    return { thread: own[0]?.author ?? id, about, heats, flagged };
  });

export function printTable(rows: Row[]): void {
  for (const { thread, about, flagged } of rows) {
    console.log(`\n${thread} — ${about}`);
    if (flagged === undefined) console.log('  level    not flagged');
    else {
      console.log(`  level    ${flagged.level}`);
      console.log(`  reasons  ${flagged.reasons.join(' · ')}`);
      console.log(`  advice   ${flagged.advice}`);
      console.log(`  draft    ${flagged.draft.replaceAll('\n', '\n           ')}`);
    }
  }
  console.log('');
}

/** The exit code: 1 where a calm thread was flagged or the heated one was not; the console says which. */
export function verdict(rows: Row[]): number {
  if (rows.every(({ flagged }) => flagged === undefined)) {
    console.error('Nothing was flagged.');
    return 1;
  }
  const wrong = rows.filter(({ heats, flagged }) => heats !== (flagged !== undefined));
  for (const { thread, heats } of wrong) {
    console.error(
      heats
        ? `${thread}’s thread heats up and was not flagged.`
        : `${thread}’s thread is calm and was flagged.`,
    );
  }
  return wrong.length > 0 ? 1 : 0;
}
