import { written } from './date-signs';

/** Nodes before the break, and characters in them: a name, a date, « Le … à … par … ». */
const mostNodes = 8;
const longest = 100;
const inLine = /^(?:a|b|strong|i|em|u|span|font|small|time|cite|img|br)$/;

interface Head {
  /** What ends it. */
  end: Element;
  said: string;
}

/**
 * Pages made by hand put who and when into the first line of the words, or the first two: « <b>Anne</b> (3 mai
 * 2024)<br>Bonjour … », « Anne<br>3 mai 2024<br>Bonjour … ». Null where none is dated.
 */
function datedHead(element: Element): Head | null {
  let said = '';
  let line = '';
  let node = element.firstChild;
  for (let at = 0; node !== null && at < mostNodes && said.length <= longest; at++, node = node.nextSibling) {
    const name = node.nodeType === 1 ? (node as Element).localName : null;
    if (name !== null && !inLine.test(name)) return null;
    if (name !== 'br') line += node.textContent ?? '';
    else if (said.length + line.length <= longest && written.test(line.trim()))
      return { end: node as Element, said: said + line };
    else if (said !== '') return null;
    else if (line.trim() !== '') {
      // A break parts the name from the date as a dot does.
      said = `${line} · `;
      line = '';
    }
  }
  return null;
}

export const endOfDatedLine = (element: Element): Element | null => datedHead(element)?.end ?? null;

/** What stands in those lines. */
export const datedLine = (element: Element): string | null => datedHead(element)?.said ?? null;
