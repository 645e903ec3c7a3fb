import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '@/lib/core/result';

/**
 * A PNG of what a tab shows, under a `data:` address. Browsers ask for `activeTab`, which a click on our icon gives for
 * the page in front until it is left, or for all sites; one site's permission is not enough (Chrome, and Firefox since
 * 126).
 */
export async function pictureOf(tabId: number): Promise<Result<string, 'refused' | 'not-in-front'>> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.active !== true) return fail('not-in-front');
  try {
    return ok(await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' }));
  } catch {
    return fail('refused');
  }
}
