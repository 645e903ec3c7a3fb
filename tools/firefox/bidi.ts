import * as z from 'zod/mini';

const messageSchema = z.looseObject({
  id: z.optional(z.number()),
  type: z.optional(z.string()),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
  result: z.optional(z.unknown()),
  message: z.optional(z.string()),
});
const evaluatedSchema = z.object({
  type: z.string(),
  result: z.optional(z.looseObject({ value: z.optional(z.unknown()) })),
  exceptionDetails: z.optional(z.looseObject({ text: z.string() })),
});

/** WebDriver BiDi, as much of it as a page and an extension need (w3c.github.io/webdriver-bidi). */
export interface Bidi {
  send: (method: string, params: object) => Promise<unknown>;
  on: (method: string, heard: (params: unknown) => void) => void;
  /** What the expression, or its promise, comes to in a tab; only what JSON can say. */
  evaluate: (context: string, expression: string) => Promise<unknown>;
}

export async function connect(address: string): Promise<Bidi> {
  const line = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    line.addEventListener('open', resolve);
    line.addEventListener('error', () => reject(new Error(`no answer at ${address}`)));
  });
  let last = 0;
  const asked = new Map<number, PromiseWithResolvers<unknown>>();
  const heard = new Map<string, (params: unknown) => void>();
  line.addEventListener('message', ({ data }) => {
    const { id, type, method = '', params, result, message } = messageSchema.parse(JSON.parse(String(data)));
    if (id === undefined) return heard.get(method)?.(params);
    if (type === 'success') asked.get(id)?.resolve(result);
    else asked.get(id)?.reject(new Error(message ?? 'refused'));
    asked.delete(id);
  });
  const send = (method: string, params: object): Promise<unknown> => {
    last += 1;
    const answer = Promise.withResolvers<unknown>();
    asked.set(last, answer);
    line.send(JSON.stringify({ id: last, method, params }));
    return answer.promise;
  };
  return {
    send,
    on: (method, listener) => void heard.set(method, listener),
    async evaluate(context, expression) {
      const wrapped = `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`;
      const said = await send('script.evaluate', {
        expression: wrapped,
        target: { context },
        awaitPromise: true,
      });
      const { result, exceptionDetails } = evaluatedSchema.parse(said);
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return JSON.parse(String(result?.value)) as unknown;
    },
  };
}
