type Scope = Document | ShadowRoot;

/** Rules don't cross into shadow roots: the scopes that need them for these ranges. */
export const scopesOf = (ranges: readonly Range[]): Scope[] => [
  ...new Set(ranges.map((range) => range.startContainer.getRootNode() as Scope)),
];

/**
 * Applies CSS to a document or a shadow root without touching a node of the page. Where the browser refuses a
 * content script's sheet — Firefox behind its wrappers, Mozilla bug 1770592 — a `<style>` in `fallback` does it,
 * which has to be a node of our own in that scope; without one the page stays as it is. Returns what undoes it.
 */
export function adoptStyle(scope: Scope, css: string, fallback: Node | null): () => void {
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
  if (fallback === null) return () => undefined;
  const style = (scope.ownerDocument ?? scope).createElement('style');
  style.textContent = css;
  fallback.appendChild(style);
  return () => style.remove();
}
