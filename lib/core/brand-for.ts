import { emptyBrand, isBrand, plainHandle, type Brand, type Contact } from './brand';
import type { LanguageCode } from './language';
import type { Settings } from './settings';
import type { Network } from './thread';

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
 * The brand that a page is meant for: what the user said of this very page, else the one the page names, else what the
 * user last said of the site, else the first. Its `handles` are those that count on the page's network.
 */
export function brandFor(settings: Pick<Settings, 'brands' | 'brandPicks'>, page: BrandedPage): Brand {
  const { brands, brandPicks } = settings;
  const first = brands[0] ?? emptyBrand();
  if (brands.length <= 1) return onNetwork(first, page.network);
  const withId = (id: string | undefined): Brand | undefined => brands.find((brand) => brand.id === id);
  const picked =
    withId(brandPicks.pages[page.key]) ??
    withId(page.seenBrand) ??
    brandSeenOn(brands, page) ??
    withId(brandPicks.sites[siteOf(page.url)]);
  return onNetwork(picked ?? first, page.network);
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
