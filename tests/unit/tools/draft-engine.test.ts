import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { BadArguments } from '@/tools/cli/line-command';
import { draft } from '@/tools/cli/draft';
import {
  draftIn,
  fakeEndpoint,
  fakeModel,
  reworded,
  saying,
  type FakeEndpoint,
} from '../../endpoint/fake-endpoint';

const line = {
  id: 7,
  language: 'en',
  network: 'facebook',
  comments: [
    { id: 'c1', author: 'Nadia Perrin', text: 'My parcel never arrived, two weeks now and nobody answers.' },
  ],
};

let server: FakeEndpoint;
beforeAll(async () => {
  server = await fakeEndpoint();
});
afterAll(() => server.stop());
afterEach(() => vi.unstubAllEnvs());

it('rewords every draft by the server that is named', async () => {
  server.answers((request) => saying(reworded(draftIn(request))));
  const answer = await draft.prepare({ engine: 'chat-completions', endpoint: server.url, model: fakeModel });
  const { drafts, kept } = (await answer(line)) as { drafts: { engine: string }[]; kept?: unknown };
  expect(drafts.map(({ engine }) => engine)).toEqual(Array(3).fill('chat-completions'));
  expect(kept).toBeUndefined();
});

it('takes the server from the environment, and says why a draft was kept', async () => {
  vi.stubEnv('ACCALMIE_ENDPOINT', server.url);
  vi.stubEnv('ACCALMIE_MODEL', fakeModel);
  server.answers({ error: { message: 'no' }, status: 500 });
  const answer = await draft.prepare({ engine: 'chat-completions' });
  const { drafts, kept } = (await answer(line)) as { drafts: { engine: string }[]; kept: { why: string }[] };
  expect(drafts.map(({ engine }) => engine)).toEqual(Array(3).fill('templates'));
  expect(kept.map(({ why }) => why)).toEqual(Array(3).fill('server-failed'));
});

it.each([{ engine: 'chat-completions' }, { engine: 'built-in' }, { engine: 'oracle' }])(
  'refuses %o as the caller’s mistake',
  async (options) => {
    await expect(draft.prepare(options)).rejects.toThrow(BadArguments);
  },
);
