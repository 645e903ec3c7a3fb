import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Taken } from './camera';

const link = /\]\(([\w-]+\.(?:webp|png))\)/g;

/**
 * The pictures' own page, by screen. A picture that its former edition lists and that nothing takes any more goes;
 * what else lies in the folder was put there by somebody, and stays.
 */
export function writeIndex(folder: string, taken: readonly Taken[]): void {
  const path = `${folder}/README.md`;
  const files = new Set(taken.map(({ file }) => file));
  const former = existsSync(path) ? readFileSync(path, 'utf8') : '';
  for (const [, name = ''] of former.matchAll(link))
    if (!files.has(name)) rmSync(`${folder}/${name}`, { force: true });
  const shots = [...new Map(taken.map((shot) => [`${shot.name} ${shot.width}`, shot] as const)).values()];
  const rows = shots.map(({ about, name, width }) => {
    const links = taken
      .filter((one) => one.name === name && one.width === width)
      .map(({ file, lang, scheme }) => `[${lang}, ${scheme}](${file})`);
    return `| ${about} | ${width} | ${links.join(' · ')} |`;
  });
  writeFileSync(
    path,
    `# Every screen

Taken by \`npm run screens\`: the built extension in Chromium, filled by the demo’s storm as a person would fill it, the week before it by the seeded generator of \`tools/store\`. Nobody said any of it.

| screen | px wide | pictures |
| ------ | ------- | -------- |
${rows.join('\n')}
`,
  );
}
