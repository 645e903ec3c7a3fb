import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** `tsx tools/icon/draw.ts`: the drawings beside this file → `public/icon/*.png`, as Chromium renders them. */
const sizes = { 16: 'accalmie-small', 32: 'accalmie-small', 48: 'accalmie', 128: 'accalmie' } as const;

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const [size, name] of Object.entries(sizes)) {
  const svg = readFileSync(new URL(`./${name}.svg`, import.meta.url), 'utf8');
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
