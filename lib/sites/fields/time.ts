const machineTime =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::?(\d{2})(\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

/**
 * A machine-readable time → ISO 8601, or null. With a zone: in UTC, so that times sort as text. Without: as
 * written, unless the site is known to write UTC; a day alone stays a day. Times in words ("2d") are null: `written-time.ts`.
 */
export function readTime(written: string | null, zone: 'as-written' | 'utc' = 'as-written'): string | null {
  const text = (written ?? '').trim();
  if (/^\d{10}(?:\d{3})?$/.test(text))
    return fromMilliseconds(Number(text) * (text.length === 10 ? 1000 : 1));
  const match = machineTime.exec(text);
  const [, day, clock, seconds = '00', fraction = '', offset] = match ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return null;
  if (clock === undefined) return day;
  const local = `${day}T${clock}:${seconds}${fraction}`;
  const suffix = offset === undefined ? (zone === 'utc' ? 'Z' : null) : isoOffset(offset);
  if (suffix === null) return Number.isNaN(Date.parse(`${local}Z`)) ? null : local;
  return fromMilliseconds(Date.parse(local + suffix));
}

const isoOffset = (offset: string): string =>
  /^[+-]/.test(offset) ? offset.replace(/(\d{2}):?(\d{2})$/, '$1:$2') : 'Z';

/** A page may write any number: what is no time is null. */
function fromMilliseconds(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
