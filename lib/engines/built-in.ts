import type { EngineState } from '@/lib/core/draft/draft';
import type { LanguageCode } from '@/lib/core/text/language';
import type { LineProblem } from '@/lib/core/draft/model-problem';
import { answerJsonSchema } from '@/lib/core/reword';
import { timedOut, usualSilence, within, type ChatModel, type ModelChunk } from './chat-model';
import { coreOptions, promptApi, type PromptApi, type Session } from './prompt-api';

/** Is there a model in this browser for that language, and does it lie ready? */
export async function builtInState(
  language: LanguageCode = 'en',
  api: PromptApi | null = promptApi(),
): Promise<EngineState> {
  if (api === null) return 'absent';
  // A language that the model does not know makes some versions reject instead of answering.
  const availability = await api.availability(coreOptions(language)).catch(() => 'unavailable' as const);
  if (availability === 'available') return 'ready';
  return availability === 'unavailable' ? 'absent' : 'needs-download';
}

/**
 * Fetches the model: several gigabytes, on the user's click alone, which the browser demands as well. `tell` hears the
 * share that is there, 0–1. False where the browser refused; rejects where `signal` was aborted.
 */
export async function downloadBuiltIn(
  tell: (share: number) => void,
  signal: AbortSignal,
  api: PromptApi | null = promptApi(),
): Promise<boolean> {
  if (api === null) return false;
  try {
    const session = await api.create({
      ...coreOptions('en'),
      signal,
      monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => tell(loaded)),
    });
    session.destroy();
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : '';

/** The names are the specification's. */
function problemOf(error: unknown): LineProblem | 'refused' {
  switch (nameOf(error)) {
    case 'NotAllowedError':
      return 'needs-download';
    case 'NotSupportedError':
      return 'no-language';
    case 'NotReadableError':
      return 'refused';
    default:
      return 'server-failed';
  }
}

interface BuiltInOptions {
  api?: PromptApi | null;
  /** Milliseconds without a word after which the model is given up. */
  silence?: number;
}

/** The browser's own language model (Prompt API): nothing leaves the device. */
export const builtIn = ({ api = promptApi(), silence = usualSilence }: BuiltInOptions = {}): ChatModel => ({
  id: 'built-in',
  availability: () => builtInState('en', api),
  async *answer(messages, language, signal): AsyncIterable<ModelChunk> {
    const state = await builtInState(language, api);
    if (api === null || state !== 'ready') {
      const other = state === 'absent' && api !== null ? await builtInState('en', api) : state;
      yield {
        kind: 'failed',
        why: state === 'needs-download' ? state : other === 'absent' ? 'absent' : 'no-language',
      };
      return;
    }
    yield { kind: 'sent', to: null, body: JSON.stringify(messages) };
    let session: Session | undefined;
    try {
      const begun = api.create({
        ...coreOptions(language),
        signal,
        initialPrompts: messages.slice(0, 1).map((message) => ({ ...message })),
      });
      const created = await within(begun, silence, signal);
      if (created === timedOut) {
        yield { kind: 'failed', why: 'timed-out' };
        return;
      }
      session = created;
      const reader = session
        .promptStreaming(
          messages.slice(1).map((message) => ({ ...message })),
          { signal, responseConstraint: answerJsonSchema },
        )
        .getReader();
      for (;;) {
        const read = await within(reader.read(), silence, signal);
        if (read === timedOut) {
          yield { kind: 'failed', why: 'timed-out' };
          return;
        }
        if (read.done) return;
        yield { kind: 'words', text: read.value };
      }
    } catch (error) {
      signal.throwIfAborted();
      yield { kind: 'failed', why: problemOf(error) };
    } finally {
      session?.destroy();
    }
  },
});
