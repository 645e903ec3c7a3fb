/** `NodeFilter.SHOW_ELEMENT`, which tests without a browser lack. */
const elementsOnly = 1;

/** Every element at and below these nodes. */
function* elementsIn(nodes: Iterable<Node>): Generator<Element> {
  for (const node of nodes) {
    const walker = node.ownerDocument?.createTreeWalker(node, elementsOnly);
    if (walker === undefined) continue;
    if (node.nodeType === elementsOnly) yield node as Element;
    while (walker.nextNode() !== null) yield walker.currentNode as Element;
  }
}

/** Elements between two looks at the clock: a look costs as much as ten of them. */
const stride = 64;

/**
 * Walks these nodes and everything below them, open shadow roots included, and hands over each root. Yields every few
 * elements: the walk of a page of 400,000 elements has to be sliced.
 */
export function* findShadowRoots(nodes: Iterable<Node>, found: (root: ShadowRoot) => void): Generator<void> {
  let walked = 0;
  for (const element of elementsIn(nodes)) {
    const root = element.shadowRoot;
    walked += 1;
    if (walked % stride === 0) yield;
    if (!root) continue;
    found(root);
    yield* findShadowRoots(root.children, found);
  }
}
