/**
 * An id for a comment that the page gives none: the same author and text give the same id after a reload, and
 * `nth` tells equal ones apart in the page's order. FNV-1a in two halves: 64 bits, no look-up table.
 */
export function stableId(author: string | null, text: string, nth = 0): string {
  const source = `${author ?? ''}\n${text}\n${nth}`;
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit ^ (high >>> 15), 0x01000193);
  }
  return `~${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}
