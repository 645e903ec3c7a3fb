import type { Reading } from '@/lib/core/reading/reading';

/** One line of a held-out table; what is null there isn't judged. */
export interface HeldOut {
  kind: string;
  text: string;
  sentiment: Reading['sentiment']['label'];
  hostile: boolean;
  complaint: boolean | null;
  signals: readonly string[] | null;
  /** The reader is known to get it wrong: kept, so that nobody takes the table for what it can do. */
  missed: boolean;
}

const sentiments = { '+': 'positive', '0': 'neutral', '-': 'negative' } as const;

/**
 * `- h c | insult, threat | text`: sentiment, whether it is hostile and a complaint, its signals, all of them. A `?`
 * in place of the `c` or of the signals leaves them unjudged; `!` before a line marks a known miss; `#` names a kind.
 */
export function heldOutRows(table: string): HeldOut[] {
  const rows: HeldOut[] = [];
  let kind = '';
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) kind = line.slice(2);
    const [, missed = '', sign = '0', flags = '', codes = '', text = ''] =
      /^(! )?([-+0]) ?([hc? ]*)\| ?([^|]*?) ?\| (.+)$/.exec(line) ?? [];
    if (text === '') continue;
    rows.push({
      kind,
      text,
      sentiment: sentiments[sign as keyof typeof sentiments],
      hostile: flags.includes('h'),
      complaint: flags.includes('?') ? null : flags.includes('c'),
      signals: codes === '?' ? null : codes.split(', ').filter((code) => code !== ''),
      missed: missed !== '',
    });
  }
  return rows;
}

/** What of a line the reader gets wrong. */
export function missesOf(row: HeldOut, reading: Reading): string[] {
  const found = [...new Set<string>(reading.signals.map(({ code }) => code))].sort().join(', ');
  const wanted = row.signals === null ? found : [...row.signals].sort().join(', ');
  return [
    reading.sentiment.label === row.sentiment ? '' : `sentiment ${reading.sentiment.label}`,
    reading.hostile === row.hostile ? '' : `hostile ${reading.hostile}`,
    row.complaint === null || reading.complaint >= 0.5 === row.complaint
      ? ''
      : `complaint ${reading.complaint}`,
    found === wanted ? '' : `signals ${found || 'none'} for ${wanted || 'none'}`,
  ].filter((miss) => miss !== '');
}
