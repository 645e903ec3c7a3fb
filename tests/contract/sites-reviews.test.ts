import { describe, expect, it } from 'vitest';
import { chooseBox } from '@/lib/page/reply-box/choose-box';
import { readConversation } from '@/lib/sites/reading/read-site';
import { namedSites } from '@/lib/sites/registry';
import { cases, openPage, readAll, siteFor } from './site-pages';

/** Where people judge a business, and it answers under what they wrote. */
const reviews = cases.filter((one) => one.expected.conversation.network === 'reviews');

describe.each(reviews)('$site/$name', ({ html, about }) => {
  const opened = openPage(html, about.url);
  const read = readAll(opened);

  it('gives each review its stars, the answers none', () => {
    for (const { parentId, stars } of read) {
      if (parentId === null) expect(stars).toSatisfy((given: number) => given >= 1 && given <= 5);
      else expect(stars).toBeUndefined();
    }
  });

  it('takes each answer for the business’s own, under the review', () => {
    const site = siteFor(opened.url, opened.page);
    const business = site && readConversation(site, opened.page, opened.url).post?.author;
    for (const { author, parentId } of read) {
      if (parentId !== null) expect(author).toBe(business);
      else expect(author).not.toBe(business);
    }
  });
});

it('every site of reviews has a page with an answer of the business, or says that it has none', () => {
  const unanswered = namedSites
    .filter(({ network }) => network === 'reviews')
    .map(({ id }) => id)
    .filter((id) =>
      reviews.every(
        (one) => one.site !== id || one.expected.comments.every((each) => each.parentId === null),
      ),
    );
  // Sellers cannot answer on Amazon any more.
  expect(unanswered).toEqual(['amazon']);
});

describe('which of their pages', () => {
  const siteAt = (address: string, html = '<!DOCTYPE html><title>x</title><p>Text'): string | null => {
    const { page, url } = openPage(html, address);
    return siteFor(url, page)?.id ?? null;
  };

  it.each([
    ['https://fr.trustpilot.com/review/shop.example', 'trustpilot'],
    ['https://fr.trustpilot.com/categories/bank', null],
    ['https://www.google.fr/maps/place/X/@1,2,3z', 'google-reviews'],
    ['https://maps.google.com/?cid=1', 'google-reviews'],
    ['https://www.google.fr/search?q=shop', null],
    ['https://www.google.fr.evil.example/maps/place/X', 'generic'],
    ['https://www.tripadvisor.fr/Hotel_Review-g1-d33-Reviews-Auberge.html', 'tripadvisor'],
    ['https://www.tripadvisor.fr/ShowForum-g1-i12-Paris.html', null],
    ['https://apps.apple.com/fr/app/x/id12', 'app-store'],
    ['https://apps.apple.com/fr/charts/iphone', null],
    ['https://www.jeuxvideo.com/', null],
    ['https://amazon.example/dp/B0EXAMPLE1', 'generic'],
  ])('%s → %s', (address, site) => expect(siteAt(address)).toBe(site));

  it.each([
    [
      'https://www.amazon.fr/Pelle/dp/B0EXAMPLE1/ref=x?th=1',
      'https://www.amazon.fr/product-reviews/B0EXAMPLE1',
    ],
    ['https://fr.trustpilot.com/review/a.example?page=3', 'https://www.trustpilot.com/review/a.example'],
    ['https://apps.apple.com/fr/app/x/id12?see-all=reviews', 'https://apps.apple.com/us/app/y/id12'],
    [
      'https://www.tripadvisor.fr/Hotel_Review-g1-d33-Reviews-or10-Auberge.html',
      'https://www.tripadvisor.com/Hotel_Review-g1-d33-Reviews-Auberge.html',
    ],
    [
      'https://www.google.com/maps/place/X/@1,2,3z/data=!1s0xAB:0xCD!9m1',
      'https://www.google.fr/maps/place/Y/@4,5,6z/data=!3m1!1s0xab:0xcd',
    ],
  ])('%s is what stands at %s', (one, other) => {
    const key = (address: string): string | null => {
      const { page, url } = openPage('', address);
      const site = siteFor(url, page);
      return site && readConversation(site, page, url).key;
    };
    expect(key(one)).toBe(key(other));
    expect(key(one)).not.toBeNull();
  });
});

it('where a business answers elsewhere, no field of the page is taken for the reply box', () => {
  for (const { id } of namedSites.filter(({ network }) => network === 'reviews')) {
    const found = reviews.find((one) => one.site === id);
    const { page, url } = openPage(found?.html ?? '', found?.about.url ?? '');
    page.body.insertAdjacentHTML('beforeend', '<textarea name="q"></textarea>');
    const site = siteFor(url, page);
    expect(site?.id).toBe(id);
    const chosen = site && chooseBox(site, page, new Map(), { commentId: null, flat: true, post: null });
    expect(chosen).toEqual({ box: null, isForAllOpen: false });
  }
});
