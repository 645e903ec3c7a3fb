import { globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, settingsSchema } from '@/lib/core/settings';
import { eraseSettings, readSettings, upgrade, watchSettings, writeSettings } from '@/lib/storage/settings';

/** One file for every version that was ever released. */
const files = globSync('tests/fixtures/settings/v*.json');
const today = JSON.parse(readFileSync('tests/fixtures/settings/v1.json', 'utf8')) as Record<string, unknown>;

describe('every version of the settings', () => {
  it('is at hand', () => {
    expect(files).toContain('tests/fixtures/settings/v1.json');
  });

  it.each(files)('%s becomes today’s, and nothing that the user set is lost', (file) => {
    const old = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(upgrade(old)).toEqual({ ...old, version: 1 });
  });
});

describe('upgrade', () => {
  it('gives a fresh install the defaults', () => {
    for (const nothing of [null, undefined, 3, 'x', [], {}])
      expect(upgrade(nothing)).toEqual(defaultSettings());
  });

  it('lets one broken value cost only itself', () => {
    for (const field of Object.keys(today).filter((name) => name !== 'version')) {
      const broken = upgrade({ ...today, [field]: Symbol.iterator });
      expect(broken).toEqual({ ...today, [field]: defaultSettings()[field as 'paused'] });
    }
  });

  it('lets one broken value of the brand cost only itself', () => {
    const brand = today['brand'] as Record<string, unknown>;
    for (const field of Object.keys(brand)) {
      const broken = upgrade({ ...today, brand: { ...brand, [field]: Symbol.iterator } });
      expect(broken.brand).toEqual({ ...brand, [field]: defaultSettings().brand[field as 'name'] });
    }
  });

  it('makes settings of anything', () => {
    fc.assert(
      fc.property(fc.anything(), (old) => {
        expect(settingsSchema.safeParse(upgrade(old)).success).toBe(true);
      }),
    );
  });

  it('takes nothing from the name of a prototype', () => {
    const hostile = JSON.parse('{"__proto__": {"paused": true}, "constructor": 3}') as unknown;
    expect(upgrade(hostile)).toEqual(defaultSettings());
  });
});

describe('the settings stored', () => {
  beforeEach(() => fakeBrowser.reset());

  it('come back as they were written, and as defaults once erased', async () => {
    const settings = upgrade(today);
    await writeSettings(settings);
    expect(await readSettings()).toEqual(settings);
    await eraseSettings();
    expect(await readSettings()).toEqual(defaultSettings());
  });

  it('are told to whoever watches, until they stop', async () => {
    const changed = vi.fn();
    const stop = watchSettings(changed);
    await writeSettings({ ...defaultSettings(), paused: true });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith({ ...defaultSettings(), paused: true }));
    stop();
    await writeSettings(defaultSettings());
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
