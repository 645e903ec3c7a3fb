import { keysOf } from './keys';

/** Hosts that are looked into: comment widgets have one or two, design systems thousands. */
const mostRoots = 24;
/** Elements between two looks at the clock. */
const stride = 256;
/** A root with less is a button or a picture of a design system. */
const leastElements = 24;

/** An open shadow root and the hosts to go through for it, as a selector. */
export interface Shadow {
  root: ShadowRoot;
  hosts: string;
  elements: number;
}

/** A large page's as they are asked for: a list of them all would be made at one go. */
export const elementsIn = (within: Document | ShadowRoot | Element): ArrayLike<Element> & Iterable<Element> =>
  'getElementsByTagName' in within ? within.getElementsByTagName('*') : within.querySelectorAll('*');

/** Open shadow roots that may hold comments (Coral, Hyvor, Bazaarvoice put theirs in one), outer ones first. */
export function* shadowsIn(page: Document): Generator<void, Shadow[]> {
  const found: Shadow[] = [];
  const open: { within: Document | ShadowRoot; hosts: string[] }[] = [{ within: page, hosts: [] }];
  let looked = 0;
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    for (const element of elementsIn(next.within)) {
      if (++looked % stride === 0) yield;
      const root = element.shadowRoot;
      const key = root === null ? null : hostKey(element);
      if (root === null || key === null) continue;
      const elements = elementsIn(root).length;
      const hosts = [...next.hosts, key];
      open.push({ within: root, hosts });
      if (elements >= leastElements) found.push({ root, hosts: [...new Set(hosts)].join(), elements });
      if (open.length + found.length > mostRoots) return found;
    }
  }
  return found;
}

const hostKey = (host: Element): string | null => {
  if (host.localName.includes('-')) return host.localName;
  if (/^[A-Za-z][\w-]*$/.test(host.id)) return `#${host.id}`;
  const data = host.getAttributeNames().find((name) => /^data-[a-z-]+$/.test(name));
  return keysOf(host)[0] ?? (data === undefined ? null : `${host.localName}[${data}]`);
};
