import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { connect, type Bidi } from './bidi';

const extensionId = 'accalmie@accalmie.invalid';
/** Firefox gives each profile another one, unless it is told which. */
const uuid = '11111111-2222-4333-8444-555555555555';
const starts = 30_000;

export interface Firefox extends Bidi {
  version: string;
  /** `moz-extension://<uuid>` */
  origin: string;
  /** A new tab on this address, loaded → its context. */
  open: (address: string) => Promise<string>;
  close: () => Promise<void>;
}

/** A Firefox in a profile of its own, with the built extension as a temporary add-on, that serves `pages` and nothing else. */
export async function launchFirefox(extension: string, pages: Record<string, string>): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'accalmie-firefox-'));
  const uuids = JSON.stringify(JSON.stringify({ [extensionId]: uuid }));
  writeFileSync(join(profile, 'user.js'), `user_pref("extensions.webextensions.uuids", ${uuids});\n`);
  const program = process.env['FIREFOX_PATH'] ?? 'firefox-esr';
  const firefox = spawn(
    program,
    // Without system access no add-on's own page may be opened.
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      'about:blank',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const end = (): void => {
    firefox.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await connect(await addressOf(firefox));
    const session = z
      .object({ capabilities: z.looseObject({ browserVersion: z.string() }) })
      .parse(await bidi.send('session.new', { capabilities: {} }));
    await serve(bidi, pages);
    await bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: resolve(extension) },
    });
    return {
      ...bidi,
      version: session.capabilities.browserVersion,
      origin: `moz-extension://${uuid}`,
      async open(url) {
        const made = await bidi.send('browsingContext.create', { type: 'tab' });
        const { context } = z.object({ context: z.string() }).parse(made);
        await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
        return context;
      },
      async close() {
        const gone = new Promise((left) => void firefox.once('exit', left));
        await bidi.send('browser.close', {});
        await gone;
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const listen = (piece: Buffer): void => {
      said += piece.toString('utf8');
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) found(address);
    };
    firefox.stderr?.on('data', listen);
    firefox.on('error', failed);
    firefox.on('exit', () => failed(new Error(`Firefox ended: ${said}`)));
    setTimeout(() => failed(new Error(`Firefox does not answer: ${said}`)), starts).unref();
  });
}

const requestSchema = z.object({
  isBlocked: z.boolean(),
  request: z.looseObject({ request: z.string(), url: z.string() }),
});

/** Pages at their real addresses; every other request fails, as on a machine that is offline. */
async function serve(bidi: Bidi, pages: Record<string, string>): Promise<void> {
  bidi.on('network.beforeRequestSent', (params) => {
    const { isBlocked, request } = requestSchema.parse(params);
    if (!isBlocked) return;
    const body = pages[request.url];
    const { request: id } = request;
    const answer =
      body === undefined
        ? bidi.send('network.failRequest', { request: id })
        : bidi.send('network.provideResponse', {
            request: id,
            statusCode: 200,
            headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
            body: { type: 'string', value: body },
          });
    // A page that was left no longer waits for what it asked for.
    answer.catch(() => undefined);
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['https', 'http'].map((protocol) => ({ type: 'pattern', protocol })),
  });
}
