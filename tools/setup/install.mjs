// Plain JavaScript for Node 20 and newer: this runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const modules = resolve(root, 'node_modules');

/** Installs exactly what the lock file pins, once per lock file. */
export async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(resolve(root, 'package-lock.json')))
    .digest('hex');
  const stamp = resolve(modules, '.accalmie-lock');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.log('Installing the pinned dependencies …');
    await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root });
    writeFileSync(stamp, lock);
  }
  // The pinned Node 24 comes first from here on: WXT and vitest want 22 or newer, the machine may have 20.
  process.env['PATH'] = [resolve(modules, '.bin'), process.env['PATH']].join(delimiter);
  await run('wxt', ['prepare'], { cwd: root, quiet: true });
}
