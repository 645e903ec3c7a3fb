import type { Locator, Page } from 'playwright-core';

/**
 * In the page: every control that a person can see and use, and what a Tab has reached of them. Of radio buttons, of
 * tabs and of a fieldset that says so itself one is a stop, and the arrows reach the rest.
 */
const look = `
  globalThis.reached = new Set();
  globalThis.unmarked = [];
  globalThis.nameOf = (control) => (control.getAttribute('aria-label') ?? control.labels?.[0]?.innerText ?? control.innerText ?? '').slice(0, 60).replaceAll(/\\s+/g, ' ') + ' ' + control.outerHTML.slice(0, 90);
  globalThis.groupOf = (control) =>
    control.type === 'radio' ? 'radio ' + control.name : control.role === 'tab' ? control.closest('[role=tablist]')
    : control.closest('fieldset')?.querySelector('button[tabindex="-1"]') ? control.closest('fieldset') : control;
  globalThis.isMarked = (control) =>
    [control, control.parentElement, control.closest('label')].some((element) => {
      const style = element === null ? null : getComputedStyle(element);
      return style !== null && ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none');
    });
  document.addEventListener('focusin', ({ target }) => {
    reached.add(groupOf(target));
    if (!isMarked(target)) unmarked.push(nameOf(target));
  });
  document.activeElement?.blur?.();
  0`;

const missing = `
  [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])')]
    .filter((control) => !control.matches(':disabled') && control.checkVisibility({ visibilityProperty: true }))
    .filter((control) => !reached.has(groupOf(control)))
    .map(nameOf)`;

export interface Walk {
  /** Controls that Tab goes past. */
  missed: string[];
  /** Those that show nothing where they have the focus. */
  unmarked: string[];
}

const mostPresses = 400;

/** Goes through a whole screen with Tab, until it is back at its beginning. */
export async function walkByTab(page: Page): Promise<Walk> {
  await page.evaluate(look);
  for (let presses = 0, isBack = false; !isBack; presses += 1) {
    if (presses === mostPresses) throw new Error('Tab never comes back to the beginning');
    await page.keyboard.press('Tab');
    // After its last control the focus leaves the document, as it goes to the browser's own buttons.
    isBack = await page.evaluate('document.activeElement === document.body');
  }
  return {
    missed: await page.evaluate<string[]>(missing),
    unmarked: await page.evaluate<string[]>('unmarked'),
  };
}

/** Presses Tab until the control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < 200; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${control.toString()}`);
}
