import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

/** Who may import whom: the table of docs/architecture.md. What is not named here may not be imported. */
const allowed: Record<string, readonly string[]> = {
  'lib/core': [],
  'lib/sites': ['lib/core'],
  'lib/page': ['lib/core', 'lib/sites'],
  'lib/scoring': ['lib/core'],
  'lib/engines': ['lib/core'],
  'lib/storage': ['lib/core'],
  'lib/platform': ['lib/core'],
  'lib/app': ['lib/core'],
  components: ['lib/core', 'lib/platform', 'lib/app', 'lib/storage'],
  entrypoints: [
    'lib/core',
    'lib/sites',
    'lib/page',
    'lib/scoring',
    'lib/engines',
    'lib/storage',
    'lib/platform',
    'lib/app',
    'components',
  ],
};

const layers = Object.keys(allowed);
const layerOf = (path: string): string | undefined => layers.find((layer) => path.startsWith(`${layer}/`));

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

const target = (file: string, specifier: string): string =>
  specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? relative(process.cwd(), resolve(dirname(file), specifier))
      : specifier;

describe('layers', () => {
  const files = sourceFiles(['lib', 'components', 'entrypoints']);

  it('finds the source at all', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)('%s imports only what its layer may', (file) => {
    const own = layerOf(file);
    expect(own, `${file} stands in no layer`).toBeDefined();
    for (const specifier of importsOf(file)) {
      const to = layerOf(target(file, specifier));
      if (to !== undefined && to !== own) expect(allowed[own ?? ''], `${file} → ${specifier}`).toContain(to);
      expect(target(file, specifier), `${file} imports a tool`).not.toMatch(/^(?:tools|tests)\//);
      if (specifier.startsWith('wxt/browser')) expect(own, `${file} → ${specifier}`).toBe('lib/platform');
    }
  });

  it('keeps storage, engines and React out of the page', () => {
    for (const file of files.filter((path) =>
      /^entrypoints\/(?:page|open-web|generic|read-post|reply)/.test(path),
    )) {
      for (const specifier of importsOf(file)) {
        expect(target(file, specifier)).not.toMatch(/^(?:lib\/(?:storage|engines)|components|react)/);
      }
    }
  });
});
