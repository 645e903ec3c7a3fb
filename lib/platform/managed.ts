import { browser } from 'wxt/browser';
import { managedFrom, type ReadManaged } from '@/lib/core/settings/managed';

/** What the organisation set. Firefox refuses to answer where there is no policy: nothing is set then. */
export const readManaged = async (): Promise<ReadManaged> =>
  managedFrom(await browser.storage.managed.get(null).catch(() => null));

/** Tells when the policy was changed; the answer ends it. */
export function onManagedChanged(changed: () => void): () => void {
  const heard = (_: unknown, area: string): void => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
