/**
 * The selectors by which one page's own blocks are alike. Two comments share at least one of them, whatever else
 * tells them apart (first and last, odd and even, the topic's author).
 */
const passing =
  /^(?:even|odd|alt|first|last|active|hidden|open|new|unread|selected|is-|has-|js-)|\d{3,}|[-_](?=[a-f]*\d)[\da-f]{4,}$|^[\w-]{0,2}$/;
/** Of every other block, or of one. */
const byTurns = /^(?:even|odd|alt|first|last)/;
const plain = /^-?[A-Za-z_][\w-]*$/;

export const classesOf = (element: Element): string[] =>
  (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((name) => plain.test(name) && !passing.test(name))
    .slice(0, 8);

const selfNamed = new Set(['article', 'li', 'tr', 'dt', 'dd', 'blockquote', 'section']);

/** What a site's makers call its parts by for their own tests, which outlives hashed classes. */
const handles = /^data-(?:hook|test(?:-?id)?|e2e|qa|cy|component|role|spot-im-class)$/;

function handlesOf(element: Element): string[] {
  const found: string[] = [];
  for (const { name, value } of element.attributes) {
    if (handles.test(name) && plain.test(value) && !/\d{3,}/.test(value)) found.push(`[${name}="${value}"]`);
  }
  return found;
}

/** All that its makers call an element; `userName` reads as `user-Name`. */
export function makersNames(element: Element): string {
  let names = '';
  for (const { name, value } of element.attributes) {
    if (name === 'class' || name === 'id' || handles.test(name)) names += ` ${value}`;
  }
  return /[a-z][A-Z]/.test(names) ? names.replace(/([a-z])(?=[A-Z])/g, '$1-') : names;
}

/** The same element is asked once for each kind of block that it stands in. */
function askedOnce(find: (element: Element) => string[]): (element: Element) => string[] {
  const known = new WeakMap<Element, string[]>();
  return (element) => {
    const keys = known.get(element) ?? find(element);
    known.set(element, keys);
    return keys;
  };
}

export const keysOf = askedOnce((element) => {
  const tag = element.localName;
  if (!/^[a-z][\w-]*$/.test(tag) || tag === 'body' || tag === 'html') return [];
  const keys = classesOf(element).map((name) => `${tag}.${name}`);
  // `comment091115-220411` has its day in it.
  const prefix = /^([A-Za-z][\w-]*?[A-Za-z_-])(?:\d+[-_])?\d+$/.exec(element.id)?.[1];
  // `comment-a91f1000e0`: what stands before the last figures is of this one alone.
  if (prefix !== undefined && !/\d{3}/.test(prefix) && !hasPartsOf(element, prefix))
    keys.push(`${tag}[id^="${prefix}"]`);
  for (const { name } of element.attributes) {
    if (/^data-[a-z-]*(?:id|key|author|content)$/.test(name)) keys.push(`${tag}[${name}]`);
  }
  for (const handle of handlesOf(element)) keys.push(`${tag}${handle}`);
  const role = element.getAttribute('role');
  if (role === 'article' || role === 'listitem') keys.push(`${tag}[role="${role}"]`);
  const type = /schema\.org\/(\w+)$/.exec(element.getAttribute('itemtype') ?? '')?.[1];
  if (type !== undefined) keys.push(`${tag}[itemtype$="/${type}"]`);
  if (selfNamed.has(tag) || tag.includes('-')) keys.push(tag);
  if (tag === 'tr') keys.push(rowsOfDepth(element));
  // Names of one or two letters tell little, but may be all there is.
  if (keys.length === 0) {
    for (const name of (element.getAttribute('class') ?? '').split(/\s+/).slice(0, 3)) {
      if (plain.test(name) && !byTurns.test(name)) keys.push(`${tag}.${name}`);
    }
  }
  // « comm1 », « comm2 » by turns; a bare `li` is of any list.
  const around = element.parentElement;
  if (keys.every((key) => key === tag || /\d$/.test(key) || takesTurns(element, key)) && around !== null) {
    const inner = `${around.localName} > ${tag}`;
    // Markup of old has no names at all: what stands right in what.
    const place = placeBy(around, tag) ?? (keys.length > 0 ? placeBy(around.parentElement, inner) : inner);
    if (place !== null && /^[\w.#> -]+$/.test(place)) keys.push(place);
  }
  return keys;
});

/** « windowbg » and « windowbg2 » by turns. */
function takesTurns(
  { localName, previousElementSibling: before, nextElementSibling: after }: Element,
  key: string,
): boolean {
  const name = `${key.slice(localName.length + 1)}2`;
  return [before, before?.previousElementSibling, after, after?.nextElementSibling].some(
    (one) => one?.classList.contains(name) === true,
  );
}

const placeBy = (around: Element | null, inner: string): string | null => {
  const [name] = around === null ? [] : classesOf(around);
  if (name !== undefined) return `.${name} > ${inner}`;
  return around !== null && /^[A-Za-z][\w-]*$/.test(around.id) ? `#${around.id} > ${inner}` : null;
};

/** `comment_12` with `comment_top_12` in it: what begins so is not of one kind. */
const hasPartsOf = (element: Element, prefix: string): boolean =>
  [...element.querySelectorAll(`${element.localName}[id^="${prefix}"]`)].some(
    ({ id }) => !/^\d+$/.test(id.slice(prefix.length)),
  );

/** The tables that an element stands in, from the inside out. */
export function tablesAround(element: Element): HTMLTableElement[] {
  const tables: HTMLTableElement[] = [];
  let table = element.closest('table');
  for (; table !== null; table = table.parentElement?.closest('table') ?? null) tables.push(table);
  return tables;
}

/** Tables stand in tables: the rows of those just as deep. */
function rowsOfDepth(row: Element): string {
  const deep = 'table '.repeat(tablesAround(row).length);
  return `${deep.trimEnd()} > * > tr:not(${deep}table tr)`;
}

/** Blocks that stand beside each other have few parts; what comes later is one of a list. */
const mostPlaces = 12;

/** For a value inside a comment the tag may change (a guest's name is no link): the class alone. */
export const fieldKeysOf = askedOnce((element) => {
  const names = classesOf(element).map((name) => `.${name}`);
  const property = element.getAttribute('itemprop');
  if (property !== null && plain.test(property)) names.unshift(`[itemprop="${property}"]`);
  names.push(...handlesOf(element));
  // Templates repeat ids as if they were classes.
  if (names.length === 0 && plain.test(element.id) && !/\d/.test(element.id)) names.push(`#${element.id}`);
  const around = element.parentElement;
  if (names.length > 0 && around?.localName !== 'td') return names;
  const keys = names.length > 0 ? names : keysOf(element);
  if (around === null || !plain.test(around.localName) || !plain.test(element.localName)) return keys;
  // Without names, its place among its likes tells it: the second cell, the fourth line in it.
  const place = placeIn(element);
  // The last two are for parts right in a block: its own place in the list tells nothing of them.
  const [called] = names.length > 0 ? [] : classesOf(around);
  const places = [`${placeIn(around)} > ${place}`, `${around.localName} > ${place}`];
  return [...new Set([...keys, ...places, ...(called === undefined ? [] : [`.${called} > ${place}`])])];
});

export const placeIn = (element: Element): string => {
  let place = 1;
  for (let one = element.previousElementSibling; one !== null; one = one.previousElementSibling) place += 1;
  return place > mostPlaces ? element.localName : `${element.localName}:nth-child(${place})`;
};

/** The selector that most of these have, where so many have it; the first of several. */
export function mostShared(keys: Iterable<Iterable<string>>, atLeast: number): string | null {
  const votes = new Map<string, number>();
  for (const some of keys) for (const key of new Set(some)) votes.set(key, (votes.get(key) ?? 0) + 1);
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  return most === undefined || most[1] < atLeast ? null : most[0];
}

/** A selector by place alone. */
export const isPlace = /^[^.#[]|> [a-z]+$|\)$/;

/** A comment is read by the first that matches, which must not be another thing (`<span class="body">commented</span>`). */
export const isFirstOfItsKey = (key: string, each: string, elements: readonly Element[]): boolean =>
  elements.filter((element) => {
    const first = element.closest(each)?.querySelector(key) ?? element;
    return first !== element && !first.contains(element) && !element.contains(first);
  }).length <=
  elements.length * 0.3;
