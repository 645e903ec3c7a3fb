import type { Structure } from '@/lib/core/conversation/structure';

const mostLines = 4000;
const deepest = 60;

/** Nothing of these says how comments are built. */
const leftOut = 'head, script, style, noscript, template, svg, link, meta, br';

/** Classes that name a person or a thing: WordPress writes `comment-author-<name>`. What follows goes, but for parts. */
const naming = /^(.*?(?:author|user|member|by|tag|category|nick|name|slug))[-_](.+)$/i;
const parts =
  /^_?(?:name|link|avatar|image|photo|info|box|meta|badge|header|content|block|text|wrapper|container|card|icon|label|title)s?$/i;
const classOf = (name: string): string => {
  const [, kind, rest = ''] = naming.exec(name) ?? [];
  const kept = kind === undefined || parts.test(rest) ? name : `${kind}-…`;
  return kept.replaceAll(/\d+/g, '0').slice(0, 40);
};

/** Attributes whose values are words of HTML, not of the page's people. */
const words = /^[a-z-]{1,20}$/;
const valued = new Set(['role', 'itemprop', 'type', 'slot', 'contenteditable']);
const unsaid = new Set(['class', 'style', 'id']);

/** `div.comment.odd[role=article][data-id][href]`: names only. */
function headOf(element: Element): string {
  const classes = [...new Set([...element.classList].map(classOf))].sort();
  const attributes = element
    .getAttributeNames()
    .filter((name) => !unsaid.has(name))
    .map((name) => {
      const value = valued.has(name) ? (element.getAttribute(name) ?? '') : '';
      return words.test(value) ? `[${name}=${value}]` : `[${name.replaceAll(/\d+/g, '0')}]`;
    })
    .sort();
  return element.localName + classes.map((name) => `.${name}`).join('') + attributes.join('');
}

/** How much text an element itself holds, in three steps: enough to tell a name from a comment. */
function textOf(element: Element): string {
  let length = 0;
  for (const node of element.childNodes)
    if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
  return length === 0 ? '' : length <= 30 ? ' “…”' : length <= 150 ? ' “……”' : ' “………”';
}

/**
 * The page as an outline of elements, one a line, two spaces a level, with the names of classes and attributes and no
 * text, value or address. Siblings that are alike stand once, as the one with most inside, with their number.
 */
export function structureOf(page: Document): Structure {
  const lines: string[] = [];
  const write = (parent: ParentNode, depth: number): void => {
    if (depth > deepest) return;
    const alike = new Map<string, { element: Element; count: number }>();
    for (const element of parent.children) {
      if (element.matches(leftOut)) continue;
      const head = headOf(element);
      const group = alike.get(head) ?? { element, count: 0 };
      group.count += 1;
      if (element.childElementCount > group.element.childElementCount) group.element = element;
      alike.set(head, group);
    }
    for (const [head, { element, count }] of alike) {
      if (lines.length >= mostLines) return;
      const times = count > 1 ? ` ×${count}` : '';
      lines.push(`${'  '.repeat(depth)}${head}${times}${textOf(element)}`);
      const { shadowRoot } = element;
      if (shadowRoot !== null) {
        lines.push(`${'  '.repeat(depth + 1)}#shadow`);
        write(shadowRoot, depth + 2);
      }
      write(element, depth + 1);
    }
  };
  write(page, 0);
  return { address: shapeOf(page.location), language: page.documentElement.lang.slice(0, 12), lines };
}

/** `www.reddit.com/{word}/{word}/{id}`: the host, and what kind of parts the path has. */
function shapeOf({ host, pathname }: Location): string {
  const kinds = pathname
    .split('/')
    .filter((part) => part !== '')
    .map((part) =>
      /^\d+$/.test(part)
        ? '{number}'
        : /^[a-z]{1,20}$/i.test(part)
          ? '{word}'
          : /[-_]/.test(part)
            ? '{slug}'
            : '{id}',
    );
  return [host, ...kinds].join('/');
}
