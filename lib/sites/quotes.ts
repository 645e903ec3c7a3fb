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

/**
 * Does an element hold what another person said, quoted to answer it? Its author must not be blamed for that. A plain
 * `blockquote` says nobody's name: people also stress their own words by it, so it is theirs.
 */
export function isAnothersWords(element: Element): boolean {
  const name = element.localName;
  if (name !== 'blockquote' && name !== 'div' && name !== 'aside') return false;
  if (quoteClass.test(element.getAttribute('class') ?? '')) return true;
  if (attributes.some((attribute) => element.hasAttribute(attribute))) return true;
  // Discourse leaves the name out where another topic is quoted.
  if (name === 'aside') return element.hasAttribute('data-username') || element.hasAttribute('data-topic');
  if (name === 'div') return element.querySelector(namelessQuote) !== null;
  return (element.getAttribute('cite') ?? '') !== '' || element.querySelector(attribution) !== null;
}
