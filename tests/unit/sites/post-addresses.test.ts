import { expect, it } from 'vitest';
import { readConversation } from '@/lib/sites/reading/read-site';
import { openPage, siteFor } from '../../contract/site-pages';

const at = (address: string) => {
  const { page, url } = openPage('<!DOCTYPE html><title>x</title><p>Text', address);
  const site = siteFor(url, page);
  if (site === null) throw new Error(`nobody reads ${address}`);
  return { key: readConversation(site, page, url).key, isOne: site.conversation.isOne?.(url) ?? true };
};

const samePost: [key: string, ...addresses: string[]][] = [
  [
    'x:19',
    'https://x.com/a/status/19',
    'https://twitter.com/a/status/19?s=20',
    'https://x.com/a/status/19/photo/1',
    'https://mobile.twitter.com/i/web/status/19',
  ],
  [
    'facebook:pfbid0ab',
    'https://www.facebook.com/olive/posts/pfbid0ab',
    'https://www.facebook.com/olive/posts/pfbid0ab/?comment_id=1',
    'https://web.facebook.com/permalink.php?story_fbid=pfbid0ab&id=7',
    'https://www.facebook.com/olive/posts/new-menu/pfbid0ab',
  ],
  [
    'facebook:12',
    'https://www.facebook.com/groups/7/posts/12/',
    'https://www.facebook.com/groups/7/permalink/12/',
  ],
  ['facebook:34', 'https://www.facebook.com/watch/?v=34', 'https://www.facebook.com/olive/videos/34/'],
  [
    'facebook:56',
    'https://www.facebook.com/photo/?fbid=56&set=a.1',
    'https://www.facebook.com/photo.php?fbid=56',
  ],
  [
    'instagram:Ab-1_',
    'https://www.instagram.com/p/Ab-1_/',
    'https://www.instagram.com/olive/p/Ab-1_/c/17/',
    'https://instagram.com/olive/reel/Ab-1_/?igsh=x',
    'https://www.instagram.com/reels/Ab-1_/',
  ],
  [
    'threads:Ab-1_',
    'https://www.threads.com/@olive/post/Ab-1_',
    'https://www.threads.net/@olive/post/Ab-1_/media?x=1',
  ],
];

it.each(samePost)('%s', (key, ...addresses) => {
  for (const address of addresses) expect(at(address), address).toEqual({ key, isOne: true });
});

it.each([
  'https://x.com/home',
  'https://x.com/olive',
  'https://x.com/search?q=olive',
  'https://www.facebook.com/',
  'https://www.facebook.com/olive',
  'https://www.facebook.com/groups/7',
  'https://www.instagram.com/olive/',
  'https://www.threads.com/@olive',
])('%s holds the posts of many', (address) => {
  expect(at(address).isOne).toBe(false);
});
