// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { shareOverlay } from '@/lib/page/overlay/overlay';

const hosts = (): number => document.documentElement.children.length - 2;

it('is one for all who show something, and gone with the last of them', () => {
  const share = shareOverlay(document, () => 'en');
  expect(hosts()).toBe(0);
  const [first, second] = [new AbortController(), new AbortController()];
  const overlay = share(first.signal);
  expect(share(second.signal)).toBe(overlay);
  expect(hosts()).toBe(1);
  first.abort();
  expect(hosts()).toBe(1);
  second.abort();
  expect(hosts()).toBe(0);
  const again = new AbortController();
  expect(share(again.signal)).not.toBe(overlay);
  expect(hosts()).toBe(1);
  again.abort();
  expect(hosts()).toBe(0);
});
