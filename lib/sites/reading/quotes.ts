/**
 * What forums put around another commenter's words, by the software that writes it: vBulletin (`bbcode_quote`), XenForo
 * (`bbCodeBlock--quote`, since 2.0; `bbCodeQuote` before), IPS (`ipsQuote`), MyBB (`mycode_quote`), SMF
 * (`bbc_standard_quote`), Discourse (`aside.quote`), Vanilla (`UserQuote`), jeuxvideo.com (`message__blockquote`,
 * `blockquote-jv` before 2026-04), phpBB in tables (`quotecontent` below `quotetitle`). As of 2026.
 */
const quoteClass =
  /(?:^|\s)(?:bbcode_quote|bbCodeBlock--quote|bbCodeQuote|ipsQuote|mycode_quote|bbc_standard_quote|UserQuote|message__blockquote|blockquote-jv|js-quoteEmbed|quotetitle|quotecontent)(?:\s|$)/;
const attributes = ['data-quote', 'data-ipsquote', 'data-quote-id', 'data-quoted-user'];

/** Who is quoted, as forums and themes put it beside the words: phpBB, SPIP, plain HTML. */
const attribution =
  ':scope > cite, :scope > footer, :scope > header cite, :scope > div > cite, :scope > p:first-child > cite:first-child';

/** Elements that may be quotes, for a quick look before the careful one. */
export const mayQuote = 'blockquote, aside, div[class*="uote"], div[data-quote], .smallfont + table';

/** vBulletin 3 has no name for it: a line ("Quote:") and a table below; code stands in a `pre` there. As of 3.8. */
const namelessQuote = ':scope > .smallfont:first-child + table';

/** "Anna wrote:", « Citation : », in the languages that forums speak. */
const leadIn =
  /^(?!(?:.*\s)?(?:what|I|we|je|ich|yo|io|eu)\s)\s*(?:@?[^\n:]{1,40} (?:wrote|said|a écrit|a dit|schrieb|escribió|dijo|ha scritto|escreveu|schreef)(?!\p{L})[^\n]{0,50}|(?:quote|citation|zitat|cita|citazione|citação|citaat)(?!\p{L})[^\n:]{0,40}:)\s*$/iu;
const longestLeadIn = 110;
const isLeadIn = ({ textContent }: Node): boolean =>
  textContent !== null && textContent.length <= longestLeadIn && leadIn.test(textContent);

const isBlank = (node: Node): boolean => node.nodeType === 3 && (node.nodeValue ?? '').trim() === '';
function besideOf(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let found = node[side];
  while (found !== null && isBlank(found)) found = found[side];
  return found;
}

/** A line that says so stands before the quotation, or first in it. */
function isLedIn(quote: Element): boolean {
  const before = besideOf(quote, 'previousSibling');
  const first =
    quote.firstChild !== null && isBlank(quote.firstChild) ? quote.firstElementChild : quote.firstChild;
  return [before, first].some((node) => node !== null && isLeadIn(node));
}

/** Is this the line before a quotation? It is nobody's words. */
export function leadsIn(node: Node): boolean {
  const next = besideOf(node, 'nextSibling');
  return next?.nodeType === 1 && isAnothersWords(next as Element) && isLeadIn(node);
}

/**
 * Does an element hold what another person said, quoted to answer it? Its author must not be blamed for that. A plain
 * `blockquote` says nobody's name: people also stress their own words by it, so it is theirs unless a line leads it in.
 */
export function isAnothersWords(element: Element): boolean {
  const name = element.localName;
  if (name !== 'blockquote' && name !== 'div' && name !== 'aside') return false;
  if (quoteClass.test(element.getAttribute('class') ?? '')) return true;
  if (attributes.some((attribute) => element.hasAttribute(attribute))) return true;
  // Discourse leaves the name out where another topic is quoted.
  if (name === 'aside') return element.hasAttribute('data-username') || element.hasAttribute('data-topic');
  if (name === 'div' && !/quote/i.test(element.className))
    return element.querySelector(namelessQuote) !== null;
  if (isLedIn(element)) return true;
  return (element.getAttribute('cite') ?? '') !== '' || element.querySelector(attribution) !== null;
}
