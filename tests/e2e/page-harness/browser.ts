import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { build } from 'vite';
import { blogHtml, blogUrl, type BlogLook } from './blog-page';

const root = resolve(import.meta.dirname, '../../..');

/** The page layer with what the harness joins to it, as one script. */
export async function bundleHarness(entry = 'inside.ts'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    // Draft.js takes a bundler's `global` for granted.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, entry), formats: ['iife'], name: 'harnessBundle' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('The harness did not build.');
  return output.output[0].code;
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** A page at the blog's own address; nothing else can be reached. */
export async function openBlog(
  browser: Browser,
  look: BlogLook = {},
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.route('**/*', (route) =>
    route.request().url().startsWith('https://blog.example/')
      ? route.fulfill({ contentType: 'text/html', body: blogHtml(look) })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.goto(blogUrl);
  return page;
}
