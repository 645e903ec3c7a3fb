import { parseArgs } from 'node:util';
import { loadScorer } from '../cli/score';
import { openData } from './data';
import { loadLexiconScorer, readerOf } from './readers/ours';
import { peers } from './readers/peers';
import { describeRun, writeReport, type Report } from './report';
import type { Bench } from './section';
import { sectionIds, sections, type SectionId } from './sections';
import { markdownOf } from './table';

const usage = `usage: npm run bench -- [${sectionIds.join('|')}]… [--data DIR] [--list] [--dry] [--only TABLE]
  --data DIR  labelled text; ../shared/data unless given
  --list      also tells what was read another way than labelled
  --only TABLE  one table of the pages, such as page-reading; nothing is written
  --dry       prints the tables without writing docs/benchmarks.md and docs/benchmarks.json`;

const chosen = readArguments();
if (chosen === null) {
  console.error(usage);
  process.exit(2);
}
await run(chosen);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        list: { type: 'boolean' },
        dry: { type: 'boolean' },
        only: { type: 'string' },
      },
    });
    if (!positionals.every((id) => sectionIds.some((known) => known === id))) return null;
    return {
      ...values,
      ids: sectionIds.filter((id) => positionals.length === 0 || positionals.includes(id)),
    };
  } catch {
    // Thrown for an option that isn't one of ours; the usage line tells them.
    return null;
  }
}

async function run(options: {
  data?: string;
  list?: boolean;
  dry?: boolean;
  only?: string;
  ids: SectionId[];
}): Promise<void> {
  const say = (line: string): void => console.error(`${(performance.now() / 1000).toFixed(1)} s  ${line}`);
  const scorer = await loadScorer();
  const bench: Bench = {
    data: openData(options.data),
    scorer,
    readers: [
      readerOf('Accalmie', scorer),
      readerOf('Accalmie, lexicons alone', await loadLexiconScorer()),
      ...peers,
    ],
    note: (line) => {
      if (options.list === true) console.error(line);
    },
    only: options.only ?? null,
  };
  const report: Report = {};
  for (const id of options.ids) {
    say(`${id} …`);
    const tables = await sections[id].measure(bench);
    if (tables.length === 0) say(`${id}: left out, ${bench.data.folder} hasn't what it needs`);
    else report[id] = { ...describeRun(options.ids), tables };
    for (const table of tables) console.log(`${markdownOf(table)}\n`);
  }
  if (options.dry !== true && options.only === undefined) writeReport('docs', report);
  say('done');
}
