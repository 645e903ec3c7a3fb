import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '@/tools/demo/scenario/en';
import { fr } from '@/tools/demo/scenario/fr';
import {
  draftIn,
  fakeEndpoint,
  fakeModel,
  reworded,
  saying,
  type FakeEndpoint,
} from '../endpoint/fake-endpoint';
import { rows, screen, type Driven } from './harness';
import { driveDemo, type Demo } from './set-ups';

const wait = { timeout: 20_000 };
const key = 'sk-made-up-key';

describe.each([en, fr])('a language model of the user’s choice, in $lang', (scenario) => {
  let demo: Demo;
  let endpoint: FakeEndpoint;
  let browser: Driven;
  let tabId: number;
  beforeAll(async () => {
    endpoint = await fakeEndpoint();
    demo = await driveDemo(scenario, 80);
    ({ browser, tabId } = demo);
  });
  afterAll(async () => {
    await demo?.end();
    await endpoint?.stop();
  });
  afterEach(() => endpoint.mock.clearRequests());
  const words = (name: string): string => browser.words(name);
  const words1 = (name: string, fill: Record<string, string>): string =>
    words(name).replaceAll(/\{(\w+)\}/g, (_, place: string) => fill[place] ?? '');

  it('is off at first: the panel offers none, and the settings say so', async () => {
    const panel = await screen(browser, 'sidepanel', tabId);
    await expect.poll(() => panel.getByLabel(words('panel.draftText')).inputValue(), wait).not.toBe('');
    expect(await panel.getByText(fakeModel).count()).toBe(0);
    await panel.close();
    const options = await screen(browser, 'options');
    expect(await options.getByRole('radio', { name: words('model.off') }).isChecked()).toBe(true);
    await options.close();
  });

  it('says that this browser has no model of its own', async () => {
    const options = await screen(browser, 'options');
    await options.getByRole('radio', { name: words('model.builtIn') }).check();
    await options.getByText(words('model.problem.absent')).waitFor();
    await options.close();
  });

  it('is set up, tested and saved, its key apart from the settings', async () => {
    const options = await screen(browser, 'options');
    await options.getByRole('radio', { name: words('model.server') }).check();
    await options.getByLabel(words('model.address')).fill(endpoint.url);
    await options.getByText(words('model.sendsHere').split('{host}')[0] ?? '').waitFor();
    await options.getByLabel(words('model.key')).fill(key);
    endpoint.answers({ error: { message: 'wrong key' }, status: 401 });
    await options.getByLabel(words('model.model'), { exact: true }).fill(fakeModel);
    await options.getByRole('button', { name: words('model.test') }).click();
    await options.getByText(words('model.problem.badKey')).waitFor();

    endpoint.answers({ content: '{"text": "ready"}' });
    await options.getByRole('button', { name: words('model.test') }).click();
    await options.getByText(words1('model.works', { model: fakeModel })).waitFor();
    expect(await options.getByRole('combobox', { name: words('model.model') }).inputValue()).toBe(fakeModel);
    await options.getByText(words('options.saved'), { exact: true }).waitFor();
    await options.close();

    const [settings] = await rows(browser, 'settings');
    expect(settings?.['engine']).toEqual({ id: 'chat-completions', address: endpoint.url, model: fakeModel });
    expect(JSON.stringify(settings)).not.toContain(key);
    expect(await rows(browser, 'modelKeys')).toEqual([{ address: endpoint.url, key }]);
  });

  const openPanel = async (): Promise<{ panel: Page; text: () => Promise<string> }> => {
    const panel = await screen(browser, 'sidepanel', tabId);
    const field = panel.getByLabel(words('panel.draftText'));
    await expect.poll(() => field.inputValue(), wait).not.toBe('');
    return { panel, text: () => field.inputValue() };
  };
  const rewordButton = (panel: Page) =>
    panel.getByRole('button', { name: words1('model.reword', { model: fakeModel }) });

  it('rewords the draft in the panel, shows what it was sent, and is undone', async () => {
    endpoint.answers((request) => saying(reworded(draftIn(request))));
    const { panel, text } = await openPanel();
    await panel.keyboard.press('2');
    const before = await text();
    await rewordButton(panel).click();
    await panel.getByText(words1('model.rewordedBy', { model: fakeModel })).waitFor();
    expect(await text()).toBe(reworded(before));
    expect(await text()).not.toBe(before);

    await panel.getByText(words('model.sent'), { exact: true }).click();
    const shown = await panel.locator('pre').innerText();
    expect(JSON.parse(shown)).toMatchObject({ messages: endpoint.asked()[0]?.messages });
    for (const secret of [key, scenario.brand.signature, scenario.brand.contact])
      expect(shown).not.toContain(secret);

    await panel.getByRole('button', { name: words('panel.undo'), exact: true }).click();
    await expect.poll(text, wait).toBe(before);
    await panel.close();
  });

  it('is stopped in the middle, and the draft is as it was', async () => {
    endpoint.answers((request) => saying(reworded(draftIn(request))), { latency: 200 });
    const { panel, text } = await openPanel();
    const before = await text();
    await rewordButton(panel).click();
    // What arrives is seen before it is whole, and never in the field.
    await panel.locator('p[aria-hidden="true"]').filter({ hasText: /\S{2}/ }).waitFor();
    expect(await text()).toBe(before);
    await panel.getByRole('button', { name: words('model.stop') }).click();
    await rewordButton(panel).waitFor();
    expect(await text()).toBe(before);
    await panel.close();
  });

  it('is not followed where it adds a promise: the draft stays, and the panel says why', async () => {
    endpoint.answers((request) =>
      saying(
        `${draftIn(request)} ${scenario.lang === 'fr' ? 'Nous vous remboursons.' : 'We will refund you.'}`,
      ),
    );
    const { panel, text } = await openPanel();
    const before = await text();
    await rewordButton(panel).click();
    await panel.getByText(words('model.problem.promised')).waitFor();
    expect(await text()).toBe(before);
    expect(endpoint.asked()).toHaveLength(2);
    await panel.close();
  });

  it('waits beside what the user wrote', async () => {
    endpoint.answers((request) => saying(reworded(draftIn(request))));
    const { panel, text } = await openPanel();
    await panel.keyboard.press('2');
    const composed = await text();
    await panel
      .getByLabel(words('panel.draftText'))
      .fill(`${composed} ${scenario.lang === 'fr' ? 'Bien à vous.' : 'Kind regards.'}`);
    const mine = await text();
    await rewordButton(panel).click();
    await panel.getByText(words('model.newDraft')).waitFor();
    expect(await text()).toBe(mine);
    await panel.getByRole('button', { name: words('panel.takeNew') }).click();
    expect(await text()).toBe(reworded(composed));
    await panel.close();
  });
});
