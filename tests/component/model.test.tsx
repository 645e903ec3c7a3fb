// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ModelBenchProvider } from '@/components/desk';
import { OptionsScreen } from '@/components/settings/options-screen';
import { exportData } from '@/lib/app/export-data';
import { defaultSettings, type Settings } from '@/lib/core/settings/settings';
import { builtInState, downloadBuiltIn } from '@/lib/engines/built-in';
import { tryConnection } from '@/lib/engines/connection';
import type { PromptApi } from '@/lib/engines/prompt-api';
import { modelKey } from '@/lib/storage/model-keys';
import { readSettings } from '@/lib/storage/settings';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeEndpoint, fakeModel } from '../endpoint/fake-endpoint';
import { peer, telling } from '../endpoint/prompt-api-peer';
import { leaveStage, seriousFaults, setStage, type Stage } from './stage';

afterEach(leaveStage);

const asked: unknown[] = [];

async function open(
  language: 'en' | 'fr',
  engine: Partial<Settings['engine']>,
  api: PromptApi | null = null,
  granted = true,
): Promise<Stage> {
  const stage = await setStage(language, {}, { engine: { ...defaultSettings().engine, ...engine } });
  asked.length = 0;
  Object.assign(fakeBrowser, {
    permissions: {
      request: async (wanted: unknown) => (asked.push(wanted), granted),
      remove: async (given: unknown) => (asked.push(given), true),
      contains: async () => granted,
    },
  });
  stage.show(
    <ModelBenchProvider
      value={{
        tryServer: ({ address, model }, key, signal) => tryConnection({ address, key }, model, signal),
        builtInState: () => builtInState('en', api),
        downloadBuiltIn: (tell, signal) => downloadBuiltIn(tell, signal, api),
      }}
    >
      <OptionsScreen version="1" />
    </ModelBenchProvider>,
  );
  await screen.findByRole('heading', { name: language === 'fr' ? 'Modèle de langage' : 'Language model' });
  return stage;
}

it.each(['en', 'fr'] as const)('has no serious fault for those who listen, in %s', async (language) => {
  await open(language, { id: 'chat-completions', address: 'http://192.168.1.2:11434' });
  expect(await seriousFaults(document.body)).toEqual([]);
});

it('downloads the browser’s model on the click, tells how far it is, and is ready', async () => {
  let finish: () => void = () => {};
  const rest = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { api } = peer({
    availability: () => 'downloadable',
    create: async (options) => {
      telling([0.42])(options);
      await rest;
    },
  });
  await open('en', { id: 'built-in' }, api);
  await userEvent.click(await screen.findByRole('button', { name: 'Download the model' }));
  expect((await screen.findByRole<HTMLProgressElement>('progressbar')).value).toBe(0.42);
  expect(screen.getByText('42% downloaded')).toBeTruthy();
  finish();
  expect(await screen.findByText('The model is ready.')).toBeTruthy();
});

it('says where the browser has no model', async () => {
  await open('en', { id: 'built-in' });
  expect(await screen.findByText(/no language model of its own/)).toBeTruthy();
});

it('asks for the host on the click, keeps the key apart, and lists the models', async () => {
  const server = await fakeEndpoint();
  server.answers({ content: '{"text": "ready"}' });
  const { db } = await open('en', { id: 'chat-completions' });
  await userEvent.type(screen.getByLabelText('Server address'), server.url);
  await userEvent.type(screen.getByLabelText('Key'), 'my-key');
  await userEvent.click(screen.getByRole('button', { name: 'Test the connection' }));
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Model' }), fakeModel);
  expect(asked).toEqual([{ origins: ['http://127.0.0.1/*'] }]);
  await userEvent.click(screen.getByRole('button', { name: 'Test the connection' }));
  expect(await screen.findByText('It works: calm-7b answers.')).toBeTruthy();
  await vi.waitFor(async () => expect((await readSettings(db)).engine.model).toBe(fakeModel));
  expect(await modelKey(db, server.url)).toBe('my-key');
  expect(await modelKey(db, `${server.url}/other`)).toBe('');

  const exported = await exportData(
    {
      settings: () => readSettings(db),
      allFlags: async () => [],
      commentsOf: async () => [],
      draftsOf: async () => [],
      corrections: async () => [],
      statements: async () => [],
      savedReplies: async () => [],
      answers: async () => [],
      days: async () => [],
    },
    '2026-11-21T09:00:00.000Z',
  );
  expect(exported).toContain(fakeModel);
  expect(exported).not.toContain('my-key');
  await server.stop();
});

it('sends nothing where the user refuses the permission', async () => {
  const server = await fakeEndpoint();
  await open('en', { id: 'chat-completions', address: server.url, model: fakeModel }, null, false);
  await userEvent.click(screen.getByRole('button', { name: 'Test the connection' }));
  expect(await screen.findByText(/has not been allowed to reach/)).toBeTruthy();
  expect(server.mock.getRequests()).toEqual([]);
  await server.stop();
});

it('gives the permission back once the model is off', async () => {
  await open('en', { id: 'chat-completions', address: 'https://models.example/v1' });
  expect(screen.getByText(/sends the draft/)).toBeTruthy();
  expect(
    screen.getByText('Nothing leaves this device but what you have models.example reword.'),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: /^None/ }));
  await waitFor(() => expect(asked).toEqual([{ origins: ['https://models.example/*'] }]));
  expect(screen.getByText('Nothing leaves this device.', { selector: 'strong' })).toBeTruthy();
});

it('warns of an address that is not encrypted', async () => {
  await open('en', { id: 'chat-completions', address: 'http://192.168.1.2:11434' });
  expect(screen.getByText(/others on the network can read along/)).toBeTruthy();
});
