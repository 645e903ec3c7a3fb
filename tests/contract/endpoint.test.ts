import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { draftReplies, type Replies } from '@/lib/app/reply';
import { calmCheck, isFault } from '@/lib/core/calm-check';
import type { DraftChunk, DraftRequest } from '@/lib/core/draft/draft';
import type { ModelProblem } from '@/lib/core/draft/model-problem';
import { engines } from '@/lib/engines/registry';
import {
  attemptIn,
  draftIn,
  fakeEndpoint,
  fakeModel,
  reworded,
  saying,
  type FakeEndpoint,
} from '../endpoint/fake-endpoint';
import { madeDraft } from '../unit/core/reword/made-draft';
import { requestIn } from './made-request';

/** Short, so that a test need not wait half a minute for silence. */
const silence = 250;
let server: FakeEndpoint;
beforeAll(async () => {
  server = await fakeEndpoint();
});
afterAll(() => server.stop());
afterEach(() => server.mock.clearRequests());

interface Reached {
  path?: string;
  key?: string;
  address?: string;
  signal?: AbortSignal;
}

interface Heard extends Replies {
  progress: DraftChunk[];
}

async function reword(
  over: Partial<DraftRequest> = {},
  { path = '', key = '', signal, address }: Reached = {},
): Promise<Heard> {
  const engine = await engines['chat-completions']({
    endpoint: { address: address ?? `${server.url}${path}`, key, silence },
    model: fakeModel,
  });
  const request = requestIn('en', { drafts: [madeDraft('en')], ...over });
  const progress: DraftChunk[] = [];
  const onProgress = (chunk: DraftChunk): void => void progress.push(chunk);
  return { ...(await draftReplies(request, { engine, check: calmCheck, onProgress }, signal)), progress };
}

/** However it went: a draft that can be used. */
function expectUsable({ drafts, error }: Replies): void {
  expect(error).toBeNull();
  expect(drafts).toHaveLength(1);
  for (const { text, findings } of drafts) {
    expect(text).toContain('aide@fileas.example');
    expect(text).not.toMatch(/[{}<>]/);
    expect(findings.filter(isFault)).toEqual([]);
  }
}

describe('a server that works', () => {
  it('rewords each draft, streaming', async () => {
    server.answers((request) => saying(reworded(draftIn(request))));
    const heard = await reword();
    expectUsable(heard);
    expect(heard.kept).toEqual([]);
    expect(heard.drafts[0]).toMatchObject({ engine: 'chat-completions', variant: 'warm' });
    expect(heard.drafts[0]?.text).toBe(reworded(madeDraft('en').text));
    const words = heard.progress.flatMap((chunk) => (chunk.kind === 'words' ? [chunk.text] : []));
    expect(words.length).toBeGreaterThan(5);
    expect(words.at(-1)).toContain('Nadia');
  });

  it('gets what the user can look at, word for word, and nothing else', async () => {
    server.answers((request) => saying(reworded(draftIn(request))));
    const { progress } = await reword({}, { key: 'secret-key' });
    const [sent] = progress.flatMap((chunk) => (chunk.kind === 'sent' ? [chunk] : []));
    const [got] = server.mock.getRequests();
    expect(sent?.to).toBe(`${server.url}/v1/chat/completions`);
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      messages: server.asked()[0]?.messages,
      model: fakeModel,
    });
    expect(sent?.body).not.toMatch(/Nadia|Perrin|aide@fileas|Inès|48210|secret-key/);
    expect(got?.headers['authorization']).toBeDefined();
    expect(got?.headers['cookie']).toBeUndefined();
    expect(got?.headers['referer']).toBeUndefined();
  });

  it('rewords all three of the composer’s drafts where none is named', async () => {
    server.answers((request) => saying(reworded(draftIn(request))));
    const { drafts, kept } = await reword({ drafts: undefined });
    expect(drafts.map(({ variant }) => variant)).toEqual(['brief', 'warm', 'factual']);
    expect(kept).toEqual([]);
  });

  it('need not know schemas', async () => {
    server.answers((request) =>
      request.response_format === undefined
        ? saying(reworded(draftIn(request)))
        : { error: { message: 'response_format is not supported' }, status: 400 },
    );
    const heard = await reword();
    expectUsable(heard);
    expect(heard.drafts[0]?.engine).toBe('chat-completions');
    expect(heard.progress.filter(({ kind }) => kind === 'sent')).toHaveLength(2);
  });

  it('is waited for where it says how long', async () => {
    let asked = 0;
    server.answers((request) => {
      asked += 1;
      return asked === 1
        ? { error: { message: 'slow down' }, status: 429, retryAfter: 1 }
        : saying(reworded(draftIn(request)));
    });
    const before = performance.now();
    const heard = await reword();
    expect(performance.now() - before).toBeGreaterThan(900);
    expect(heard.drafts[0]?.engine).toBe('chat-completions');
  });

  it('may mend its answer once, told what was wrong', async () => {
    server.answers((request) => {
      const draft = draftIn(request);
      return saying(attemptIn(request) === 1 ? `${draft} We will refund you.` : reworded(draft));
    });
    const heard = await reword();
    expect(heard.drafts[0]?.engine).toBe('chat-completions');
    const [, repair] = server.asked();
    expect(repair?.messages.at(-1)?.content).toContain('refund');
  });
});

