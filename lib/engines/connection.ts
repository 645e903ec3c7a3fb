import * as z from 'zod/mini';
import type { Connection } from '@/lib/core/draft/model-problem';
import { chatCompletions } from './chat-completions';
import { timedOut, usualSilence, within } from './chat-model';
import { reach, type Endpoint } from './endpoint';

const listSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

const mostModels = 500;

/** `GET /models`. A server without a list is no failure: its models are then typed. */
async function listModels(endpoint: Endpoint, signal: AbortSignal): Promise<Connection> {
  const answered = await reach(endpoint, 'models', null, signal);
  if (!answered.ok) {
    const { why } = answered.failure;
    return { models: [], problem: why === 'no-address' || why === 'no-model' ? null : why };
  }
  const text = await within(answered.value.text(), endpoint.silence ?? usualSilence, signal);
  if (text === timedOut) return { models: [], problem: 'timed-out' };
  try {
    const parsed = z.safeParse(listSchema, JSON.parse(text));
    if (parsed.success)
      return { models: parsed.data.data.map(({ id }) => id).slice(0, mostModels), problem: null };
  } catch {
    // Not JSON: a web page answers at that address.
  }
  return { models: [], problem: 'wrong-content' };
}

/** Asked in earnest, with nothing of the user's in it. */
const question = [{ role: 'user' as const, content: 'Answer with JSON alone: {"text": "ready"}' }];

/**
 * Tries an endpoint: which models it has, and whether the chosen one answers. Without a model chosen the list alone
 * is asked for. Rejects only where `signal` was aborted.
 */
export async function tryConnection(
  endpoint: Endpoint,
  model: string,
  signal: AbortSignal,
): Promise<Connection> {
  const { models, problem } = await listModels(endpoint, signal);
  if (problem !== null || model.trim() === '') return { models, problem };
  for await (const chunk of chatCompletions(endpoint, model).answer(question, 'en', signal)) {
    if (chunk.kind === 'failed') return { models, problem: chunk.why };
  }
  return { models, problem: null };
}
