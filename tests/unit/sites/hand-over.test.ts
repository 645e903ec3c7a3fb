import { beforeEach, expect, it } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { hackerNews } from '@/lib/sites/hacker-news';
import { handOver, takeHandedOver } from '@/lib/sites/hand-over';
import { reddit } from '@/lib/sites/reddit';

beforeEach(() => void takeHandedOver());

it('gives the page script the sites in the order in which their scripts ran', () => {
  handOver([reddit]);
  handOver([hackerNews, generic]);
  expect(takeHandedOver()).toEqual([reddit, hackerNews, generic]);
});

it('gives each once, however often a script is started, and the last version of it', () => {
  const newer = { ...reddit };
  handOver([reddit]);
  handOver([hackerNews]);
  handOver([newer]);
  const sites = takeHandedOver();
  expect(sites).toEqual([hackerNews, newer]);
  expect(sites[1]).toBe(newer);
});

it('leaves nothing of an older version to the next page script', () => {
  handOver([reddit]);
  takeHandedOver();
  handOver([generic]);
  expect(takeHandedOver()).toEqual([generic]);
});

it('gives a page script that starts at the same time as another what the other has', () => {
  handOver([reddit]);
  handOver([reddit]);
  expect(takeHandedOver()).toEqual([reddit]);
  expect(takeHandedOver()).toEqual([reddit]);
});
