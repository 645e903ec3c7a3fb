import { createParser } from 'eventsource-parser';
import * as z from 'zod/mini';
import { timedOut, within, type ModelChunk } from './chat-model';

const piece = z.object({
  content: z.optional(z.nullable(z.string())),
  refusal: z.optional(z.nullable(z.string())),
});
/** Servers differ in everything around it: only what is used is looked at. */
const completionSchema = z.object({
  error: z.optional(z.unknown()),
  choices: z.optional(
    z.array(
      z.object({
        delta: z.optional(z.nullable(piece)),
        message: z.optional(z.nullable(piece)),
        finish_reason: z.optional(z.nullable(z.string())),
      }),
    ),
  ),
});

/** Characters of the protocol around an answer: no model server sends so many, whatever else may. */
const mostReceived = 4_000_000;

interface Heard {
  chunks: ModelChunk[];
  isWhole: boolean;
}

/** One event of the stream, or the whole body of a server that does not stream. */
function hear(data: string): Heard {
  if (data === '[DONE]') return { chunks: [], isWhole: true };
  let json: unknown;
  try {
    json = JSON.parse(data);
  } catch {
    return { chunks: [{ kind: 'failed', why: 'wrong-content' }], isWhole: false };
  }
  const parsed = z.safeParse(completionSchema, json);
  if (!parsed.success) return { chunks: [{ kind: 'failed', why: 'wrong-content' }], isWhole: false };
  if (parsed.data.error !== undefined && parsed.data.error !== null)
    return { chunks: [{ kind: 'failed', why: 'server-failed' }], isWhole: false };
  const [choice] = parsed.data.choices ?? [];
  const said = choice?.delta ?? choice?.message;
  const isRefused = (said?.refusal ?? '') !== '' || choice?.finish_reason === 'content_filter';
  if (isRefused) return { chunks: [{ kind: 'failed', why: 'refused' }], isWhole: false };
  const text = said?.content ?? '';
  return {
    chunks: text === '' ? [] : [{ kind: 'words', text }],
    isWhole: typeof choice?.finish_reason === 'string',
  };
}

/** A web page in place of an answer: a proxy's, a login's, another program's at that port. */
const isOurs = (response: Response): boolean =>
  /(?:event-stream|json|octet-stream|text\/plain)/i.test(
    response.headers.get('content-type') ?? 'text/plain',
  );

/** The words of a streamed (or whole) completion as they arrive. Rejects only where `signal` was aborted. */
export async function* completionStream(
  response: Response,
  silence: number,
  signal: AbortSignal,
): AsyncIterable<ModelChunk> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined || !isOurs(response)) {
    await reader?.cancel().catch(() => undefined);
    yield { kind: 'failed', why: 'wrong-content' };
    return;
  }
  const streams = /event-stream/i.test(response.headers.get('content-type') ?? '');
  const events: string[] = [];
  const parser = createParser({ onEvent: ({ data }) => void events.push(data) });
  let whole = '';
  let isWhole = false;
  let received = 0;
  try {
    for (;;) {
      const read = await within(reader.read(), silence, signal);
      if (read === timedOut) {
        yield { kind: 'failed', why: 'timed-out' };
        return;
      }
      if (read.done) break;
      received += read.value.length;
      if (received > mostReceived) {
        yield { kind: 'failed', why: 'wrong-content' };
        return;
      }
      if (streams) parser.feed(read.value);
      else whole += read.value;
      for (const data of events.splice(0)) {
        const heard = hear(data);
        isWhole ||= heard.isWhole;
        for (const chunk of heard.chunks) {
          yield chunk;
          if (chunk.kind === 'failed') return;
        }
      }
    }
    if (!streams) {
      const heard = hear(whole);
      isWhole = heard.isWhole;
      yield* heard.chunks;
      if (heard.chunks.some(({ kind }) => kind === 'failed')) return;
    }
    if (!isWhole) yield { kind: 'failed', why: 'cut' };
  } catch {
    signal.throwIfAborted();
    yield { kind: 'failed', why: 'cut' };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
