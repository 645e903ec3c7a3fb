import type { Page } from 'playwright-core';
import type { interfaceWords } from '../browser/words';

/** A flagged thread as the panel shows it. */
export interface PanelThread {
  level: string;
  reasons: string[];
  advice: string;
  draft: string;
  /** What people say, as quoted in the panel. */
  quotes: string[];
}

/** Reads every flagged thread of the tab, one after the other, off the panel's own screen. */
export async function readPanel(
  panel: Page,
  words: ReturnType<typeof interfaceWords>,
): Promise<PanelThread[]> {
  await panel.getByRole('article').waitFor();
  const next = panel.getByRole('button', { name: words('panel.next'), exact: true });
  const threads: PanelThread[] = [];
  const seen = new Set<string>();
  for (;;) {
    const thread = await readThread(panel, words);
    const key = JSON.stringify(thread.quotes);
    if (seen.has(key)) return threads;
    seen.add(key);
    threads.push(thread);
    if ((await next.count()) === 0) return threads;
    await next.click();
    await panel.waitForTimeout(300);
  }
}

async function readThread(panel: Page, words: ReturnType<typeof interfaceWords>): Promise<PanelThread> {
  const article = panel.getByRole('article');
  const draft = article.getByLabel(words('panel.draftText'));
  await draft.waitFor();
  await panel.waitForFunction(
    (field) => field instanceof HTMLTextAreaElement && field.value !== '',
    await draft.elementHandle(),
  );
  const why = article.getByRole('region', { name: words('panel.why') });
  return {
    level: oneLine(await article.locator('p').first().innerText()),
    reasons: (await why.getByRole('list').first().getByRole('listitem').allInnerTexts()).map(oneLine),
    advice: oneLine(await article.locator('#advice').innerText()),
    draft: await draft.inputValue(),
    // Also those behind a closed disclosure: they tell which thread this is.
    quotes: (await article.locator('blockquote p:first-child').allTextContents()).map(oneLine),
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
