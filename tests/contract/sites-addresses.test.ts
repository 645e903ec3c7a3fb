import { describe, expect, it } from 'vitest';
import { readConversation } from '@/lib/sites/reading/read-site';
import { openPage, siteFor } from './site-pages';

const conversation = (address: string, html = '<!DOCTYPE html><title>x</title><p>Text') => {
  const { page, url } = openPage(html, address);
  const site = siteFor(url, page);
  return site === null ? null : readConversation(site, page, url);
};

describe('which network reads an address', () => {
  it.each([
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://linkedin.com.evil.example/feed/', 'generic'],
    ['https://www.tiktok.com/@miette/photo/7500000000000000001', 'tiktok'],
    ['https://bsky.app/profile/miette.example/post/3m52222222c2x', 'bluesky'],
    ['https://bsky.app/profile/miette.example', null],
    ['https://disqus.com/embed/comments/?f=pain', 'disqus'],
    ['https://disqus.com/home/', null],
  ])('%s → %s', (address, site) => {
    expect(conversation(address)?.site ?? null).toBe(site);
  });

  it('knows servers by what they are, not by their names', () => {
    const at = (html: string) => conversation('https://anything.example/@a/12', html)?.site;
    expect(at('<div id="mastodon" class="app-holder" data-props="{}"></div>')).toBe('mastodon');
    expect(at('<p>I left mastodon.social for #mastodon</p>')).toBe('generic');
    const cdn = '<link rel="preconnect" href="https://substackcdn.com">';
    expect(at(`${cdn}<div id="discussion"></div>`)).toBe('substack');
    // A page that only shows a picture of theirs is somebody else's.
    expect(at('<img src="https://substackcdn.com/image/x.png"><p>Text')).toBe('generic');
  });
});

describe('the same post has the same key at every address', () => {
  const key = (address: string, html?: string): string | undefined => conversation(address, html)?.key;
  const substack = '<link href="https://substackcdn.com/x.css"><div class="comments-page"></div>';
  it.each([
    [
      'https://www.linkedin.com/posts/miette_pain-activity-7300000000000000000-AbCd',
      'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7300000000000000000/?commentUrn=x',
    ],
    [
      'https://www.tiktok.com/@miette/video/7500000000000000001',
      'https://www.tiktok.com/@miette/video/7500000000000000001?lang=fr',
    ],
    [
      'https://bsky.app/profile/miette.example/post/3m52222222c2x',
      'https://bsky.app/profile/did:plc:abc123/post/3m52222222c2x',
    ],
    [
      'https://disqus.com/embed/comments/?base=default&f=pain&t_i=four&t_u=https%3A%2F%2Fa.example%2F',
      'https://disqus.com/embed/comments/?f=pain&t_i=four#version=1',
    ],
    ['https://pain.example/p/lundi', 'https://pain.example/p/lundi/comments?sort=new', substack],
  ])('%s', (one, other, html?: string) => {
    expect(key(one, html)).toBeDefined();
    expect(key(one, html)).toBe(key(other, html));
  });
});

describe('where the posts of many stand side by side', () => {
  const linkedin = '<div class="update-components-update-v2__commentary">Our new oven.</div>';
  const tiktok = '<div data-e2e="video-desc">Our new oven.</div>';
  it.each([
    ['https://www.linkedin.com/feed/', linkedin, null],
    ['https://www.linkedin.com/company/miette/posts/?feedView=all', linkedin, null],
    [
      'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7300000000000000000/',
      linkedin,
      'Our new oven.',
    ],
    [
      'https://www.linkedin.com/posts/miette_100%-pain-activity-7300000000000000000-AbCd',
      linkedin,
      'Our new oven.',
    ],
    ['https://www.tiktok.com/foryou', tiktok, null],
    ['https://www.tiktok.com/@miette/video/7500000000000000001', tiktok, 'Our new oven.'],
  ])('%s: the first is the post of all comments only where it is alone', (address, html, text) => {
    expect(conversation(address, html)?.post?.text ?? null).toBe(text);
  });
});
