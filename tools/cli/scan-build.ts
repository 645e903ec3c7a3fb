import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** The build whose manifest holds its hosts: a native permission prompt can't be clicked by a program. */
const extension = '.output/chrome-mv3-e2e';
const sources = ['{entrypoints,lib,components,locales,public}/**/*.*', 'wxt.config.ts', 'package-lock.json'];

const changedAt = (file: string): number => statSync(file).mtimeMs;

/** Builds the extension where the build is missing or older than what it is made of. Returns its folder. */
export function builtExtension(): string {
  const built = `${extension}/manifest.json`;
  const newest = Math.max(...sources.flatMap((pattern) => globSync(pattern)).map(changedAt));
  if (!existsSync(built) || changedAt(built) < newest) {
    console.error('Building the extension…');
    try {
      execFileSync(process.execPath, [resolve('node_modules/wxt/bin/wxt.mjs'), 'build', '--mode', 'e2e'], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    } catch (cause) {
      throw new Error('The extension could not be built; why stands above.', { cause });
    }
  }
  return extension;
}
