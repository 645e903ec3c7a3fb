export type Field = HTMLTextAreaElement | HTMLInputElement;
export const isField = (box: HTMLElement): box is Field =>
  box.tagName === 'TEXTAREA' || box.tagName === 'INPUT';

/** What stands in a reply box, a line a line, and where each character of it is in the page. */
export interface BoxText {
  text: string;
  /** Half-open offsets into `text`; null in fields, whose text is not in the page's tree. */
  range: (start: number, end: number) => Range | null;
}

interface Piece {
  node: Node;
  /** Where it begins in the text. */
  from: number;
  length: number;
}

const blocks = /^(?:ADDRESS|BLOCKQUOTE|DIV|DL|FIGURE|H[1-6]|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const isText = (node: Node): boolean => node.nodeType === 3;

/** The `<br>` that gives an empty line its height, or ends a line that its block ends anyway, breaks nothing. */
function isFiller(line: Node, box: Node): boolean {
  for (let node = line; node !== box; node = node.parentNode ?? box) {
    if (node !== line && blocks.test(node.nodeName)) return true;
    for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
      if (blocks.test(next.nodeName)) return true;
      if (next.nodeName === 'BR' || (next.textContent ?? '') !== '') return false;
    }
  }
  return true;
}

/** Paragraphs, blocks and soft breaks are lines, as they were typed. Linear in what the box holds. */
export function readBox(box: HTMLElement): BoxText {
  if (isField(box)) return { text: box.value, range: () => null };
  const pieces: Piece[] = [];
  let text = '';
  /** Does the line hold anything, be it only the break that makes it an empty one? */
  let isBegun = false;
  let isBreakDue = false;

  const begin = (): void => {
    if (isBreakDue) text += '\n';
    isBreakDue = false;
    isBegun = true;
  };
  const edge = (): void => {
    isBreakDue ||= isBegun;
    isBegun = false;
  };
  const read = (node: Node): void => {
    if (isText(node)) {
      const words = node.nodeValue ?? '';
      if (words === '') return;
      begin();
      pieces.push({ node, from: text.length, length: words.length });
      text += words;
    } else if (node.nodeName === 'BR') {
      begin();
      if (!isFiller(node, box)) text += '\n';
    } else {
      const isBlock = node !== box && blocks.test(node.nodeName);
      if (isBlock) edge();
      for (const child of node.childNodes) read(child);
      if (isBlock) edge();
    }
  };
  read(box);

  const range = (start: number, end: number): Range | null => {
    const first = pieces.find(({ from, length }) => start < from + length);
    const last = pieces.findLast(({ from }) => from < end);
    if (first === undefined || last === undefined) return null;
    const made = box.ownerDocument.createRange();
    made.setStart(first.node, Math.max(0, start - first.from));
    made.setEnd(last.node, Math.min(last.length, end - last.from));
    return made;
  };
  return { text, range };
}
