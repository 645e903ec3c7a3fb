import { useSyncExternalStore } from 'react';

/** Where the desk stands: the first part of the address' fragment, and what it is about. `#crises/k1` */
export interface Route {
  view: string;
  id: string | null;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

const read = (): string => window.location.hash.slice(1);

/** Of the fragment alone, so that the browser's own back and forward work and an address can be kept. */
export function useRoute(): Route {
  const [view = '', id = ''] = useSyncExternalStore(subscribe, read).split('/');
  return { view, id: id === '' ? null : decodeURIComponent(id) };
}

export const hrefTo = (view: string, id?: string): string =>
  id === undefined ? `#${view}` : `#${view}/${encodeURIComponent(id)}`;
