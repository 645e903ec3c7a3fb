import { browser } from 'wxt/browser';
import { highest, type Level } from '@/lib/core/level/level';

/** The level's ink as ground and white as ink: 5:1 or better, on light and dark toolbars alike. */
const ground = {
  calm: '#4B5563',
  watch: '#4B5563',
  minor: '#7A5200',
  moderate: '#8F3F00',
  severe: '#9B1036',
} as const satisfies Record<Level, string>;

/**
 * How many threads are flagged on a tab, in the colour of the worst; where none is, what all tabs show (`showWaiting`); an
 * exclamation mark where something is wrong that the panel explains.
 */
export async function showBadge(
  tabId: number,
  flags: readonly { level: Level }[],
  isFine = true,
): Promise<void> {
  const text = !isFine ? '!' : flags.length === 0 ? null : String(flags.length);
  const color = ground[highest(flags.map(({ level }) => level))];
  try {
    // Browsers take null ("as on all tabs"); their types for it don't.
    await browser.action.setBadgeText({ tabId, text: text as string });
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#FFFFFF' });
  } catch {
    // The tab was closed in between: nothing is left to put a badge on.
  }
}

/** How many threads wait for an answer, on every tab that has nothing of its own to show. */
export async function showWaiting(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: ground.calm });
  await browser.action.setBadgeTextColor({ color: '#FFFFFF' });
}
