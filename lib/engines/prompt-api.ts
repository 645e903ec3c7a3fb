import type { LanguageCode } from '@/lib/core/text/language';
import type { PromptMessage } from '@/lib/core/reword';

/** The browser's own language model, as far as it is used: https://webmachinelearning.github.io/prompt-api/. */

interface Expected {
  type: 'text';
  languages: string[];
}
interface CoreOptions {
  expectedInputs: Expected[];
  expectedOutputs: Expected[];
}
interface DownloadMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { loaded: number }) => void): void;
}
interface CreateOptions extends CoreOptions {
  signal?: AbortSignal;
  initialPrompts?: PromptMessage[];
  monitor?: (monitor: DownloadMonitor) => void;
}
export interface Session {
  promptStreaming(
    input: PromptMessage[],
    options: { signal: AbortSignal; responseConstraint: object },
  ): ReadableStream<string>;
  destroy(): void;
}
export interface PromptApi {
  availability(options: CoreOptions): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: CreateOptions): Promise<Session>;
}

/** Absent in Firefox, and in a Chrome that is too old or told not to. */
export const promptApi = (): PromptApi | null =>
  (globalThis as { LanguageModel?: PromptApi }).LanguageModel ?? null;

/** The instructions are English, the words the thread's; a language that is not declared may be refused. */
export const coreOptions = (language: LanguageCode): CoreOptions => {
  const spoken = language === 'und' || language === 'en' ? ['en'] : ['en', language];
  return {
    expectedInputs: [{ type: 'text', languages: spoken }],
    expectedOutputs: [{ type: 'text', languages: spoken }],
  };
};