describe('a server that fails ends in the composer’s draft and a reason', () => {
  const broken = (status: number, message = 'no', retryAfter?: number) => ({
    error: { message },
    status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
  it.each<[string, ModelProblem, Parameters<FakeEndpoint['answers']>]>([
    ['401', 'bad-key', [broken(401)]],
    ['403 with a reason', 'forbidden', [broken(403, 'your plan does not allow this')]],
    ['404', 'no-address', [broken(404)]],
    ['404 of a model', 'no-model', [broken(404, 'model "calm-7b" not found, try pulling it first')]],
    ['429 without end', 'busy', [broken(429, 'slow down', 0)]],
    ['429 for a minute', 'busy', [broken(429, 'slow down', 60)]],
    ['500', 'server-failed', [broken(500)]],
    ['503', 'server-failed', [broken(503)]],
    [
      'a cut stream',
      'cut',
      [saying('Hello {PERSON_1}, '.repeat(40)), { latency: 10, truncateAfterChunks: 4 }],
    ],
    [
      'a dropped line',
      'cut',
      [saying('Hello {PERSON_1}, '.repeat(400)), { latency: 20, disconnectAfterMs: 100 }],
    ],
    ['silence before the first word', 'timed-out', [saying('Hi'), { streamingProfile: { ttft: 5000 } }]],
    ['a filter', 'refused', [{ content: 'x', finishReason: 'content_filter' }]],
    ['invalid JSON', 'malformed', [{ content: '{"text": "Hi {PERSON_1}' }]],
    ['plain words', 'malformed', [{ content: 'Sure! Here is a reply for you.' }]],
    ['a refusal in words', 'refused', [{ content: 'I’m sorry, but I can’t help with that.' }]],
  ])('%s', async (_, why, [response, options]) => {
    server.answers(response, options);
    const heard = await reword();
    expectUsable(heard);
    expect(heard.kept).toEqual([{ variant: 'warm', why }]);
    expect(heard.drafts[0]).toMatchObject({ engine: 'templates', text: madeDraft('en').text });
  });

  it.each<[string, string, ModelProblem]>([
    ['an origin that Ollama refuses', '/ollama/v1', 'forbidden-origin'],
    ['a wrong path', '/nothing/v1', 'no-address'],
    ['a web page in its place', '/page/v1', 'wrong-content'],
    ['another host that it points to', '/elsewhere/v1', 'no-route'],
    ['a server that never answers', '/mute/v1', 'timed-out'],
    ['a stream that stalls', '/stalls/v1', 'timed-out'],
    ['a refusal as such', '/no/v1', 'refused'],
    ['an error within the stream', '/breaks/v1', 'server-failed'],
    ['a stream of nonsense', '/garbles/v1', 'wrong-content'],
    ['a stream without end', '/endless/v1', 'wrong-content'],
    ['an answer without end', '/babbles/v1', 'too-long'],
  ])('%s', async (_, path, why) => {
    const heard = await reword({}, { path });
    expectUsable(heard);
    expect(heard.kept).toEqual([{ variant: 'warm', why }]);
  });

  it.each<[string, ModelProblem]>([
    ['http://127.0.0.1:9', 'no-route'],
    ['not an address', 'not-set-up'],
    ['ftp://127.0.0.1', 'not-set-up'],
    ['http://user:password@127.0.0.1', 'not-set-up'],
    ['', 'not-set-up'],
  ])('nobody at “%s”', async (address, why) => {
    const heard = await reword({}, { address });
    expectUsable(heard);
    expect(heard.kept).toEqual([{ variant: 'warm', why }]);
  });

  it('asks a server that is down once, not for each draft', async () => {
    server.answers(broken(500));
    const { drafts, kept } = await reword({ drafts: undefined });
    expect(drafts).toHaveLength(3);
    expect(kept.map(({ why }) => why)).toEqual(['server-failed', 'server-failed', 'server-failed']);
    expect(server.asked()).toHaveLength(1);
  });

  it('does not go where the browser has not been allowed to', async () => {
    const engine = await engines['chat-completions']({
      endpoint: { address: server.url, key: '', mayReach: async () => false },
      model: fakeModel,
    });
    const request = requestIn('en', { drafts: [madeDraft('en')] });
    const { kept } = await draftReplies(request, { engine, check: calmCheck });
    expect(kept).toEqual([{ variant: 'warm', why: 'no-permission' }]);
    expect(server.asked()).toEqual([]);
  });
});

describe('a model that misbehaves is asked once more, then the composer’s draft stands', () => {
  const end = ' {PERSON_1} [day and time] {CONTACT_1} {SIGNATURE_1}';
  it.each<[string, ModelProblem, (draft: string) => string]>([
    ['invents a figure', 'invented', (draft) => draft.replace('For the', 'It is 14 days late. For the')],
    [
      'argues',
      'argues',
      (draft) => draft.replace('For the details', 'You should have read the conditions. For the details'),
    ],
    [
      'writes another language',
      'wrong-language',
      () => `Nous sommes désolés pour le retard de votre commande.${end}`,
    ],
    ['writes too much', 'too-long', (draft) => `${draft} ${'We are sorry about this. '.repeat(20)}`],
    ['drops the contact', 'left-out', (draft) => draft.replace('{CONTACT_1}', 'us')],
    ['leaks a code', 'leaked', (draft) => `${draft} This is about {DETAIL_1}.`],
    ['adds a link', 'invented-link', (draft) => `${draft} See https://evil.example.`],
    ['promises', 'promised', (draft) => `${draft} We will refund you.`],
  ])('%s', async (_, why, answer) => {
    server.answers((request) => saying(answer(draftIn(request))));
    const heard = await reword();
    expectUsable(heard);
    expect(heard.kept).toEqual([{ variant: 'warm', why }]);
    expect(server.asked()).toHaveLength(2);
  });
});

describe('the user who stops it', () => {
  it('is obeyed in the middle of a stream', async () => {
    server.answers((request) => saying(reworded(draftIn(request))), { latency: 30 });
    const stop = new AbortController();
    const engine = await engines['chat-completions']({
      endpoint: { address: server.url, key: '', silence: 5000 },
      model: fakeModel,
    });
    const request = requestIn('en', { drafts: [madeDraft('en')] });
    const replies = await draftReplies(
      request,
      { engine, check: calmCheck, onProgress: ({ kind }) => kind === 'words' && stop.abort() },
      stop.signal,
    );
    expect(replies).toEqual({ drafts: [], kept: [], error: 'cancelled' });
  });

  it.each(['/mute/v1', '/stalls/v1'])('is obeyed while nothing comes from %s', async (path) => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), silence / 4);
    const stopped = reword({}, { path, signal: stop.signal });
    // Beside one that nobody stops, and that gives up by itself: whatever else runs slows both.
    const left = reword({}, { path });
    expect((await Promise.race([stopped, left])).error).toBe('cancelled');
    expect((await left).error).not.toBe('cancelled');
  });
});
