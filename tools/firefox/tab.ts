import { writeFileSync } from 'node:fs';
import type { Bidi } from './bidi';

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** A tab of Firefox, driven as far as it takes to play the demo in it. */
export interface Tab {
  go(url: string): Promise<void>;
  /** Runs a function in the page, as on a person’s click where it needs one. What it takes and gives is JSON. */
  run<Given, T>(work: (given: Given) => T | Promise<T>, given: Given): Promise<T>;
  /** Runs it until it gives something; null: it never did. */
  until<Given, T>(work: (given: Given) => T | null, given: Given): Promise<T | null>;
  /** Types with the keyboard into what has the focus. */
  type(text: string): Promise<void>;
  front(): Promise<void>;
  picture(path: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
}

const looks = { count: 150, everyMs: 100 };

export async function openTab(bidi: Bidi): Promise<Tab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });

  async function run<Given, T>(work: (given: Given) => T | Promise<T>, given: Given): Promise<T> {
    // tsx names functions with a helper that the page does not have.
    const expression = `(async () => { const __name = (named) => named; return JSON.stringify((await (${String(work)})(${JSON.stringify(given)})) ?? null); })()`;
    const { type, result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return JSON.parse(result?.value ?? 'null') as T;
  }

  return {
    run,
    async go(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async until(work, given) {
      for (let look = 0; look < looks.count; look += 1) {
        const found = await run(work, given);
        if (found !== null) return found;
        await new Promise((resolve) => {
          setTimeout(resolve, looks.everyMs);
        });
      }
      return null;
    },
    async type(text) {
      const actions = Array.from(text, (value) =>
        ['keyDown', 'keyUp'].map((type) => ({ type, value })),
      ).flat();
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async front() {
      await bidi.send('browsingContext.activate', { context });
    },
    async picture(path) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    async size(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
  };
}
