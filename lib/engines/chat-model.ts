import type { EngineId, EngineState } from '@/lib/core/draft/draft';
import type { LanguageCode } from '@/lib/core/text/language';
import type { LineProblem } from '@/lib/core/draft/model-problem';
import type { PromptMessage } from '@/lib/core/reword';

/** A piece of an answer, or why there is none; without a failure the answer is whole when the stream ends. */
export type ModelChunk =
  | { kind: 'sent'; to: string | null; body: string }
  | { kind: 'words'; text: string }
  | { kind: 'failed'; why: LineProblem | 'refused' };

/** A language model, wherever it runs. */
export interface ChatModel {
  readonly id: EngineId;
  availability(): Promise<EngineState>;
  /** Streams one answer that fits `answerJsonSchema`, where the model can be held to it. Ends at once on `signal`. */
  answer(
    messages: readonly PromptMessage[],
    language: LanguageCode,
    signal: AbortSignal,
  ): AsyncIterable<ModelChunk>;
}

/** No sign of life for so long, in milliseconds: the model is taken for gone. */
export const usualSilence = 30_000;

export const timedOut = Symbol('timed out');

/** The next value, or `timedOut`; rejects at once with the signal's reason where it is aborted. */
export async function within<Value>(
  next: Promise<Value>,
  milliseconds: number,
  signal: AbortSignal,
): Promise<Value | typeof timedOut> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  // The loser of the race may reject later, when nobody listens any more.
  next.catch(() => undefined);
  const ended = new Promise<typeof timedOut>((resolve, reject) => {
    timer = setTimeout(() => resolve(timedOut), milliseconds);
    stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([next, ended]);
  } finally {
    clearTimeout(timer);
    if (stop !== undefined) signal.removeEventListener('abort', stop);
  }
}
