import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface AxeResult {
  violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
}

/**
 * What axe calls serious or critical on a page as it stands, with the element and the reason.
 * @param rules only these; all of them where none is named
 */
export async function seriousFaults(page: Page, ...rules: string[]): Promise<string[]> {
  // Extension pages run no script but their own: put in by the debugger, as an isolated world would be.
  await page.evaluate(source);
  const options = rules.length === 0 ? {} : { runOnly: rules };
  const { violations } = await page.evaluate<AxeResult>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
