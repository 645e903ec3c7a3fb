import type { Bench } from '../section';
import { tableOf, type Table } from '../table';
import { measureBrandThreads, measurePairs, type Expected, type Pair } from './brand-threads';
import { measureCare, type Care } from './care-threads';
import { measureDerailment } from './derailment';
import { measureHeated, type Uncivil } from './heated-threads';
import { measureOwnThreads } from './own-threads';

/** The sets' own shapes are told in their README; a row that has another fails where it is used. */
export function measureThreads({ data, scorer, note }: Bench): Table[] {
  const tables: Table[] = [];
  const brand = data.rows('brand/threads.jsonl') as Expected[] | null;
  const pairs = data.rows('brand/pairs.jsonl') as Pair[] | null;
  if (brand !== null && pairs !== null) {
    tables.push(
      tableOf(
        'brand-threads',
        'Threads under a brand’s posts, as an expert expects them',
        [...measureBrandThreads(brand, scorer, note), ...measurePairs(pairs, scorer, note)],
        'The examples shown of a larger set, looked at while the levels were built.',
      ),
      measureOwnThreads({ scorer, note }),
    );
  }
  const care = data.rows('threads/brand-care-en.dev.jsonl') as Care[] | null;
  if (care !== null) {
    tables.push(
      tableOf(
        'care-threads',
        'Ordinary threads between customers and a brand',
        measureCare(care, scorer, note),
      ),
    );
  }
  const uncivil = data.rows('threads/github-incivility-en.dev.jsonl') as Uncivil[] | null;
  if (uncivil !== null) {
    const { figures, rows } = measureHeated(uncivil, scorer, note);
    tables.push(tableOf('heated-threads', 'Heated GitHub threads', figures), {
      id: 'heated-comments',
      title: 'Heated GitHub threads, comment by comment',
      note: 'The sharpness head was taught with these very threads (class A), so all but the row of the folds is better here than on threads that nobody saw; so are the flags above: 72 % of 198 with heads that had not seen the thread, when it was built.',
      columns: ['', 'aim'],
      rows,
    });
  }
  return [...tables, ...measureDerailment(data, scorer)];
}
