import { browser } from 'wxt/browser';

/** A JSON file of the package, such as `/models/languages.json`; nothing is ever fetched from elsewhere. */
export async function readPackaged(path: `/${string}`): Promise<unknown> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${path} is not in the package`);
  return response.json();
}
