import { answerJsonSchema, type PromptMessage } from '@/lib/core/reword';
import { usualSilence, type ChatModel, type ModelChunk } from './chat-model';
import { completionStream } from './completion-stream';
import { reach, serviceAddress, type Endpoint } from './endpoint';

/** Longest that a server may ask to wait before it is told "later" for it, in seconds. */
const longestWait = 20;

/** Strict first; servers that know no schema get the plain request, whose prompt asks for JSON as well. */
const shapes = [
  {
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'reply', strict: true, schema: answerJsonSchema },
    },
  },
  {},
] as const;

const bodyOf = (model: string, messages: readonly PromptMessage[], shape: object): string =>
  JSON.stringify({ model, messages, stream: true, temperature: 0.4, ...shape });

/** Resolves after so many seconds; rejects as soon as the signal says so. */
const pause = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

/** Any server that speaks OpenAI's chat completions: Ollama, LM Studio, llama.cpp, hosted ones. */
export const chatCompletions = (endpoint: Endpoint, model: string): ChatModel => ({
  id: 'chat-completions',
  availability: async () =>
    serviceAddress(endpoint.address, 'models') === null || model.trim() === '' ? 'needs-setup' : 'ready',
  async *answer(messages, _language, signal): AsyncIterable<ModelChunk> {
    const to = serviceAddress(endpoint.address, 'chat/completions');
    if (to === null || model.trim() === '') {
      yield { kind: 'failed', why: 'not-set-up' };
      return;
    }
    let hasWaited = false;
    for (let shape = 0; ;) {
      const body = bodyOf(model, messages, shapes[shape] ?? {});
      yield { kind: 'sent', to, body };
      const answered = await reach(endpoint, 'chat/completions', body, signal);
      if (answered.ok) {
        yield* completionStream(answered.value, endpoint.silence ?? usualSilence, signal);
        return;
      }
      const { why, wait, misunderstood } = answered.failure;
      if (misunderstood && shape < shapes.length - 1) shape += 1;
      else if (why === 'busy' && !hasWaited && wait !== null && wait <= longestWait) {
        hasWaited = true;
        await pause(wait, signal);
      } else {
        yield { kind: 'failed', why };
        return;
      }
    }
  },
});
