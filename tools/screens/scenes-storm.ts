import type { Page } from 'playwright-core';
import type { Camera } from './camera';
import { answerInForum, type Story } from './story';

/** What stands one step further down, in the picture too. */
const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** The worst day: several pages, one crisis, from the first badge to its review. */
export async function stormScenes(story: Story, camera: Camera): Promise<void> {
  const { words, origin } = story;
  const { brand, forum } = await story.storm();
  const brandTab = await story.tabId(brand);
  const forumTab = await story.tabId(forum);
  await brand.bringToFront();
  await brand.evaluate(() => {
    const said = [...document.querySelectorAll('.comment-item')].find(({ textContent }) =>
      /boycott/i.test(textContent),
    );
    said?.scrollIntoView({ block: 'start' });
  });
  await brand.waitForTimeout(600);
  await camera.take(brand, {
    name: 'page',
    about: 'A page with its marks',
    width: 1280,
    height: 900,
    cut: true,
  });

  const page = await story.open('desk.html#today');
  const show = async (path: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${origin}/${path}`);
    await page.waitForSelector('main');
  };
  const local = encodeURIComponent(brand.url());
  await show(`popup.html?tabId=${brandTab}&url=${local}`);
  await camera.take(page, { name: 'popup', about: 'Popup', width: 360, height: 200 });
  const panel = `sidepanel.html?tabId=${brandTab}`;
  await show(panel);
  await page.locator('textarea').waitFor();
  await camera.take(page, { name: 'panel', about: 'Panel', width: 420 });
  await camera.take(page, { name: 'panel', about: 'Panel, as narrow as it gets', width: 320 });
  await openEverything(page);
  await camera.take(page, { name: 'panel-open', about: 'Panel, everything opened', width: 420 });
  await page
    .locator('textarea')
    .fill(
      story.lang === 'fr'
        ? 'Bonjour Léa, désolé si vous avez été déçue. Comme déjà dit, ce n’est pas notre faute !!!'
        : 'Hello Leah, sorry if you were disappointed. As already said, this is not our fault!!!',
    );
  await page.waitForTimeout(800);
  await openEverything(page);
  await camera.take(page, {
    name: 'panel-edited',
    about: 'Panel, the calm check on an own draft',
    width: 420,
  });

  await show('desk.html#today');
  await camera.take(page, { name: 'desk-today', about: 'Desk, today', width: 1100 });
  await camera.take(page, { name: 'desk-today', about: 'Desk, today, narrow', width: 400 });
  await show('desk.html#crises');
  await camera.take(page, { name: 'desk-crises', about: 'Desk, crises', width: 1100 });
  const line = page.locator('main a[href^="#crises/"]').first();
  const crisis = (await line.getAttribute('href')) ?? '';
  await show(`desk.html${crisis}`);
  await camera.take(page, { name: 'desk-crisis', about: 'Desk, one crisis', width: 1100 });
  await camera.take(page, { name: 'desk-crisis', about: 'Desk, one crisis, narrow', width: 400 });
  await fillPlan(page, story, show);
  await camera.take(page, { name: 'desk-plan', about: 'Desk, the plan', width: 1100 });
  await camera.take(page, { name: 'desk-plan', about: 'Desk, the plan, narrow', width: 400 });
  await camera.take(page, { name: 'desk-plan-print', about: 'The plan on paper', width: 794, printed: true });
  await show(`desk.html${crisis}`);
  const steps = page.getByRole('region', { name: words('whatNow.title') }).getByRole('checkbox');
  for (let count = 1; count <= 3; count += 1) {
    await steps.first().press('Space');
    await page
      .getByRole('checkbox', { checked: true })
      .nth(count - 1)
      .waitFor();
  }
  await camera.take(page, {
    name: 'desk-crisis-begun',
    about: 'Desk, a crisis with people and steps',
    width: 1100,
  });

  await answerInForum(forum, story);
  await show(`sidepanel.html?tabId=${forumTab}`);
  await page.locator('textarea').waitFor();
  await camera.take(page, { name: 'panel-crisis', about: 'Panel, a thread of a crisis', width: 420 });
  await show('options.html');
  await camera.take(page, { name: 'options', about: 'Settings', width: 900 });
  await openEverything(page);
  await camera.take(page, { name: 'options-open', about: 'Settings, narrow, everything opened', width: 420 });

  await show(`desk.html${crisis}`);
  await page
    .getByLabel(words('crisis.note'), { exact: true })
    .fill(story.lang === 'fr' ? 'Les ateliers sont prévenus' : 'The workshops know');
  await page.getByRole('button', { name: words('crisis.close'), exact: true }).click();
  await page.getByRole('link', { name: words('crisis.lookBack') }).waitFor();
  await camera.take(page, { name: 'desk-crisis-closed', about: 'Desk, a closed crisis', width: 1100 });
  await page.getByRole('link', { name: words('crisis.lookBack') }).click();
  const lesson = page.getByRole('textbox', { name: words('review.lesson') });
  await lesson.fill(story.lang === 'fr' ? 'Prévenir d’abord les ateliers' : 'Warn the workshops first');
  await lesson.press('Enter');
  await camera.take(page, { name: 'desk-review', about: 'Desk, a review', width: 1100 });
  await camera.take(page, { name: 'desk-review', about: 'Desk, a review, narrow', width: 400 });
  await camera.take(page, {
    name: 'desk-review-print',
    about: 'A review on paper',
    width: 794,
    printed: true,
  });
  await show('desk.html#reviews');
  await camera.take(page, { name: 'desk-reviews', about: 'Desk, reviews', width: 1100 });

  await show(`popup.html?tabId=${brandTab}&url=${local}`);
  await page.getByRole('button', { name: words('popup.pause') }).click();
  await camera.take(page, { name: 'popup-paused', about: 'Popup, paused', width: 360, height: 200 });
  await show(panel);
  await camera.take(page, { name: 'panel-paused', about: 'Panel, paused', width: 360 });
}

async function fillPlan(
  page: Page,
  { lang, words }: Story,
  show: (path: string) => Promise<void>,
): Promise<void> {
  await show('desk.html#plan');
  const people = [
    ['Maya Osei', 'community-manager', 'maya@tidewell.example', '+33 6 00 00 00 01'],
    ['Hugo Lambert', 'communication', 'hugo@tidewell.example', '+33 6 00 00 00 02'],
    ['Nadia Roche', 'legal', 'nadia@tidewell.example', '+33 6 00 00 00 03'],
  ] as const;
  for (const [place, [name, role, email, phone]] of people.entries()) {
    await page.getByRole('button', { name: words('plan.addContact') }).click();
    await page.getByLabel(words('plan.name'), { exact: true }).nth(place).fill(name);
    await page.getByLabel(words('plan.role'), { exact: true }).nth(place).selectOption(role);
    await page.getByLabel(words('plan.email'), { exact: true }).nth(place).fill(email);
    await page.getByLabel(words('plan.phone'), { exact: true }).nth(place).fill(phone);
  }
  await page.getByLabel(words('plan.informationPage')).fill(`https://tidewell.example/${lang}/battery`);
  await page.getByText(words('options.saved'), { exact: true }).waitFor();
}
