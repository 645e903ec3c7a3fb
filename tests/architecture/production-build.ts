import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const browsers = ['chrome', 'firefox'] as const;
export type BuiltFor = (typeof browsers)[number];

export interface Built {
  /** Folder of what goes to the store. */
  folder: string;
  manifest: Record<string, unknown>;
}

/**
 * Builds what goes to the store, away from the folders that people and other tests use. With a mode of ours: what the
 * demo or the tests drive, with NODE_ENV as vitest leaves it for them.
 */
export function buildForStore(browser: BuiltFor, mode?: 'demo' | 'e2e'): Built & { remove: () => void } {
  const out = mkdtempSync(join(tmpdir(), `accalmie-${browser}-`));
  const env: NodeJS.ProcessEnv = { ...process.env };
  // Vitest's own mode would give React's development build, which is not the one that is packed.
  if (mode === undefined) delete env['NODE_ENV'];
  const script = `import('wxt').then(({ build }) => build(${JSON.stringify({ browser, mode, outDir: out })}))`;
  execFileSync(process.execPath, ['--eval', script], { stdio: 'pipe', env });
  const folder = join(out, `${browser}-mv3${mode === undefined ? '' : `-${mode}`}`);
  return {
    folder,
    manifest: JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>,
    remove: () => rmSync(out, { recursive: true }),
  };
}
