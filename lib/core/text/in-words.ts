/** Fields in which words stand; what else a row holds are codes, figures, times and addresses. */
export const wordFields: ReadonlySet<string> = new Set([
  'title',
  'excerpt',
  'post',
  'text',
  'rewordedFrom',
  'note',
  'name',
  'thread',
  'threads',
]);

/**
 * The same plain data, its words changed; the very same object where nothing did.
 * @param fields in which words stand
 */
export function inWords(
  value: unknown,
  change: (text: string) => string,
  fields: ReadonlySet<string> = wordFields,
  isWords = false,
): unknown {
  if (typeof value === 'string') return isWords ? change(value) : value;
  if (Array.isArray(value)) {
    const changed: unknown[] = value.map((each) => inWords(each, change, fields, isWords));
    return changed.some((each, place) => each !== value[place]) ? changed : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([field, each]) => [field, each, inWords(each, change, fields, fields.has(field))] as const,
  );
  return entries.some(([, before, after]) => before !== after)
    ? Object.fromEntries(entries.map(([field, , after]) => [field, after]))
    : value;
}
