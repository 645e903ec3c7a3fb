import { isOwnLink } from './own-link';

/** What a comment tells its own number by, and that of the one that it answers. */

type Told = (comment: Element) => string | null;

export interface Ids {
  own: Told;
  /** In the link that it gives to itself. */
  linked: Told;
  parent: Told;
}

const ofAnother = /parent|reply|author|user|member|owner|profile/;
const isIdName = (name: string): boolean => /^(?:data-)?[a-z-]*id$/.test(name) && !ofAnother.test(name);

/** Where many share it, it is the number of something else: the page they are on, whoever wrote them. */
const leastDistinct = 0.5;

function isOfEach(blocks: readonly Element[], tell: Told): boolean {
  const all = blocks.map(tell).filter((id) => id !== null);
  return new Set(all).size >= all.length * leastDistinct;
}

const valueOf =
  (name: string): Told =>
  (comment) => {
    const value = comment.getAttribute(name) ?? '';
    return /\d/.test(value) ? value : null;
  };

/** @param isNone what is built as a comment and is none: the entry itself */
export function idsOf(blocks: readonly Element[], each: string, isNone: (block: Element) => boolean): Ids {
  const names = new Set(blocks.flatMap((block) => [...block.attributes].map(({ name }) => name)));
  const told = ['id', ...[...names].filter((name) => name !== 'id' && isIdName(name))].filter((name) =>
    isOfEach(blocks, valueOf(name)),
  );
  const own: Told = (comment) => {
    for (const name of told) {
      const value = valueOf(name)(comment);
      if (value !== null) return value;
    }
    return null;
  };
  const isLinked = isOfEach(blocks, linkedId);
  return {
    own,
    linked: isLinked ? linkedId : () => null,
    parent: (comment) => parentIn(comment, (one) => commentAround(one, each, isNone), told, own),
  };
}

/** Of figures alone (`#p123`), or with letters among them (`/comment/m7k2x/`). */
const linkedId = (comment: Element): string | null =>
  /([a-z\d]*\d[a-z\d]*)(?:[^a-z\d]+[a-z]+)*[^a-z\d]*$/i
    .exec(ownLink(comment) ?? '')?.[1]
    ?.replace(/^[a-z]+(?=\d+$)/i, '') ?? null;

export const ownLink = (comment: Element): string | null => {
  for (const link of comment.querySelectorAll('a[href]')) {
    if (isOwnLink(link)) return link.getAttribute('href');
  }
  return null;
};

const parentName = /^(?:data-[a-z-]*)?(?:parent|reply-?to)(?:-?(?:id|value|comment|post))*$/;

function commentAround(part: Element, each: string, isNone: (block: Element) => boolean): Element | null {
  const block = part.closest(each);
  return block === null || isNone(block) ? null : block;
}

/** A parent told by an attribute, by the whole id or by the number in it, or by what else the parent is called by. */
function parentIn(
  comment: Element,
  around: (part: Element) => Element | null,
  told: readonly string[],
  own: Told,
): string | null {
  for (const { name, value } of comment.attributes) {
    if (!parentName.test(name) || !/\d/.test(value) || value === '0') continue;
    const page = comment.getRootNode() as Document | ShadowRoot;
    const number = /\d+$/.exec(value)?.[0] ?? value;
    const called = page.getElementById(value) ?? page.getElementById(comment.id.replace(/\d+$/, number));
    if (called !== null && around(called) === called) return own(called);
    if (!/^[\w-]+$/.test(value)) return value;
    const named = ['data-id', ...told].map((one) => `[${one}="${value}"]`).join();
    const others = [...page.querySelectorAll(named)];
    const parent = others.find((other) => around(other) === other);
    if (parent !== undefined) return own(parent);
    // The entry that all of it is about.
    return others.some((other) => around(other) === null) ? null : value;
  }
  return null;
}
