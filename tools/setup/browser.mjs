import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const help =
  'No browser was found that can load the extension. Install Chromium, Chrome for Testing or Edge, or set CHROME_PATH to one, and run this again.';

/**
 * Finds a browser that takes an unpacked extension from the command line, or gets one: CHROME_PATH, an installed
 * Chromium, Chrome for Testing or Edge, Playwright's own, Debian's package. Branded Chrome is passed over: it no
 * longer honours --load-extension. Sets CHROME_PATH for what runs next.
 */
export async function findBrowser(root) {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (await works(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which does not start as a browser.`);
  }
  const found = (await firstThatWorks(installed())) ?? (await download(root)) ?? (await fromDebian());
  if (found === undefined) throw new Error(help);
  process.env['CHROME_PATH'] = found;
  return found;
}

async function firstThatWorks(paths) {
  for (const path of paths) if (existsSync(path) && (await works(path))) return path;
  return undefined;
}

async function works(path) {
  if (process.platform === 'win32') return existsSync(path); // chrome.exe --version opens a window there
  return run(path, ['--version'], { quiet: true }).then(
    () => true,
    () => false,
  );
}

function installed() {
  const names = [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(wellKnown[process.platform]?.() ?? []), ...playwrightOwn()];
}

const wellKnown = {
  linux: () => ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge'],
  darwin: () => [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: () =>
    [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
};

/** Browsers that Playwright downloaded before, newest first. */
function playwrightOwn() {
  const caches = {
    linux: join(homedir(), '.cache', 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(process.env['LOCALAPPDATA'] ?? '', 'ms-playwright'),
  };
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? caches[process.platform] ?? '';
  if (!existsSync(cache)) return [];
  const inside = [
    join('chrome-linux', 'chrome'),
    join('chrome-linux64', 'chrome'),
    join('chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
    join('chrome-win', 'chrome.exe'),
  ];
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) => inside.map((path) => join(cache, name, path)));
}

async function download(root) {
  console.log('No Chromium, Chrome for Testing or Edge found; asking Playwright for one …');
  const args = ['install', 'chromium', '--no-shell'];
  const got = await run('playwright-core', args, { cwd: root, quiet: true }).then(
    () => true,
    () => false,
  );
  return got ? firstThatWorks(playwrightOwn()) : undefined;
}

async function fromDebian() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.log('Installing Debian’s Chromium …');
  const quietly = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], quietly).catch(() => undefined); // an old list may still have it
  return run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly).then(
    () => firstThatWorks(['/usr/bin/chromium']),
    () => undefined,
  );
}
