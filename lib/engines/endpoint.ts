import type { LineProblem } from '@/lib/core/draft/model-problem';
import { fail, ok } from '@/lib/core/result';
import { timedOut, usualSilence, within } from './chat-model';

/** A server that speaks OpenAI's chat completions, and what may be done with it. */
export interface Endpoint {
  /** As the user typed it: `http://localhost:11434`, `https://api.example.com/v1`. */
  address: string;
  /** Sent to this address only, never logged; empty where the server wants none. */
  key: string;
  /** Has the browser been given the permission for this host? Always true outside a browser. */
  mayReach?: () => Promise<boolean>;
  /** Milliseconds without a sign of life after which the server is given up. */
  silence?: number;
}

/** Base address → address of one of its services; a bare host gets the usual `/v1`. Null where it is no web address. */
export function serviceAddress(base: string, service: 'models' | 'chat/completions'): string | null {
  const url = URL.parse(base.trim());
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  // A name or a password in an address would be sent, and shown, with it.
  if (url.username !== '' || url.password !== '') return null;
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(?:chat\/completions|models)$/, '');
  return `${url.origin}${path === '' ? '/v1' : path}/${service}`;
}

export interface Failure {
  why: LineProblem;
  /** Seconds that the server asks to wait, where it says so. */
  wait: number | null;
  /** The server did not understand the request: it may know an older shape of it. */
  misunderstood: boolean;
}

const failure = (
  why: LineProblem,
  over: Partial<Failure> = {},
): { ok: false; code: LineProblem; failure: Failure } => ({
  ...fail(why),
  failure: { why, wait: null, misunderstood: false, ...over },
});
export type Answered = { ok: true; value: Response } | ReturnType<typeof failure>;

/** Seconds until then; of a date as of a number. */
function retryAfter(response: Response): number | null {
  const header = response.headers.get('retry-after');
  if (header === null) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/** Enough of an error's body to know it by. */
async function bodyOf(response: Response, silence: number, signal: AbortSignal): Promise<string> {
  const text = await within(response.text(), silence, signal).catch(() => '');
  return text === timedOut ? '' : text.slice(0, 2000);
}

/** What the status of an error says, and where that leaves two readings, its body. */
async function failureOf(response: Response, silence: number, signal: AbortSignal) {
  const body = await bodyOf(response, silence, signal);
  switch (response.status) {
    case 401:
      return failure('bad-key');
    case 403:
      // Ollama refuses an extension's origin with an empty body; hosts explain themselves in JSON.
      return failure(body.trim() === '' ? 'forbidden-origin' : 'forbidden');
    case 404:
      return failure(/model/i.test(body) ? 'no-model' : 'no-address');
    case 429:
      return failure('busy', { wait: retryAfter(response) });
    case 400:
    case 422:
      return failure(
        /model.{0,80}(?:not found|not exist|not loaded)/i.test(body) ? 'no-model' : 'server-failed',
        {
          misunderstood: true,
        },
      );
    default:
      return failure('server-failed');
  }
}

/** One request, to the named host and no other. Rejects only where `signal` was aborted. */
export async function reach(
  endpoint: Endpoint,
  service: 'models' | 'chat/completions',
  body: string | null,
  signal: AbortSignal,
): Promise<Answered> {
  const url = serviceAddress(endpoint.address, service);
  if (url === null) return failure('not-set-up');
  if ((await endpoint.mayReach?.()) === false) return failure('no-permission');
  const silence = endpoint.silence ?? usualSilence;
  const stop = new AbortController();
  try {
    const asked = fetch(url, {
      method: body === null ? 'GET' : 'POST',
      headers: {
        ...(body === null ? {} : { 'content-type': 'application/json' }),
        ...(endpoint.key === '' ? {} : { authorization: `Bearer ${endpoint.key}` }),
      },
      body,
      signal: AbortSignal.any([signal, stop.signal]),
      // The words go where the user said, and nothing of the browser's goes along.
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const response = await within(asked, silence, signal);
    if (response === timedOut) {
      stop.abort();
      return failure('timed-out');
    }
    return response.ok ? ok(response) : await failureOf(response, silence, signal);
  } catch {
    // `fetch` tells a cancelled request and a missing server alike; the signal knows.
    signal.throwIfAborted();
    return failure('no-route');
  }
}
