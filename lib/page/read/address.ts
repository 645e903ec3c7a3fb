/** As far as we need the Navigation API; Firefox before 147 lacks it. */
interface Navigating {
  navigation?: EventTarget;
}

export interface AddressWatch {
  /** Looks again after a tick: for those who saw the page change. */
  look: () => void;
}

/**
 * Calls back with the new address when the page goes elsewhere without loading. Whatever announces it may come
 * before the address is committed (WXT's own `wxt:locationchange` does), so the address is read a tick later.
 * A content script can't hear `history.pushState` itself: where the Navigation API is missing, the title and
 * every change of the page (`look`) are what tells.
 */
export function watchAddress(page: Document, signal: AbortSignal, changed: (url: URL) => void): AddressWatch {
  const view = page.defaultView;
  let known = page.location.href;
  let asked = false;

  const look = (): void => {
    if (asked || signal.aborted) return;
    asked = true;
    setTimeout(() => {
      asked = false;
      if (signal.aborted || page.location.href === known) return;
      known = page.location.href;
      changed(new URL(known));
    }, 0);
  };

  view?.addEventListener('popstate', look, { signal });
  view?.addEventListener('hashchange', look, { signal });
  view?.addEventListener('pageshow', look, { signal });
  const { navigation } = (view ?? {}) as Navigating;
  navigation?.addEventListener('currententrychange', look, { signal });
  navigation?.addEventListener('navigatesuccess', look, { signal });

  const title = new MutationObserver(look);
  title.observe(page.head ?? page.documentElement, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => title.disconnect());
  return { look };
}
