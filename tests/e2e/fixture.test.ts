import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { scan } from '@/tools/cli/scan';
import { savedAt, savedPage } from '../unit/tools/fixture-page';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'accalmie-fixture-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('turns a saved page into a fixture that the built extension reads alike, by one command', async () => {
  const page = join(folder, 'saved.html');
  writeFileSync(
    page,
    savedPage([
      { author: 'Marguerite Quill', words: 'Nobody delivers my croissants anymore.' },
      { author: 'otto_zwirn', words: 'Mine were burnt thrice!' },
    ]),
  );
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  const to = join(folder, 'case');
  const status = await scan.run([page, '--url', savedAt, '--fixture', to]);
  vi.restoreAllMocks();
  expect({ status, lines: lines.length }).toEqual({ status: 0, lines: 1 });
  expect(lines[0]).toContain('"fixture":{');
  const expected = JSON.parse(readFileSync(join(to, 'expected.json'), 'utf8')) as { comments: unknown[] };
  expect(expected.comments).toHaveLength(2);
  expect(JSON.parse(readFileSync(join(to, 'about.json'), 'utf8'))).toMatchObject({ anonymised: true });
  expect(readFileSync(join(to, 'page.html'), 'utf8')).not.toMatch(/quill|croissants|zwirn|burnt/i);
  expect(existsSync(join(to, 'page.html'))).toBe(true);
});
