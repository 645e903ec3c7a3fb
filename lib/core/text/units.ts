const fewUnits = 4096;
let units = new Uint16Array(fewUnits);
let last = '';
const space = 0x20;
units[0] = space;

/**
 * A text's characters as numbers, UTF-16 units, with a space behind the last. Half a dozen looks at each character are
 * taken for a comment: taken out of its string once, a tweet cost 0.7 µs of 9 less. Valid until it is asked of another
 * text, since the list is used again: hold it only where nothing else is read meanwhile.
 */
export function unitsOf(text: string): Uint16Array {
  if (text === last) return units;
  const { length } = text;
  if (length >= units.length) units = new Uint16Array(2 * length);
  else if (units.length > fewUnits && length < fewUnits) units = new Uint16Array(fewUnits);
  const filled = units;
  for (let at = 0; at < length; at += 1) filled[at] = text.charCodeAt(at);
  filled[length] = space;
  last = text;
  return filled;
}
