/** An element and what it stands in, so many at most, up to the page; with `isThrough` out of shadow roots, too. */
export function around(from: Element | null, most: number, isThrough = false): Element[] {
  const found: Element[] = [];
  let element = from;
  while (element !== null && element.localName !== 'body' && found.length < most) {
    found.push(element);
    const root: Node | null = isThrough && element.parentElement === null ? element.getRootNode() : null;
    element = root !== null && 'host' in root ? (root.host as Element) : element.parentElement;
  }
  return found;
}
