import { browser } from 'wxt/browser';

/**
 * Tells what the browser's session holds under some keys, now and after every change. Returns what ends it.
 *
 * What a change carries is never used: `read` is asked anew, and only the latest question's answer counts. An answer
 * under way when something is stored may arrive after the change, and would put the former value back for good. For
 * the same reason it looks once more after the first answer: what is stored while the browser is still noting that we
 * listen is told to nobody.
 */
export function followSession<T>(
  keys: readonly string[],
  read: () => Promise<T>,
  tell: (value: T) => void,
): () => void {
  let latest = 0;
  const look = async (): Promise<boolean> => {
    const asked = (latest += 1);
    const value = await read();
    if (asked !== latest) return false;
    tell(value);
    return true;
  };
  const onChanged = (changes: Record<string, unknown>): void => {
    if (keys.some((key) => key in changes)) void look();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  void look().then((isLatest) => (isLatest ? look() : undefined));
  return () => {
    latest = -1;
    browser.storage.session.onChanged.removeListener(onChanged);
  };
}
