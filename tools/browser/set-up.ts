import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './launch';
import type { interfaceWords } from './words';

type Words = ReturnType<typeof interfaceWords>;

export interface BrandAnswers {
  name: string;
  handle: string;
  contact: string;
  signature: string;
}

/** Fills in the options page as a person does: the brand, and the sites to watch. */
export async function setUp(
  browser: ExtensionBrowser,
  words: Words,
  { brand, sites }: { brand?: BrandAnswers; sites: string[] },
): Promise<void> {
  const options = await browser.context.newPage();
  await options.goto(`${browser.origin}/options.html`);
  if (brand !== undefined) {
    await options.getByLabel(words('options.name'), { exact: true }).fill(brand.name);
    await options.getByLabel(words('options.handles')).fill(brand.handle);
    await options.getByLabel(words('options.signature')).fill(brand.signature);
    await options.getByLabel(words('options.contact')).fill(brand.contact);
    await options.getByText(words('options.saved'), { exact: true }).waitFor();
  }
  for (const site of sites) await watch(options, words, site);
  await options.close();
}

async function watch(options: Page, words: Words, site: string): Promise<void> {
  await options.getByLabel(words('options.siteAddress')).fill(site);
  await options.getByRole('button', { name: words('options.add'), exact: true }).click();
  const name = new URL(site).hostname;
  await options
    .getByRole('list', { name: words('options.sites') })
    .getByText(name)
    .waitFor();
}
