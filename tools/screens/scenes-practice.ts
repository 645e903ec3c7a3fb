import { scenarioOf } from '@/lib/core/rehearsal/scenarios';
import type { Camera } from './camera';
import type { Story } from './story';

/** A rehearsal in its middle, and what came of it. */
export async function practiceScenes(story: Story, camera: Camera): Promise<void> {
  const { lang, words } = story;
  const scenario = scenarioOf(`${lang}-outage`);
  if (scenario === null) throw new Error(`no scenario for ${lang}`);
  const page = await story.open(`desk.html#practice/${scenario.id}`);
  await page.getByRole('log').waitFor();
  await camera.take(page, { name: 'desk-practice-briefing', about: 'Desk, practice begins', width: 1100 });
  await page.getByRole('button', { name: words('rehearsal.pause'), exact: true }).press('Enter');
  const next = page.getByRole('button', { name: words('rehearsal.next'), exact: true });
  while (!(await page.getByText(words('rehearsal.factsIn')).isVisible())) await next.press('Enter');
  await page.getByLabel(words('panel.draftText')).fill(scenario.model);
  await camera.take(page, {
    name: 'desk-practice-run',
    about: 'Desk, practice, an answer written',
    width: 1100,
  });
  await camera.take(page, { name: 'desk-practice-run', about: 'Desk, practice, narrow', width: 400 });
  await page.getByRole('button', { name: words('rehearsal.publish'), exact: true }).press('Enter');
  for (let count = 0; count < 3; count += 1) await next.press('Enter');
  await page.getByRole('button', { name: words('rehearsal.stop'), exact: true }).press('Enter');
  await page.getByText(words('effect.cools')).waitFor();
  await camera.take(page, { name: 'desk-practice-result', about: 'Desk, practice, its result', width: 1100 });
  await page.goto(`${story.origin}/desk.html#practice`);
  await page.getByRole('table').waitFor();
  await camera.take(page, { name: 'desk-practice', about: 'Desk, practice, with a try', width: 1100 });
}
