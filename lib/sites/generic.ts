import { bar, learn } from './generic/learn';
import { openingOf } from './generic/opening';
import { rulesFrom } from './generic/rules-from';
import type { CommentRules } from './rules';
import { defineSite } from './site';

interface Learned {
  rules: CommentRules | null;
  elements: number;
}
const learned = new WeakMap<Document, Learned>();

/** Learns a page once, and again when it has grown or shrunk by a fifth: a list that loads late, another article. */
function* learnedFrom(page: Document): Generator<void, CommentRules | null> {
  const known = learned.get(page);
  const elements = page.getElementsByTagName('*').length;
  if (known !== undefined && isCurrent(known, elements, page)) return known.rules;
  const judged = yield* learn(page);
  const rules = judged !== null && judged.sureness >= bar ? rulesFrom(judged, openingOf(judged, page)) : null;
  learned.set(page, { rules, elements });
  return rules;
}

function isCurrent(known: Learned, elements: number, page: Document): boolean {
  if (known.rules !== null && page.querySelector(known.rules.each) === null) return false;
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
