// `npm test`: the same set-up as `npm start`, then everything that must hold. Ends with one line of totals.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './browser.mjs';
import { install, root } from './install.mjs';
import { run } from './run.mjs';

const reports = resolve(root, '.output/tests');

const vitest = (name, ...args) => ({
  name,
  command: 'vitest',
  args: [
    'run',
    ...args,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${resolve(reports, `${name}.json`)}`,
  ],
});

const steps = [
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'core types, without DOM', command: 'tsc', args: ['--noEmit', '-p', 'tsconfig.core.json'] },
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'format', command: 'oxfmt', args: ['--check'] },
  vitest('unit'),
  vitest('e2e', '--config', 'vitest.e2e.config.ts'),
];

/** What a vitest report counts; a step that left no report counts as one failure. */
function counted(name) {
  try {
    const report = JSON.parse(readFileSync(resolve(reports, `${name}.json`), 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

// In a log a dot in colour is sixteen characters.
if (!process.stdout.isTTY) process.env['NO_COLOR'] = '1';

await install();
console.log(`Browser: ${await findBrowser(root)}`);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const totals = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
for (const { name, command, args } of steps) {
  const started = Date.now();
  const held = await run(command, args, { cwd: root }).then(
    () => true,
    () => false,
  );
  console.log(`${held ? '✓' : '✗'} ${name} (${Math.round((Date.now() - started) / 1000)} s)\n`);
  const tests = command === 'vitest' ? counted(name) : { passed: held ? 1 : 0, failed: 0, skipped: 0 };
  for (const key of Object.keys(totals)) totals[key] += tests[key];
  if (!held) {
    broken.push(name);
    if (tests.failed === 0) totals.failed += 1;
  }
}

if (broken.length > 0) console.log(`Does not hold: ${broken.join(', ')}`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = broken.length > 0 ? 1 : 0;
