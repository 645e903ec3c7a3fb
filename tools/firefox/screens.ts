import type { interfaceWords } from '../browser/words';
import type { PanelThread } from '../demo/read-panel';
import type { Tab } from './tab';

type Words = ReturnType<typeof interfaceWords>;

/** Clicks the button of that name, as soon as it is there and can be clicked; false: it never was. */
const click = async (tab: Tab, name: string): Promise<boolean> =>
  (await tab.until((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => !each.disabled && [each.textContent.trim(), each.ariaLabel, each.title].includes(wanted),
    );
    button?.click();
    return button === undefined ? null : true;
  }, name)) === true;

/** As WebDriver writes it. */
const enterKey = '\uE007';

/** Asks for a site in the settings, as a person does. */
export async function watch(settings: Tab, words: Words, url: string): Promise<void> {
  await settings.front();
  const isThere = await settings.until((label) => {
    const of = [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === label);
    of?.control?.focus();
    return of === undefined ? null : true;
  }, words('options.siteAddress'));
  if (isThere === null) throw new Error('The settings show no field for a site.');
  // Sent by a key: the browser takes nothing less for a person’s leave.
  await settings.type(`${url}${enterKey}`);
  const host = new URL(url).hostname;
  const watched = await settings.until(
    (name) =>
      [...document.querySelectorAll('li')].some((row) => row.textContent.includes(name)) ? true : null,
    host,
  );
  if (watched === null) throw new Error(`${host} is not among the watched sites.`);
}

/** Every flagged thread of the tab, one after the other, off the panel’s own screen. */
export async function readPanel(panel: Tab, words: Words): Promise<PanelThread[]> {
  const threads: PanelThread[] = [];
  const seen = new Set<string>();
  for (;;) {
    const thread = await panel.until((label) => {
      const article = document.querySelector('article');
      const draft = [...(article?.querySelectorAll('textarea') ?? [])].find((field) => field.value !== '');
      if (article === null || draft === undefined) return null;
      const lines = (selector: string): string[] =>
        [...article.querySelectorAll(selector)].map((each) =>
          each.textContent.replaceAll(/\s+/g, ' ').trim(),
        );
      const [why] = [...article.querySelectorAll('section')].filter(
        (each) => each.ariaLabel === label || each.querySelector('h2, h3')?.textContent.trim() === label,
      );
      return {
        level: lines('p')[0] ?? '',
        reasons: [...(why?.querySelector('ul, ol')?.children ?? [])].map((each) => each.textContent),
        advice: lines('#advice')[0] ?? '',
        draft: draft.value,
        quotes: lines('blockquote p:first-child'),
      };
    }, words('panel.why'));
    if (thread === null) throw new Error('The panel shows no thread with a draft.');
    const key = JSON.stringify(thread.quotes);
    if (seen.has(key)) return threads;
    seen.add(key);
    threads.push(thread);
    const hasNext = await panel.run(
      (name) =>
        [...document.querySelectorAll('button')].some((each) => [each.ariaLabel, each.title].includes(name)),
      words('panel.next'),
    );
    if (!hasNext) return threads;
    await click(panel, words('panel.next'));
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
  }
}

/** Answers this comment of the page: the draft goes into its reply box → what stands in it then; null: no draft. */
export async function insertDraft(
  panel: Tab,
  page: Tab,
  words: Words,
  threadId: string,
): Promise<string | null> {
  // The page itself puts in its field whom it answers.
  const named = await page.run((id) => {
    document.querySelector<HTMLElement>(`.answer[data-to="${id}"]`)?.click();
    return document.querySelector<HTMLTextAreaElement>('#reply')?.value ?? '';
  }, threadId);
  if (!(await click(panel, words('panel.insert')))) return null;
  return page.until((before) => {
    const text = document.querySelector<HTMLTextAreaElement>('#reply')?.value ?? before;
    return text === before ? null : text;
  }, named);
}

/** The popup’s list of today’s threads; null: it has none. */
export const readPopup = (popup: Tab): Promise<string | null> =>
  popup.until(
    () => document.querySelector<HTMLElement>('main li')?.innerText.replaceAll(/\s+/g, ' ') ?? null,
    null,
  );

/** Brings this thread of the page into sight → the words that are underlined around it; null: none. */
export async function underlined(page: Tab, threadId: string): Promise<string[] | null> {
  // Marks follow what is in sight, and nothing is in the sight of a tab behind another.
  await page.front();
  await page.run((id) => document.getElementById(id)?.scrollIntoView({ block: 'center' }), threadId);
  return page.until(() => {
    const words = [...CSS.highlights.values()].flatMap((marked) => [...marked].map(String));
    return words.length === 0 ? null : words;
  }, null);
}
