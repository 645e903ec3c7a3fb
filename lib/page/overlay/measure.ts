import type { FoundComment } from '@/lib/sites/site';
import type { Box } from '../box';

/** Only what stands this near to the comment's top can be in a badge's way. Pixels. */
const reach = 64;
/** A head of a comment holds a dozen texts and controls; a hostile page may nest any number. */
const mostNodes = 120;
const pressable = 'a, button, input, select, textarea, img, svg, video, [role="button"]';

/** Where the words and controls of the comment's first lines are, in viewport pixels. */
export function takenBoxes({ element, textElement }: FoundComment): Box[] {
  const page = element.ownerDocument;
  const limit = element.getBoundingClientRect().top + reach;
  const boxes: Box[] = [];
  const range = page.createRange();
  const add = (rects: Iterable<DOMRect>): void => {
    for (const { left, top, right, bottom } of rects)
      if (right > left && bottom > top && top < limit) boxes.push({ left, top, right, bottom });
  };
  const walk = (root: Node): void => {
    const walker = page.createTreeWalker(root, 1 | 4 /* elements and texts */);
    for (let count = 0; count < mostNodes && walker.nextNode() !== null; count += 1) {
      const node = walker.currentNode;
      if (node.nodeType === 3) {
        if (/\S/.test(node.nodeValue ?? '')) {
          range.selectNodeContents(node);
          add(range.getClientRects());
        }
      } else if ((node as Element).matches(pressable)) add((node as Element).getClientRects());
    }
  };
  walk(element);
  if (!element.contains(textElement)) walk(textElement);
  return boxes;
}

/** The element that is on top at a point, seen from where the comment stands: in the page or a shadow root. */
function topmost(root: Node, x: number, y: number): Element | null {
  const scope = root as Document | ShadowRoot;
  return typeof scope.elementFromPoint === 'function' ? scope.elementFromPoint(x, y) : null;
}

/** Does the page show nothing of its own there: only what lies behind the comment as well? */
export function isEmptyAt({ element }: Pick<FoundComment, 'element'>, host: Element, box: Box): boolean {
  const root = element.getRootNode();
  const middle = (box.top + box.bottom) / 2;
  const third = (box.right - box.left) / 3;
  for (const x of [box.left + 1, box.left + third, box.right - third, box.right - 1]) {
    for (const y of [box.top + 1, middle, box.bottom - 1]) {
      const top = topmost(root, x, y);
      if (top !== null && top !== host && !isBehind(top, element)) return false;
    }
  }
  return true;
}

/** Ancestors of the comment, through shadow roots, are its ground. */
function isBehind(ground: Element, element: Element): boolean {
  if (ground.contains(element)) return true;
  const root = element.getRootNode();
  return 'host' in root && isBehind(ground, (root as ShadowRoot).host);
}

/** Is the comment's first line hidden under something else: a header that stays, an open dialog? */
export function isCovered({ element }: FoundComment, host: Element, line: Box): boolean {
  const y = (line.top + line.bottom) / 2;
  const top = topmost(element.getRootNode(), (line.left + Math.min(line.right, line.left + 40)) / 2, y);
  return top !== null && top !== host && !element.contains(top) && !isBehind(top, element);
}
