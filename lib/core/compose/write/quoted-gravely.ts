import { capitalised } from '../../text/letter-case';
import type { Wording } from './wording';
import type { Writing } from './writing';

/** Where a fragment ("third visit and still no connection") would break the sentence. */
export const needsClause = /(?:que|that|hear|read|see) \{point\}|\{point\}(?!:| :|;| ;|\.)|, \{point\}/;

/** In the language's own marks, as the other rows set it. */
const set = /[«“] ?\{quote\} ?[»”]/;

/** Where people may come to harm, their words stand as the point does: an alert, and no matter of feelings. */
export function quotedAsPoint({ view, bank }: Writing, isGrave: boolean): string | null {
  if (view.quote === null || !isGrave) return null;
  const marked = bank.point.quoted.flatMap((phrase) => set.exec(phrase)?.[0] ?? []).at(0);
  return marked?.replace('{quote}', capitalised(view.quote)) ?? null;
}

export function quotedGravely({ bank }: Writing, wording: Wording, point: string | null): string | null {
  if (point === null) return null;
  const rows = bank.point.grave.filter((phrase) => !needsClause.test(phrase));
  return wording.choose(rows, { point });
}
