import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createManagedSettings } from '@/lib/app/managed-settings';
import { brandSchema } from '@/lib/core/brand/brand';
import { managedFields, managedFrom, withManaged, type Managed } from '@/lib/core/settings/managed';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { planFile } from '@/lib/core/plan/plan-file';
import type { Plan } from '@/lib/core/plan/plan';
import { ok } from '@/lib/core/result';
import { defaultSettings, type Settings } from '@/lib/core/settings/settings';

const plan: Plan = { ...defaultPlan(), informationPage: 'https://brand.example/info' };

describe('a policy', () => {
  it.each([
    ['nothing', undefined, {}, []],
    ['none', null, {}, []],
    ['an empty one', {}, {}, []],
    ['what fits', { keepDays: 14, models: 'none' }, { keepDays: 14, models: 'none' }, []],
    ['half of what fits', { keepDays: '14', models: 'none' }, { models: 'none' }, ['keepDays']],
    ['days that are none', { keepDays: -1, keepFiguresDays: 1.5 }, {}, ['keepDays', 'keepFiguresDays']],
    ['an unknown name', { paused: true }, {}, ['paused']],
    ['all sites at once', { watchedSites: ['*://*/*'] }, {}, ['watchedSites']],
    ['a site', { watchedSites: ['https://a.example/*'] }, { watchedSites: ['https://a.example/*'] }, []],
    ['a plan as text', { plan: planFile(plan) }, { plan }, []],
    ['a plan as a value', { plan }, { plan }, []],
    ['a broken plan', { plan: '{"version":' }, {}, ['plan']],
    ['no brand', { brands: [] }, {}, ['brands']],
  ])('reads %s', (_, said, managed, refused) => {
    expect(managedFrom(said)).toEqual({ managed, refused });
  });

  it('fills in what a brand leaves out', () => {
    const { brands } = managedFrom({ brands: [{ name: 'Rue Verte' }] }).managed;
    expect(brands?.[0]).toEqual(brandSchema.parse({ name: 'Rue Verte' }));
  });

  it('never throws, whatever it says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...managedFields, 'other'), fc.anything()), (said) => {
        const { managed, refused } = managedFrom(said);
        expect(Object.keys(managed).length + refused.length).toBe(Object.keys(said).length);
      }),
    );
  });

  it('may set what the file for the browser says, and nothing else', () => {
    const file = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
      properties: Record<string, { items?: { properties?: object } }>;
    };
    expect(Object.keys(file.properties).toSorted()).toEqual(managedFields.toSorted());
    const known = Object.keys(brandSchema.shape);
    for (const name of Object.keys(file.properties['brands']?.items?.properties ?? {}))
      expect(known).toContain(name);
  });
});

describe('the settings under a policy', () => {
  const own: Settings = {
    ...defaultSettings(),
    watched: ['https://own.example/*'],
    engine: { id: 'chat-completions', address: 'http://localhost:1', model: 'm' },
  };

  it('are the user’s own where it says nothing', () => {
    expect(withManaged(own, {})).toBe(own);
    expect(withManaged(own, { models: 'any' })).toBe(own);
  });

  it.each([
    [{ models: 'none' }, { engine: { ...own.engine, id: 'templates' } }],
    [{ models: 'built-in' }, { engine: { ...own.engine, id: 'templates' } }],
    [
      { watchedSites: ['https://org.example/*'] },
      { watched: ['https://own.example/*', 'https://org.example/*'] },
    ],
    [
      { sensitivity: 'high', keepDays: 7 },
      { sensitivity: 'high', keepDays: 7, keepFiguresDays: 365 },
    ],
    [
      { brands: [brandSchema.parse({ name: 'Rue Verte' })] },
      { brands: [{ id: 'organisation-1', name: 'Rue Verte' }] },
    ],
  ] as [Managed, object][])('follow %j', (managed, expected) => {
    const settings = withManaged(own, managed);
    expect(settings).toMatchObject(expected);
    expect(withManaged(settings, managed)).toBe(settings);
  });

  it('stay as set whatever is written, until the policy changes', async () => {
    let stored = own;
    let policy: Managed = { keepDays: 7, plan };
    const plans: Plan[] = [];
    const settings = createManagedSettings({
      settings: {
        read: () => Promise.resolve(stored),
        write: (written) => Promise.resolve(ok(void (stored = written))),
        erase: () => Promise.resolve(),
      },
      policy: () => Promise.resolve(policy),
      putPlan: (each) => Promise.resolve(ok(void plans.push(each))),
      wait: () => new Promise<void>(() => undefined),
    });
    await settings.apply();
    expect([stored.keepDays, plans, await settings.setsPlan()]).toEqual([7, [plan], true]);
    await settings.write({ ...stored, keepDays: 90, paused: true });
    expect([stored.keepDays, stored.paused]).toEqual([7, true]);
    policy = {};
    settings.changed();
    await settings.write({ ...stored, keepDays: 90 });
    expect([stored.keepDays, await settings.setsPlan()]).toEqual([90, false]);
  });

  it('are saved while the browser does not say what the policy is, and follow it once it does', async () => {
    let stored = { ...own, keepDays: 7 };
    let tell: (policy: Managed) => void = () => undefined;
    const settings = createManagedSettings({
      settings: {
        read: () => Promise.resolve(stored),
        write: (written) => Promise.resolve(ok(void (stored = written))),
        erase: () => Promise.resolve(),
      },
      policy: () => new Promise((resolve) => (tell = resolve)),
      putPlan: () => Promise.resolve(ok(undefined)),
      wait: () => Promise.resolve(),
    });
    const applied = settings.apply();
    await settings.write({ ...stored, keepDays: 90, paused: true });
    expect([stored.keepDays, stored.paused, await settings.setsPlan()]).toEqual([90, true, false]);
    tell({ keepDays: 7, plan });
    await applied;
    expect([stored.keepDays, stored.paused, await settings.setsPlan()]).toEqual([7, true, true]);
    await settings.write({ ...stored, keepDays: 90 });
    expect(stored.keepDays).toBe(7);
  });
});
