import { browser } from 'wxt/browser';

const wanted = { permissions: ['notifications' as const] };

/** The browser's own question: call it in the click, before anything is awaited. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(wanted);

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(wanted);

/** One with the same id takes the other's place. False where the browser or the system does not show any. */
export async function notify(
  id: string,
  { title, message }: { title: string; message: string },
): Promise<boolean> {
  if (!(await mayNotify())) return false;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  try {
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
    return true;
  } catch {
    return false;
  }
}

/**
 * Without the permission there is nothing to listen to; call it again once it was given. The same function is heard
 * once however often it is added.
 */
export function onNotificationClicked(clicked: (id: string) => void): void {
  const { notifications } = browser as { notifications?: typeof browser.notifications };
  notifications?.onClicked.addListener(clicked);
}

export const closeNotification = async (id: string): Promise<void> => {
  await browser.notifications.clear(id);
};
