import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connectBidi, type Bidi } from './bidi';

export interface Firefox {
  bidi: Bidi;
  /** `moz-extension://<uuid>` */
  origin: string;
  version: string;
  close(): Promise<void>;
}

/** Firefox gives every installed extension an address by chance; a profile may settle it beforehand. */
const uuid = 'acca1111-e000-4000-8000-000000000001';
const id = 'accalmie@accalmie.invalid';

const settled = (lang: string): Record<string, string | boolean> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  // The browser’s own prompt can’t be clicked from here.
  'extensions.webextOptionalPermissionPrompts': false,
  'intl.accept_languages': lang,
  'intl.locale.requested': lang,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
});

const candidates = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * A stock Firefox with the built extension as a temporary add-on, in a profile of its own. `FIREFOX_PATH` says which.
 * Throws a sentence for people where there is none.
 */
export async function launchFirefox(extension: string, lang: string): Promise<Firefox> {
  const path = process.env['FIREFOX_PATH'] ?? candidates.find((candidate) => existsSync(candidate));
  if (path === undefined || !existsSync(path))
    throw new Error('No Firefox here: install it, or set FIREFOX_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'accalmie-firefox-'));
  const lines = Object.entries(settled(lang)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const browser = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LANGUAGE: lang },
    },
  );
  const gone = new Promise<void>((done) => {
    browser.on('exit', () => done());
  });
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    browser.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
      const match = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (match?.[1] !== undefined) found(match[1]);
    });
    void gone.then(() => failed(new Error(`Firefox ended by itself:\n${said}`)));
  });
  const bidi = await connectBidi(address);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: resolve(extension) } });
  return {
    bidi,
    origin: `moz-extension://${uuid}`,
    version: await versionOf(path),
    async close() {
      await bidi.send('browser.close').catch(() => undefined);
      bidi.close();
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const versionOf = (path: string): Promise<string> =>
  new Promise((done) => {
    let said = '';
    const asked = spawn(path, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] });
    asked.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
    asked.on('close', () => done(said.trim()));
  });
