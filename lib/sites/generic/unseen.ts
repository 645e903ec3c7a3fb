/** Hidden where it stands: forms for later, data for scripts. Not for those who hear the page: they are told names so. */
const style = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const called = /(?:^|\s)(?:hidden|hide|d-none)(?:\s|$)/;
/** « hidden md:block », « d-none d-md-block »: shown where there is room. */
const shownElsewhere = /\S:\S|\bd-\w+-/;

export function isUnseen(element: Element): boolean {
  if (element.hasAttribute('hidden') || style.test(element.getAttribute('style') ?? '')) return true;
  const names = element.getAttribute('class') ?? '';
  return called.test(names) && !shownElsewhere.test(names);
}
