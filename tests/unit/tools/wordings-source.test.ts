import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oneOf } from '@/lib/core/calm-check/wordings';
import { withoutIndents } from '@/tools/build/wordings-source';

const lists = (code: string): string[] => code.match(/`[^`]*`/g) ?? [];
const patterns = (code: string): string[] => lists(code).map((list) => oneOf(list.slice(1, -1)));

describe('the tables of wordings in a build', () => {
  it.each(globSync('lib/core/calm-check/phrases/**/*.ts'))('say the same without indents: %s', (path) => {
    const code = readFileSync(path, 'utf8');
    const built = withoutIndents(code);
    expect(patterns(built)).toEqual(patterns(code));
    expect(built.replaceAll(/`[^`]*`/g, '')).toBe(code.replaceAll(/`[^`]*`/g, ''));
  });
});
