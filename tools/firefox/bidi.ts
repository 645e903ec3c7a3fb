/**
 * As much of WebDriver BiDi as driving a stock Firefox takes (https://w3c.github.io/webdriver-bidi/): Playwright’s own
 * Firefox is a patched one that loads no extensions.
 */
export interface Bidi {
  /** Asks the browser; throws with its sentence where it refuses. */
  send<T>(method: string, params?: object): Promise<T>;
  close(): void;
}

type Answer =
  | { id: number; type: 'success'; result: unknown }
  | { id: number; type: 'error'; error: string; message: string }
  | { type: 'event' };

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`Firefox does not answer at ${address}.`)));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const answer = JSON.parse(data) as Answer;
    if (answer.type !== 'event') waiting.get(answer.id)?.(answer);
  });
  let asked = 0;
  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = (asked += 1);
      waiting.set(id, (answer) => {
        waiting.delete(id);
        if (answer.type === 'error') reject(new Error(`${method}: ${answer.error}: ${answer.message}`));
        else if (answer.type === 'success') resolve(answer.result as T);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: {} });
  return { send, close: () => socket.close() };
}
