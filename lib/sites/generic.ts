import { bar, learn } from './generic/learn';
import { openingOf } from './generic/opening';
import { rulesFrom } from './generic/rules-from';
import { shadowsIn } from './generic/shadow';
import type { CommentRules } from './rules';
import { defineSite } from './site';

interface Learned {
  rules: CommentRules | null;
  /** Where they were learned: the page, or a shadow root in it. */
  within: ParentNode;
  elements: number;
}
const learned = new WeakMap<Document, Learned>();

/** Learns a page once, and again when it has grown or shrunk by a fifth: a list that loads late, another article. */
function* learnedFrom(page: Document): Generator<void, CommentRules | null> {
  const known = learned.get(page);
  const own = page.getElementsByTagName('*').length;
  if (known?.rules !== null && isCurrent(known, own)) return known?.rules ?? null;
  // Shadow roots grow unseen by the page: where nothing was learned yet, they are looked for anew.
  const shadows = yield* shadowsIn(page);
  const elements = shadows.reduce((sum, shadow) => sum + shadow.elements, own);
  if (known?.rules === null && isCurrent(known, elements)) return null;

  let rules = yield* rulesWithin(page);
  let within: ParentNode = page;
  for (const { root, hosts } of shadows) {
    if (rules !== null) break;
    const inside = yield* rulesWithin(root);
    if (inside === null) continue;
    rules = { ...inside, hosts };
    within = root;
  }
  learned.set(page, { rules, within, elements: rules === null ? elements : own });
  return rules;
}

function* rulesWithin(within: Document | ShadowRoot): Generator<void, CommentRules | null> {
  const judged = yield* learn(within);
  return judged !== null && judged.sureness >= bar
    ? rulesFrom(judged, openingOf(judged, within), within)
    : null;
}

function isCurrent(known: Learned | undefined, elements: number): known is Learned {
  if (known === undefined) return false;
  if (known.rules !== null && known.within.querySelector(known.rules.each) === null) return false;
  return Math.abs(elements - known.elements) <= Math.max(20, known.elements * 0.2);
}

/** Any other page: learns from the page itself how its comments are built; notes in docs/sites/generic.md. */
export const generic = defineSite({
  id: 'generic',
  network: 'web',
  hosts: [],
  conversation: {
    id: () => null,
    title: ['h1', 'meta[property="og:title"] @content'],
  },
  comments: learnedFrom,
  roots: [],
  replyBox: {
    near: ['textarea', '[contenteditable="true"][role="textbox"]', '[contenteditable="true"]'],
    page: [
      'form[id*="comment"] textarea, form[class*="comment"] textarea, form[action*="comment"] textarea',
      'form[id*="repl"] textarea, form[class*="repl"] textarea, form[action*="repl"] textarea',
      '[role="textbox"][contenteditable="true"]',
      'textarea',
    ],
  },
});
