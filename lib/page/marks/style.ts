import { highlightCss, markRules } from './mark-css';

type Scope = Document | ShadowRoot;

/**
 * Applies CSS to a document or a shadow root without touching a node of the page. Where the browser refuses a
 * content script's sheet — Firefox behind its wrappers, Mozilla bug 1770592 — a `<style>` in `place` does it,
 * which has to be a node of our own in that scope; without one the page stays as it is. Returns what undoes it.
 */
export function adoptStyle(scope: Scope, css: string, place: Node | null, cssInPlace = css): () => void {
  const view = scope.ownerDocument?.defaultView ?? (scope as Document).defaultView;
  if (view !== null && 'adoptedStyleSheets' in scope) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    try {
      scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
      return () => {
        scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((one) => one !== sheet);
      };
    } catch {
      // Refused: the fallback below is the answer, there is nothing to report.
    }
  }
  if (place === null) return () => undefined;
  const style = (scope.ownerDocument ?? scope).createElement('style');
  style.textContent = cssInPlace;
  place.appendChild(style);
  return () => style.remove();
}

/**
 * Sees to it that the words of this highlight are styled. The rules come with a page that is watched when it loads
 * (`marksStyle` in lib/platform/script-plan.ts); one that was open before gets them now.
 */
export function styleMarks(page: Document, name: string, place: Node | null): () => void {
  const style = page.defaultView?.getComputedStyle(page.documentElement, `::highlight(${name})`);
  if (style?.textDecorationLine.includes('underline') === true) return () => undefined;
  return adoptStyle(page, highlightCss(markRules, ':root'), place, highlightCss(markRules, ''));
}
