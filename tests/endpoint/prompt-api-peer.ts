import type { PromptApi, Session } from '@/lib/engines/prompt-api';

type Availability = Awaited<ReturnType<PromptApi['availability']>>;
type CreateOptions = Parameters<PromptApi['create']>[0];

interface Peer {
  availability?: (languages: readonly string[]) => Availability;
  /** The stream of one answer; an error in it fails the stream. */
  answer?: (prompt: string) => readonly (string | DOMException)[];
  /** Milliseconds before each piece; undefined never sends one. */
  pace?: number | undefined;
  create?: (options: CreateOptions) => void | Promise<void>;
}

/**
 * The browser's side of the Prompt API as its specification has it: sessions that end, streams that obey their signal,
 * errors that are DOMExceptions by name.
 */
export function peer({ availability = () => 'available', answer = () => [], create, ...rest }: Peer) {
  const seen = { created: 0, destroyed: 0, options: [] as CreateOptions[], constraints: [] as object[] };
  const session = (): Session => ({
    promptStreaming: (input, { signal, responseConstraint }) => {
      seen.constraints.push(responseConstraint);
      const pieces = answer(input.map(({ content }) => content).join('\n'));
      return new ReadableStream<string>({
        async start(controller) {
          signal.addEventListener('abort', () => controller.error(signal.reason));
          if ('pace' in rest && rest.pace === undefined) return;
          for (const piece of pieces) {
            await new Promise((resolve) => setTimeout(resolve, rest.pace ?? 0));
            if (signal.aborted) return;
            if (typeof piece !== 'string') return controller.error(piece);
            controller.enqueue(piece);
          }
          controller.close();
        },
      });
    },
    destroy: () => void (seen.destroyed += 1),
  });
  const api: PromptApi = {
    availability: async ({ expectedOutputs }) => availability(expectedOutputs[0]?.languages ?? []),
    create: async (options) => {
      options.signal?.throwIfAborted();
      await create?.(options);
      seen.created += 1;
      seen.options.push(options);
      return session();
    },
  };
  return { api, seen };
}

/** A download that tells these shares, 0–1, and is over. */
export const telling =
  (shares: readonly number[]) =>
  ({ monitor }: CreateOptions): void => {
    const heard: ((event: { loaded: number }) => void)[] = [];
    monitor?.({ addEventListener: (_, listen) => void heard.push(listen) });
    for (const loaded of shares) for (const listen of heard) listen({ loaded });
  };
