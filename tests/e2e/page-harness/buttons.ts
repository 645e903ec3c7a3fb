import type { Page } from 'playwright-core';

export interface Seen {
  label: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Node {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

function* buttonsBelow(node: Node): Generator<Node> {
  if (node.nodeName === 'BUTTON') yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* buttonsBelow(child);
}

/** Our own buttons that take up room, with their whole boxes: only the browser's protocol sees into a closed root. */
export async function ownButtons(page: Page): Promise<Seen[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const html = root.children?.find((child) => child.nodeName === 'HTML');
  const host = html?.children?.find((child) => child.nodeName === 'DIV');
  const seen: Seen[] = [];
  for (const button of host === undefined ? [] : buttonsBelow(host)) {
    const box = await session.send('DOM.getBoxModel', { nodeId: button.nodeId }).catch(() => null);
    const [left = 0, top = 0, , , right = 0, bottom = 0] = box?.model.border ?? [];
    const at = button.attributes?.indexOf('aria-label') ?? -1;
    const label = at < 0 ? '' : (button.attributes?.[at + 1] ?? '');
    if (right > left) seen.push({ label, left, top, right, bottom });
  }
  await session.detach();
  return seen;
}
