import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  LLMock,
  type ChatCompletionRequest,
  type ErrorResponse,
  type FixtureOpts,
  type TextResponse,
} from '@copilotkit/aimock';

export const fakeModel = 'calm-7b';

/** The draft that a request asks to reword, as the model sees it. */
export function draftIn({ messages }: ChatCompletionRequest): string {
  const asked = messages.map(({ content }) => (typeof content === 'string' ? content : '')).join('\n');
  return JSON.parse(/^Draft: (.*)$/m.exec(asked)?.[1] ?? '""') as string;
}

/** How often it was asked in one conversation: 1 at first, 2 for the repair. */
export const attemptIn = ({ messages }: ChatCompletionRequest): number =>
  messages.filter(({ role }) => role === 'user').length;

export const saying = (text: string): { content: string } => ({ content: JSON.stringify({ text }) });

/** What a good model makes of a draft: the same points in slightly other words, whatever the draft is. */
export const reworded = (draft: string): string =>
  draft
    .replace(/^(?:Hi|Hello) /, 'Dear ')
    .replace(/^Bonjour /, 'Bonsoir ')
    .replace('. ', ' – ');

const event = (delta: object): string => `data: ${JSON.stringify({ choices: [{ index: 0, delta }] })}\n\n`;
const stream = { 'content-type': 'text/event-stream' };

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Paths at which something answers that no model server should; `/mute` never does. */
const odd: Record<string, Handle> = {
  '/ollama': (_, response) => void response.writeHead(403).end(),
  '/nothing': (_, response) => void response.writeHead(404, { 'content-type': 'text/plain' }).end('no'),
  '/page': (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>'),
  '/elsewhere': (_, response) => void response.writeHead(307, { location: `/v1` }).end(),
  '/mute': () => undefined,
  '/stalls': (_, response) => void response.writeHead(200, stream).write(event({ content: '{"text": "Hi' })),
  '/no': (_, response) => void response.writeHead(200, stream).end(event({ refusal: 'I will not.' })),
  '/breaks': (_, response) =>
    void response.writeHead(200, stream).end('data: {"error": {"message": "out of memory"}}\n\n'),
  '/endless': (_, response) => {
    response.writeHead(200, stream);
    const pour = setInterval(() => response.write(`: ${'x'.repeat(100_000)}\n`), 1);
    response.on('close', () => clearInterval(pour));
  },
  '/babbles': (_, response) => {
    response.writeHead(200, stream);
    const pour = setInterval(() => response.write(event({ content: 'bla '.repeat(2000) })), 1);
    response.on('close', () => clearInterval(pour));
  },
  '/garbles': (_, response) => void response.writeHead(200, stream).end('data: {"choices": [\n\n'),
};

export interface FakeEndpoint {
  url: string;
  mock: LLMock;
  /** From now on every completion is answered so. */
  answers: (
    response:
      | (ErrorResponse | TextResponse)
      | ((request: ChatCompletionRequest) => ErrorResponse | TextResponse),
    options?: FixtureOpts,
  ) => void;
  /** Bodies of the completions asked for, oldest first. */
  asked: () => ChatCompletionRequest[];
  stop: () => Promise<void>;
}

/** A server that speaks OpenAI's protocol on a port of its own, and at the `odd` paths something else. */
export async function fakeEndpoint(): Promise<FakeEndpoint> {
  const mock = new LLMock({ port: 0, host: '127.0.0.1', chunkSize: 16 });
  for (const [path, handle] of Object.entries(odd)) {
    mock.mount(path, {
      handleRequest: (request, response) => {
        handle(request, response);
        return Promise.resolve(true);
      },
    });
  }
  await mock.start();
  return {
    url: mock.url,
    mock,
    answers: (response, options) => {
      mock.clearFixtures();
      mock.on({ model: fakeModel }, response, options);
    },
    asked: () =>
      mock
        .getRequests()
        .filter(({ path }) => path.endsWith('/chat/completions'))
        .map(({ body }) => body as ChatCompletionRequest),
    stop: () => mock.stop(),
  };
}
