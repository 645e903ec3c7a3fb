/** What a measure hands over: numbers, written out only in the report. */
export interface Table {
  id: string;
  title: string;
  /** What must be known to read it; a sentence or two. */
  note?: string;
  columns: readonly string[];
  rows: Row[];
}

export interface Row {
  name: string;
  /** `published`: told by others about their own run; `aim`: what issue 3 asks for. Without it: measured here and now. */
  from?: 'published' | 'aim';
  cells: readonly Cell[];
}

/** null: not measured, or not measurable. */
export type Cell = number | string | null;

/** One figure and what acceptance holds it against, in shares of one. */
export interface Figure {
  measure: string;
  part: number;
  whole: number;
  least?: number;
  most?: number;
}

const per = (share: number): number => Math.round(1000 * share) / 10;

/** A table of shares: per cent, of how many, and the aim. */
export const tableOf = (id: string, title: string, figures: readonly Figure[], note?: string): Table => ({
  id,
  title,
  note,
  columns: ['%', 'of', 'aim'],
  rows: figures.map(({ measure, part, whole, least, most }) => ({
    name: measure,
    cells: [whole === 0 ? null : per(part / whole), whole, aimOf(least, most)],
  })),
});

function aimOf(least: number | undefined, most: number | undefined): string | null {
  if (least !== undefined) return `≥ ${per(least)}`;
  return most === undefined ? null : `≤ ${per(most)}`;
}

/** Markdown, as oxfmt leaves it. */
export function markdownOf({ title, note, columns, rows }: Table): string {
  const lines = [
    ['', ...columns],
    ...rows.map(({ name, from, cells }) => [
      from === 'published' ? `${name} *(published)*` : from === 'aim' ? `**${name}**` : name,
      ...cells.map(written),
    ]),
  ];
  const widths = lines[0]?.map((_, at) => Math.max(3, ...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  const drawn = lines.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  drawn.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return [`### ${title}`, ...(note === undefined ? [] : [note]), drawn.join('\n')].join('\n\n');
}

function written(cell: Cell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (!Number.isFinite(cell)) return '–';
  if (Number.isInteger(cell)) return String(cell);
  // Shares of one (areas under curves, times under a millisecond) say nothing to a tenth.
  return cell.toFixed(Math.abs(cell) < 1 && Math.round(10 * cell) !== 10 * cell ? 3 : 1);
}
