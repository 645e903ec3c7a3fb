/** An element and what it stands in, so many steps at most, up to the page; with `isThrough` out of shadow roots, too. */
export function around(from: Element | null, most: number, isThrough = false): Element[] {
  const found: Element[] = [];
  let element = from;
  let left = most;
  while (element !== null && element.localName !== 'body' && left > 0) {
    found.push(element);
    // What a cell cannot be without is no step of its own in tables of tables.
    if (element.localName !== 'tbody' && element.localName !== 'tr') left -= 1;
    const root: Node | null = isThrough && element.parentElement === null ? element.getRootNode() : null;
    element = root !== null && 'host' in root ? (root.host as Element) : element.parentElement;
  }
  return found;
}
