import { describe, expect, it } from 'vitest';
import { emptyBrand, isBrand, type Brand } from '@/lib/core/brand/brand';
import {
  brandFor,
  mostPagePicks,
  pickBrand,
  replyLanguage,
  siteOf,
  speakingTo,
  type BrandedPage,
} from '@/lib/core/brand/brand-for';

const bakery: Brand = { ...emptyBrand('bakery'), name: 'Four Rose', handles: ['@four_rose'] };
const hotel: Brand = {
  ...emptyBrand('hotel'),
  name: 'Hôtel Brume',
  handles: ['hotelbrume'],
  handlesOn: { instagram: ['brume.stay'] },
  informationPage: 'https://www.brume.example/news',
};
const page: BrandedPage = {
  key: 'facebook:1',
  url: 'https://www.facebook.com/groups/9',
  network: 'facebook',
};
const none = { pages: {}, sites: {} };
const brands = [bakery, hotel];
const on = (change: Partial<BrandedPage>, brandPicks = none as typeof none & Record<string, unknown>) =>
  brandFor({ brands, brandPicks }, { ...page, ...change }).id;

describe('the brand a page is meant for', () => {
  it.each<[string, Partial<BrandedPage>, string]>([
    ['the first where nothing is known', {}, 'bakery'],
    ['whose post it is', { author: 'Hotel Brume', voices: ['Four Rose'] }, 'hotel'],
    ['whose post it is, by handle', { author: 'hotel_brume', voices: ['Four Rose'] }, 'hotel'],
    ['whose profile the address is', { url: 'https://x.com/HotelBrume/status/3' }, 'hotel'],
    ['whose own site it is', { url: 'https://brume.example/blog/snow' }, 'hotel'],
    ['who speaks on it', { voices: ['Anna', 'hotelbrume'] }, 'hotel'],
    ['who speaks by the name of that network', { network: 'instagram', voices: ['brume.stay'] }, 'hotel'],
    ['not by the name it has on another', { network: 'facebook', voices: ['brume.stay'] }, 'bakery'],
    ['the one seen when it was judged', { seenBrand: 'hotel' }, 'hotel'],
    ['the first where the one seen is gone', { seenBrand: 'gone' }, 'bakery'],
  ])('is %s', (_, change, id) => {
    expect(on(change)).toBe(id);
  });

  it('is the user’s pick for the page before what the page says, and for the site only where it says nothing', () => {
    const picked = pickBrand(none, page, 'hotel');
    const settings = { brands, brandPicks: picked };
    expect(brandFor(settings, { ...page, author: 'Four Rose' }).id).toBe('hotel');
    expect(brandFor(settings, { ...page, key: 'facebook:2' }).id).toBe('hotel');
    expect(brandFor(settings, { ...page, key: 'facebook:2', author: 'Four Rose' }).id).toBe('bakery');
    expect(brandFor(settings, { ...page, key: 'x:2', url: 'https://x.com/a' }).id).toBe('bakery');
  });

  it('goes by its handles of that network, also where it is the only one', () => {
    const alone = { brands: [hotel], brandPicks: none };
    expect(isBrand({ author: 'brume.stay' }, brandFor(alone, { ...page, network: 'instagram' }))).toBe(true);
    expect(isBrand({ author: 'brume.stay' }, brandFor(alone, page))).toBe(false);
  });

  it('keeps the latest picks of pages, and no more than it may', () => {
    let picks = pickBrand(none, { key: 'first', url: page.url }, 'hotel');
    for (let at = 0; at < mostPagePicks; at += 1)
      picks = pickBrand(picks, { key: `p${at}`, url: page.url }, 'bakery');
    expect(Object.keys(picks.pages)).toHaveLength(mostPagePicks);
    expect(picks.pages).not.toHaveProperty('first');
    expect(picks.sites).toEqual({ 'facebook.com': 'bakery' });
  });

  it('has its site under a host without www, or under the address where there is none', () => {
    expect(siteOf('https://www.Reddit.com:443/r/x')).toBe('reddit.com');
    expect(siteOf('about:blank')).toBe('about:blank');
  });
});

describe('the brand as it speaks', () => {
  const reachable: Brand = {
    ...bakery,
    contact: 'bonjour@four.example',
    contacts: [
      { kind: 'mail', text: 'hello@four.example', language: 'en' },
      { kind: 'message', text: '', language: 'de' },
      { kind: 'phone', text: '01 02 03 04 05', language: null },
    ],
  };

  it('invites each to the contact of their language', () => {
    expect(speakingTo(reachable, 'en').contact).toBe('hello@four.example');
    expect(speakingTo(reachable, 'de').contact).toBe('message');
    expect(speakingTo(reachable, 'fr').contact).toBe('bonjour@four.example');
    expect(speakingTo({ ...reachable, contact: ' ' }, 'fr').contact).toBe('01 02 03 04 05');
  });

  it('answers in the thread’s language, or in its own first one', () => {
    expect(replyLanguage(bakery, 'es')).toBe('es');
    expect(replyLanguage({ ...bakery, languages: ['fr', 'en'] }, 'es')).toBe('fr');
    expect(replyLanguage({ ...bakery, languages: ['fr', 'en'] }, 'en')).toBe('en');
    expect(replyLanguage({ ...bakery, languages: ['fr'] }, 'und')).toBe('und');
  });
});
