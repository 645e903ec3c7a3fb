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
 * Styles the words of a highlight, by its name, wherever they stand. The rule is the root's alone: all below inherit
 * it, in shadow roots too (CSS Pseudo-Elements 4, Chromium since 105), and a rule for every element would have a page of
 * 5,000 comments find all its styles anew, 110 ms in one task. Firefox, where nothing is inherited yet, takes the
 * fallback.
 */
export function styleHighlights(page: Document, rules: Record<string, string>, place: Node | null) {
  const css = (of: string): string =>
    Object.entries(rules)
      .map(([name, rule]) => `${of}::highlight(${name}){${rule}}`)
      .join('');
  return adoptStyle(page, css(':root'), place, css(''));
}
