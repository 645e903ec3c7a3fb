import { emptyBrand, isBrand, plainHandle, type Brand, type Contact } from './brand';
import type { Flag } from '../flag/flag';
import type { LanguageCode } from '../text/language';
import type { Settings } from '../settings/settings';
import type { Network } from '../conversation/thread';

/** What is known of a page when it has to be told whose it is. */
export interface BrandedPage {
  /** Its conversation's key. */
  key: string;
  url: string;
  network: Network;
  /** Who wrote the post; null or absent where that is not known. */
  author?: string | null;
  /** Who speaks in the conversation. */
  voices?: Iterable<string>;
  /** Id of the brand that was seen on it when it was last judged. */
  seenBrand?: string | undefined;
}

/** A stored thread as it says whose page it stands on. */
export const brandedFlag = ({
  brandId,
  conversationKey,
  network,
  url,
}: Pick<Flag, 'brandId' | 'conversationKey' | 'network' | 'url'>): BrandedPage => ({
  key: conversationKey,
  url,
  network,
  seenBrand: brandId,
});

/** Picks kept of single pages: the oldest give way. */
export const mostPagePicks = 50;

const address = /^https?:\/\/(?:www\.)?([^/?#:]+)(?::\d+)?([^?#]*)/i;

/** The host of an address as picks are kept under it; the address itself where it has none. */
export const siteOf = (url: string): string => address.exec(url)?.[1]?.toLowerCase() ?? url;

/** With the handles it has on that network among its own: an author of that name there is the brand. */
export const onNetwork = (brand: Brand, network: Network): Brand => {
  const own = brand.handlesOn[network] ?? [];
  return own.length === 0 ? brand : { ...brand, handles: [...brand.handles, ...own] };
};

/** Is the page in the brand's own name: its profile on a network, or the site of its information page? */
function isAddressOf(brand: Brand, url: string): boolean {
  const path = address.exec(url)?.[2] ?? '';
  const segments = new Set(path.split('/').slice(1, 3).map(plainHandle));
  segments.delete('');
  if ([brand.name, ...brand.handles].some((handle) => segments.has(plainHandle(handle)))) return true;
  const own = brand.informationPage.trim();
  return own !== '' && siteOf(own) === siteOf(url);
}

/** The brand that the page itself names: by its author, its address, or who speaks on it; null where it names none. */
export function brandSeenOn(brands: readonly Brand[], page: BrandedPage): Brand | null {
  const here = brands.map((brand) => onNetwork(brand, page.network));
  const byAuthor = here.find((brand) => isBrand({ author: page.author ?? null }, brand));
  const byAddress = byAuthor ?? here.find((brand) => isAddressOf(brand, page.url));
  if (byAddress !== undefined) return byAddress;
  const voices = new Set(page.voices ?? []);
  return here.find((brand) => [...voices].some((voice) => isBrand({ author: voice }, brand))) ?? null;
}

/**
 * The brand that a page is told to be for, of several: by what the user said of this very page, else by the page
 * itself, else by what the user last said of the site; null where nothing tells.
 */
export function brandTold(
  { brandPicks, brands }: Pick<Settings, 'brands' | 'brandPicks'>,
  page: BrandedPage,
): Brand | null {
  const withId = (id: string | undefined): Brand | undefined => brands.find((brand) => brand.id === id);
  return (
    withId(brandPicks.pages[page.key]) ??
    withId(page.seenBrand) ??
    brandSeenOn(brands, page) ??
    withId(brandPicks.sites[siteOf(page.url)]) ??
    null
  );
}

/** The brand that a page is meant for: what is told, else the first. Its `handles` are those that count on the page's network. */
export function brandFor(settings: Pick<Settings, 'brands' | 'brandPicks'>, page: BrandedPage): Brand {
  const { brands } = settings;
  const told = brands.length <= 1 ? null : brandTold(settings, page);
  return onNetwork(told ?? brands[0] ?? emptyBrand(), page.network);
}

/** The user says whose page it is: for this page whatever it says of itself, and for others of the site that say nothing. */
export function pickBrand(
  { pages, sites }: Settings['brandPicks'],
  { key, url }: Pick<BrandedPage, 'key' | 'url'>,
  brandId: string,
): Settings['brandPicks'] {
  const { [key]: _, ...others } = pages;
  const kept = Object.entries(others).slice(-(mostPagePicks - 1));
  return {
    pages: { ...Object.fromEntries(kept), [key]: brandId },
    sites: { ...sites, [siteOf(url)]: brandId },
  };
}

/** Written as in a reply; the network's own private message goes by that name. */
const contactText = ({ kind, text }: Contact): string =>
  kind === 'message' && text.trim() === '' ? 'message' : text.trim();

/** The brand as it speaks to people of a language: its contact is the one meant for them. */
export function speakingTo(brand: Brand, language: LanguageCode): Brand {
  const texts = (wanted: LanguageCode | null): string | undefined =>
    brand.contacts
      .filter((contact) => contact.language === wanted)
      .map(contactText)
      .find((text) => text !== '');
  const contact = texts(language) ?? (brand.contact.trim() === '' ? texts(null) : undefined);
  return contact === undefined ? brand : { ...brand, contact };
}

/** The language of a reply: the thread's, or where the brand doesn't answer in it the first of its own. */
export const replyLanguage = ({ languages }: Brand, thread: LanguageCode): LanguageCode =>
  thread === 'und' || languages.length === 0 || languages.includes(thread)
    ? thread
    : (languages[0] ?? thread);
