import { browser } from 'wxt/browser';

const draftItem = 'draft-reply';

/** A click on our entry, as the browser tells it. */
export interface MenuClick {
  /** Null where the browser names no tab: in its viewer of PDF files, in another extension's panel. */
  tabId: number | null;
  /** As it was marked: nothing in it is checked, and it may be very long. */
  text: string;
  url: string | null;
  title: string;
}

/**
 * Puts our entry in the menu of marked text, on every page. The browser keeps it, so this is for its start and after an
 * update: what an older version put there goes, and the words follow the browser's language.
 */
export async function offerDraft(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: draftItem, title, contexts: ['selection'] });
}

/** Called before anything is awaited, so that the panel may open. */
export function onDraftAsked(asked: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== draftItem) return;
    asked({
      // Chrome says -1 where there is none.
      tabId: tab?.id !== undefined && tab.id >= 0 ? tab.id : null,
      text: info.selectionText ?? '',
      url: tab?.url ?? info.pageUrl ?? null,
      title: tab?.title ?? '',
    });
  });
}
