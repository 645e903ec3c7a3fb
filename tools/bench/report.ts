import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { sections, sectionIds, type SectionId } from './sections';
import { markdownOf, type Table } from './table';

/** What a section's tables were made by. */
interface Made {
  date: string;
  commit: string;
  machine: string;
  command: string;
  tables: Table[];
}
export type Report = Partial<Record<SectionId, Made>>;

const markers = {
  from: '<!-- written by npm run bench: from here -->',
  to: '<!-- written by npm run bench: to here -->',
};
const opening = `# Benchmarks

Everything between the two comments is written by \`npm run bench\`; what was tried, and what each try gave, stands below them and is written by hand.

${markers.from}
${markers.to}

## What was tried

The reader's trials stand in [the model card](model-card.md), those of levels in [the decision on levels](decisions/0010-levels-add-up-from-reasons.md).
`;

/** A section that wasn't run keeps what an earlier run wrote, with that run's date and commit. */
export function writeReport(folder: string, made: Report): void {
  const paths = { json: `${folder}/benchmarks.json`, page: `${folder}/benchmarks.md` };
  const before = existsSync(paths.json) ? (JSON.parse(readFileSync(paths.json, 'utf8')) as Report) : {};
  const report: Report = {};
  for (const id of sectionIds) report[id] = made[id] ?? before[id];
  writeFileSync(paths.json, `${JSON.stringify(report, null, 1)}\n`);
  const page = existsSync(paths.page) ? readFileSync(paths.page, 'utf8') : opening;
  writeFileSync(paths.page, replaceBetween(page, pageOf(report)));
  execFileSync('npx', ['oxfmt', paths.json, paths.page]);
}

/** The page with everything between the markers replaced; throws where they were lost, rather than write over words. */
export function replaceBetween(page: string, written: string): string {
  const [from, to] = [page.indexOf(markers.from), page.indexOf(markers.to)];
  if (from < 0 || to < from)
    throw new Error(`docs/benchmarks.md has lost "${markers.from}" or "${markers.to}"`);
  return `${page.slice(0, from + markers.from.length)}\n\n${written}\n\n${page.slice(to)}`;
}

const pageOf = (report: Report): string =>
  sectionIds
    .flatMap((id) => {
      const made = report[id];
      if (made === undefined) return [];
      const { date, commit, machine, command, tables } = made;
      return [
        `## ${sections[id].title}`,
        `${date}, commit ${commit}, ${machine}: \`${command}\`.`,
        ...tables.map(markdownOf),
      ];
    })
    .join('\n\n');

/** When, where and by what. */
export function describeRun(ids: readonly SectionId[]): Omit<Made, 'tables'> {
  const git = (...rest: string[]): string => execFileSync('git', rest, { encoding: 'utf8' }).trim();
  // The report's own files change with every run.
  const isChanged = git('status', '--porcelain', '--', 'lib', 'tools', 'public', 'package-lock.json') !== '';
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' and changes' : ''}`,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`,
    command: ['npm run bench', ...(ids.length === sectionIds.length ? [] : ['--', ...ids])].join(' '),
  };
}
