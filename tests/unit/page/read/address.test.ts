// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchAddress } from '@/lib/page/read/address';
import { sleep } from '../a-clock';

let end: AbortController;
let seen: string[];
beforeEach(() => {
  history.replaceState(null, '', '/start');
  end = new AbortController();
  seen = [];
});
afterEach(() => end.abort());
const watch = () => watchAddress(document, end.signal, (url) => seen.push(url.pathname));

it('reads the address a tick after whatever announced it, once', async () => {
  watch();
  window.dispatchEvent(new PopStateEvent('popstate'));
  window.dispatchEvent(new PopStateEvent('popstate'));
  history.pushState(null, '', '/two');
  await sleep(20);
  expect(seen).toEqual(['/two']);
});

it('hears of a silent pushState by the title, or when told to look', async () => {
  const { look } = watch();
  history.pushState(null, '', '/two');
  document.title = 'Two';
  await sleep(20);
  history.pushState(null, '', '/three');
  look();
  await sleep(20);
  expect(seen).toEqual(['/two', '/three']);
});

it('says nothing when the address is the same, or after the abort', async () => {
  const { look } = watch();
  look();
  await sleep(20);
  history.pushState(null, '', '/two');
  look();
  end.abort();
  look();
  await sleep(20);
  expect(seen).toEqual([]);
});
