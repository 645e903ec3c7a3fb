import { browser } from 'wxt/browser';

/** A JSON file of the package, such as `/models/languages.json`; nothing is ever fetched from elsewhere. */
export async function readPackaged(path: `/${string}`): Promise<unknown> {
  const response = await fetchPackaged(path);
  if (!response.ok) throw new Error(`${path} is not in the package`);
  return response.json();
}

/** Any file of the package; null where it can't be had: browsers reject the address of a file that isn't there. */
export async function readPackagedBytes(path: `/${string}`): Promise<ArrayBuffer | null> {
  try {
    const response = await fetchPackaged(path);
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}

const fetchPackaged = (path: `/${string}`): Promise<Response> =>
  fetch(new URL(path, browser.runtime.getURL('/')));

/** What a screen of ours holds open under a `blob:` address; it is never asked of a network. */
export const textAt = async (blobUrl: string): Promise<string> => (await fetch(blobUrl)).text();
