/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './launch';

/** A node as the browser's own protocol tells it, closed shadow roots included. */
interface ProtocolNode {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: ProtocolNode[];
  shadowRoots?: ProtocolNode[];
}

/**
 * The overlay sits in a closed shadow root, which the page can't see. This looks as the browser does, not as the page.
 * Its whole box and its centre, in CSS pixels of the viewport.
 */
export interface OverlayButton {
  label: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  x: number;
  y: number;
}

/** Every button in the page's closed shadow roots that has a place on the screen. */
export async function overlayButtons(page: Page): Promise<OverlayButton[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: ProtocolNode;
    };
    const found: OverlayButton[] = [];
    for (const node of buttonsIn(root, false)) {
      const box = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => undefined);
      if (box === undefined || box.model.width === 0) continue;
      const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      found.push({ label: labelOf(node), left, top, right, bottom, x, y });
    }
    return found;
  } finally {
    await session.detach();
  }
}

function buttonsIn(node: ProtocolNode, inShadow: boolean): ProtocolNode[] {
  const own = inShadow && node.nodeName === 'BUTTON' ? [node] : [];
  return [
    ...own,
    ...(node.children ?? []).flatMap((child) => buttonsIn(child, inShadow)),
    ...(node.shadowRoots ?? []).flatMap((root) => buttonsIn(root, true)),
  ];
}

function labelOf(node: ProtocolNode): string {
  const attributes = node.attributes ?? [];
  const aria = attributes.indexOf('aria-label');
  return aria >= 0 ? (attributes[aria + 1] ?? '') : wordsOf(node);
}

const wordsOf = (node: ProtocolNode): string =>
  node.nodeName === '#text'
    ? node.nodeValue
    : (node.children ?? []).map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim();

/** Addresses of everything that is open, the real side panel included: Playwright itself lists only tabs. */
export async function openAddresses(browser: ExtensionBrowser): Promise<string[]> {
  const session = await protocolSession(browser);
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.map((target) => target.url);
}

/** Stops the worker as the browser does after 30 idle seconds; the next message starts it again. */
export async function stopWorker(browser: ExtensionBrowser): Promise<void> {
  const session = await protocolSession(browser);
  const running = async () =>
    (await session.send('Target.getTargets')).targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(browser.origin),
    );
  const worker = await running();
  if (worker === undefined) throw new Error('the worker is not running');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  for (let looks = 0; (await running()) !== undefined; looks += 1) {
    if (looks === 200) throw new Error('the worker did not stop');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await session.detach();
}

/**
 * A click on our icon on the toolbar while the page is in front: the browser lends us the page (`activeTab`) until it
 * is left. The popup that opens is closed again.
 */
export async function clickIcon(browser: ExtensionBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await protocolSession(browser);
  const targets = async (type: string) =>
    (await session.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
  const tab = (await targets('tab')).find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
  // Newer than Playwright's list of what the browser can be asked.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: new URL(browser.origin).host, targetId: tab.targetId });
  for (let looks = 0; looks < 50; looks += 1) {
    const popup = (await targets('page')).find(({ url }) => url.startsWith(`${browser.origin}/popup.html`));
    if (popup !== undefined) {
      await session.send('Target.closeTarget', { targetId: popup.targetId });
      return session.detach();
    }
    await page.waitForTimeout(100);
  }
  throw new Error('the popup did not open');
}

async function protocolSession({ context }: ExtensionBrowser) {
  const whole = context.browser();
  if (whole === null) throw new Error('the browser is gone');
  return whole.newBrowserCDPSession();
}

/** The tab's number, as extension APIs count. */
export async function tabIdOf(browser: ExtensionBrowser, page: Page): Promise<number> {
  const extensionPage = await browser.context.newPage();
  await extensionPage.goto(`${browser.origin}/options.html`);
  const url = page.url();
  const id = await extensionPage.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
    url,
  );
  await extensionPage.close();
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}
