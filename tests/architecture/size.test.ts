import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from './source-files';

const lines = (file: string): number => readFileSync(file, 'utf8').split('\n').length;

it.each(sourceFiles(['lib', 'components', 'tools', 'tests']))('%s can be read in one sitting', (file) => {
  expect(lines(file)).toBeLessThanOrEqual(300);
});

it.each(sourceFiles(['entrypoints']))('%s only composes', (file) => {
  expect(lines(file)).toBeLessThanOrEqual(60);
});
