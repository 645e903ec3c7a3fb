import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
const notices = read('THIRD-PARTY-NOTICES.md');

it.each(Object.keys(dependencies))('%s is named in the notices with its licence', (name) => {
  const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
  const line = notices.split('\n').find((each) => each.toLowerCase().includes(name.toLowerCase()));
  expect(line, name).toBeDefined();
  expect(notices).toContain(license === 'Apache-2.0' ? 'Apache License, Version 2.0' : 'The MIT licence');
  if (line?.startsWith('|')) expect(line).toContain(license);
});
