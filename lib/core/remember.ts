/** V8 keeps a whole text alive for a cut of 13 characters or more. */
const longestCopied = 12;
const longestRemembered = 40;

/**
 * `make` with a memory of 8,192 to 16,384 keys: words recur, and finding one again is
 * cheaper than folding or summing it. Two generations, the older one dropped when the younger is full, so
 * that nothing need be counted. `make` must be pure and its values left alone: then nobody sees that there is a memory.
 */
export function remember<Value extends object>(
  make: (key: string) => Value,
  size = 8192,
): (key: string) => Value {
  let young = new Map<string, Value>();
  let old = young;
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    if (key.length > longestRemembered) return make(key);
    const kept = key.length > longestCopied ? ` ${key}`.slice(1) : key;
    const value = old.get(key) ?? make(kept);
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(kept, value);
    return value;
  };
}
