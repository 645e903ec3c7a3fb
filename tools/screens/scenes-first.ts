/// <reference types="chrome" />
import type { Camera } from './camera';
import { seed } from './seed';
import type { Story } from './story';

const site = encodeURIComponent('https://www.facebook.com/bakery');

/** Before anything was set up, or read. */
export async function firstScenes(story: Story, camera: Camera): Promise<void> {
  const page = await story.open('popup.html?tabId=99');
  const show = async (path: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${story.origin}/${path}`);
    await page.waitForSelector('main');
  };
  await show(`popup.html?tabId=99&url=${site}`);
  await camera.take(page, { name: 'popup-first', about: 'Popup, first day', width: 360, height: 200 });
  await show(`sidepanel.html?tabId=99&url=${site}`);
  await camera.take(page, { name: 'panel-unread', about: 'Panel, a page nobody reads yet', width: 360 });
  await show(`sidepanel.html?tabId=99&url=${encodeURIComponent('chrome://settings')}`);
  await camera.take(page, {
    name: 'panel-unreadable',
    about: 'Panel, a page that can’t be read',
    width: 360,
  });
  for (const [path, about] of [
    ['today', 'Desk, today, first day'],
    ['crises', 'Desk, no crisis'],
    ['plan', 'Desk, the plan as it comes'],
    ['reviews', 'Desk, no review'],
    ['practice', 'Desk, practice'],
  ] as const) {
    await show(`desk.html#${path}`);
    await camera.take(page, { name: `desk-${path}-first`, about, width: 1100 });
  }
  const tab = {
    tabId: 99,
    url: 'https://www.facebook.com/bakery',
    conversationKey: 'facebook:bakery',
    title: '',
    site: 'facebook',
    chosenFlagId: null,
    chosenAt: null,
    active: true,
    switchedOff: null,
    readOnce: null,
    updatedAt: new Date().toISOString(),
  };
  for (const [name, about, commentsRead] of [
    ['panel-reading', 'Panel, a page being read', 0],
    ['panel-quiet', 'Panel, a page where nothing heats', 31],
  ] as const) {
    await seed(page, { tabs: [{ ...tab, commentsRead }] }, { adds: true });
    await show(`sidepanel.html?tabId=99&url=${site}`);
    await camera.take(page, { name, about, width: 360 });
  }
  await show(`popup.html?tabId=99&url=${site}`);
  await camera.take(page, { name: 'popup-quiet', about: 'Popup, nothing flagged', width: 360, height: 200 });
  await page.evaluate(() => chrome.storage.session.set({ 'problem-worker-99': 'storage-full' }));
  await show(`sidepanel.html?tabId=99&url=${site}`);
  await camera.take(page, { name: 'panel-full-disk', about: 'Panel, no room left on the disk', width: 360 });
  await page.close();
}
