import { sampleTab } from '@/tools/screens/sample';
import { quietTab } from './screen-rows';

const site = encodeURIComponent('https://www.reddit.com/r/x');

/** `opensAll`: what stands one step further down is looked at, too. */
export interface ScreenCase {
  name: string;
  path: string;
  width: number;
  /** What has to stand there. */
  ready: string;
  opensAll?: boolean;
}

const panel = { width: 320, opensAll: true };
const popup = { width: 360 };
const desk = { width: 1100, opensAll: true };

/** Every screen as it is on the first day. */
export const firstScreens: readonly ScreenCase[] = [
  { name: 'popup', path: `/popup.html?tabId=99&url=${site}`, ready: 'main h2', ...popup },
  {
    name: 'panel, a page nobody reads',
    path: `/sidepanel.html?tabId=99&url=${site}`,
    ready: 'main button',
    ...panel,
  },
  {
    name: 'panel, a page that can’t be read',
    path: '/sidepanel.html?tabId=99&url=chrome%3A%2F%2Fx',
    ready: 'main h2',
    ...panel,
  },
  { name: 'settings', path: '/options.html', width: 420, ready: 'main input', opensAll: true },
  { name: 'today', path: '/desk.html#today', ready: 'main input[type="search"]', ...desk },
  { name: 'crises', path: '/desk.html#crises', ready: 'main h2', ...desk },
  { name: 'plan', path: '/desk.html#plan', ready: '#contacts', ...desk },
  { name: 'reviews', path: '/desk.html#reviews', ready: 'main h2', ...desk },
  { name: 'practice', path: '/desk.html#practice', ready: 'main li a', ...desk },
];

/** Every screen on a busy day. */
export const busyScreens = (language: 'en' | 'fr'): readonly ScreenCase[] => [
  { name: 'popup', path: `/popup.html?tabId=${sampleTab}&url=${site}`, ready: 'main li button', ...popup },
  { name: 'panel', path: `/sidepanel.html?tabId=${sampleTab}`, ready: 'textarea', ...panel },
  { name: 'panel, a quiet page', path: `/sidepanel.html?tabId=${quietTab}`, ready: 'main h2', ...panel },
  { name: 'settings', path: '/options.html', width: 420, ready: 'main ul li', opensAll: true },
  { name: 'settings, wide', path: '/options.html', width: 900, ready: 'main ul li', opensAll: true },
  { name: 'today', path: '/desk.html#today', ready: 'li input[type="checkbox"]', ...desk },
  { name: 'crises', path: '/desk.html#crises', ready: 'main h2 ~ ul a', ...desk },
  { name: 'an open crisis', path: '/desk.html#crises/storm', ready: '#what-now', ...desk },
  { name: 'a closed crisis', path: '/desk.html#crises/over', ready: '#crisis-decide', ...desk },
  { name: 'plan', path: '/desk.html#plan', ready: 'fieldset fieldset legend', ...desk },
  { name: 'reviews', path: '/desk.html#reviews', ready: 'main li a', ...desk },
  { name: 'a review', path: '/desk.html#reviews/over', ready: '#timeline', ...desk },
  { name: 'practice', path: '/desk.html#practice', ready: '#tries', ...desk },
  {
    name: 'a made thread',
    path: `/desk.html#practice/${language}-outage`,
    ready: '[role="log"] li',
    ...desk,
  },
  { name: 'a result', path: '/desk.html#practice/try-1', ready: 'main h1', ...desk },
];
