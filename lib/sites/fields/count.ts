import { plainDigits } from './digits';
import { isTag } from './time-words';

/** As sites write them whatever their language. */
const multipliers = [
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
] as const;

const known = new Map<string, Map<string, number>>();

/** What one language shortens thousands and more to: « тыс. », « ألف », "B" in Turkish, which are billions elsewhere. */
function multipliersIn(language: string): Map<string, number> {
  const before = known.get(language);
  if (before !== undefined) return before;
  const found = new Map<string, number>(multipliers);
  known.set(language, found);
  if (!isTag(language)) return found;
  const short = new Intl.NumberFormat(language, { notation: 'compact' });
  for (let number = 1e3; number < 1e10; number *= 10) {
    const [, figures = '', word] = /(\d+)\P{L}*([\p{L}\p{M}]+)/u.exec(folded(short.format(number))) ?? [];
    if (word !== undefined) found.set(word, number / Number(figures));
  }
  return found;
}

const folded = (text: string): string => plainDigits(text.toLowerCase());

/**
 * A number as a page words it → a whole number, or null: `1,2 k`, `1.2K`, `12 343`, `1.234`, `353 points`, `−5`, `١٫٢ ألف`.
 * Before a multiplier a comma or a point is the decimal sign; else one that stands before three digits groups them.
 */
export function readCount(worded: string | null, language = ''): number | null {
  const match = /([-−–]?)(\d[\d.,'’\s]*)([\p{L}\p{M}]+)?/u.exec(folded(worded ?? ''));
  if (match === null) return null;
  const digits = (match[2] ?? '').trim().replace(/[.,]$/, '');
  const factor = multipliersIn(language).get(match[3] ?? '') ?? 1;
  const plain =
    factor > 1
      ? digits.replace(/['’\s]/g, '').replace(',', '.')
      : digits
          .replace(/[.,'’\s](?=(?:\d\d,)*\d{3}(?!\d))/g, '')
          .replace(',', '.')
          // Two numbers side by side are two numbers: the first is meant.
          .replace(/\s.*$/s, '');
  const value = Number.parseFloat(plain);
  if (!Number.isFinite(value)) return null;
  const rounded = Math.round(value * factor);
  return match[1] === '' || rounded === 0 ? rounded : -rounded;
}
