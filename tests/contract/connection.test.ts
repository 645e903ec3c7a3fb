import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelHost } from '@/lib/core/draft/engine-choice';
import { tryConnection } from '@/lib/engines/connection';
import { serviceAddress } from '@/lib/engines/endpoint';
import { fakeEndpoint, fakeModel, type FakeEndpoint } from '../endpoint/fake-endpoint';

const silence = 250;
let server: FakeEndpoint;
beforeAll(async () => {
  server = await fakeEndpoint();
});
afterAll(() => server.stop());

describe('a try of the connection', () => {
  const trying = (path = '', model = '') =>
    tryConnection({ address: `${server.url}${path}`, key: '', silence }, model, new AbortController().signal);

  it('lists the models, and asks the chosen one', async () => {
    server.answers({ content: '{"text": "ready"}' });
    expect(await trying()).toMatchObject({ problem: null });
    expect((await trying('', fakeModel)).models).toContain(fakeModel);
    expect(await trying('/v1/', fakeModel)).toMatchObject({ problem: null });
    expect(server.asked()).toHaveLength(2);
  });

  it('says what is wrong', async () => {
    server.answers({ error: { message: 'no' }, status: 401 });
    expect(await trying('', fakeModel)).toMatchObject({ problem: 'bad-key' });
    expect(await trying('/ollama/v1')).toEqual({ models: [], problem: 'forbidden-origin' });
    expect(await trying('/page/v1')).toEqual({ models: [], problem: 'wrong-content' });
    expect(await trying('/mute/v1')).toEqual({ models: [], problem: 'timed-out' });
    expect(await trying('/nothing/v1', fakeModel)).toEqual({ models: [], problem: 'no-address' });
  });
});

describe('an address as people type it', () => {
  it.each([
    ['http://localhost:11434', 'http://localhost:11434/v1/models'],
    [' http://localhost:11434/ ', 'http://localhost:11434/v1/models'],
    ['http://localhost:1234/v1', 'http://localhost:1234/v1/models'],
    ['https://api.example.com/openai/v1/', 'https://api.example.com/openai/v1/models'],
    ['https://api.example.com/v1/chat/completions', 'https://api.example.com/v1/models'],
    ['localhost:11434', null],
    ['https://me:secret@api.example.com', null],
    ['', null],
  ])('%s', (typed, asked) => {
    expect(serviceAddress(typed, 'models')).toBe(asked);
  });

  it.each([
    [
      'http://localhost:11434/v1',
      { pattern: 'http://localhost/*', name: 'localhost:11434', isHere: true, isOpen: false },
    ],
    [
      'http://127.0.0.1:8080',
      { pattern: 'http://127.0.0.1/*', name: '127.0.0.1:8080', isHere: true, isOpen: false },
    ],
    ['http://[::1]:8080', { pattern: 'http://[::1]/*', name: '[::1]:8080', isHere: true, isOpen: false }],
    [
      'http://192.168.1.20:11434',
      { pattern: 'http://192.168.1.20/*', name: '192.168.1.20:11434', isHere: false, isOpen: true },
    ],
    [
      'https://API.example.com/v1?x',
      { pattern: 'https://api.example.com/*', name: 'API.example.com', isHere: false, isOpen: false },
    ],
    [
      'http://localhost.evil.example',
      {
        pattern: 'http://localhost.evil.example/*',
        name: 'localhost.evil.example',
        isHere: false,
        isOpen: true,
      },
    ],
    ['https://localhost@evil.example', null],
    ['ftp://localhost', null],
    ['localhost', null],
  ])('%s stands where it says', (typed, host) => {
    expect(modelHost(typed)).toEqual(host);
  });
});
