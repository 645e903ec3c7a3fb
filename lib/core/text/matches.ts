/**
 * Every match of a global expression, first to last. As `matchAll`, which makes a copy of the expression at each call:
 * for one of some thousand letters that costs as much as the search.
 */
export function matchesOf(find: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  find.lastIndex = 0;
  for (let match = find.exec(text); match !== null; match = find.exec(text)) {
    found.push(match);
    // An empty match would be found for ever.
    if (match[0] === '') find.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
