// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsScreen } from '@/components/settings/options-screen';
import { leaveStage, seriousFaults, setStage } from './stage';

afterEach(leaveStage);

it.each([
  ['en', 'Set by your organisation.'],
  ['fr', 'Fixé par votre organisation.'],
] as const)('shows what the organisation set as set, in %s', async (language, setBy) => {
  const stage = await setStage(language);
  await fakeBrowser.storage.managed.set({ keepDays: 14, sensitivity: 'high', models: 'none', other: 1 });
  stage.show(<OptionsScreen version="1.0" />);
  expect((await screen.findByRole('alert')).textContent).toContain('other');
  const fixed = await screen.findAllByText(setBy, { selector: 'p' });
  expect(fixed).toHaveLength(3);
  const [group] = screen.getAllByRole('group', { name: setBy });
  if (group === undefined) throw new Error('Nothing is fixed');
  for (const radio of within(group).getAllByRole('radio'))
    expect(radio.closest('fieldset[disabled]')).toBe(group);
  expect(await seriousFaults(document.body)).toEqual([]);
});
