import { browser } from 'wxt/browser';

/** Firefox's own; not among the types for Chrome. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel beside a tab. Call it in the click, before anything is awaited: the browser otherwise refuses.
 * False where it did: in Firefox a click in a page does not count, one in the popup or a key does.
 */
export function openSidePanel(tabId: number): Promise<boolean> {
  const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
  const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId });
  return opened.then(
    () => true,
    () => false,
  );
}
