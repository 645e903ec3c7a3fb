import { expect, it } from 'vitest';
import { commentSchema, type Precision } from '@/lib/core/conversation/comment';
import { withEarliestTime } from '@/lib/core/conversation/earliest-time';

const comment = (postedAt: string | null, precision?: Precision) => {
  const { id, text, ...rest } = commentSchema.parse({ id: 'a', text: 'Late again.' });
  return { id, text, ...rest, postedAt, ...(precision && { precision }) };
};
const early = '2026-11-21T09:00:00.000Z';
const late = '2026-11-21T18:00:00.000Z';

it.each([
  ['the earlier of two alike', comment(late, 'hour'), comment(early, 'hour'), early, 'hour'],
  [
    'the earlier of two alike, the later reading',
    comment(early, 'hour'),
    comment(late, 'hour'),
    early,
    'hour',
  ],
  ['the finer, read first', comment(early, 'day'), comment(late, 'hour'), late, 'hour'],
  ['the finer, read last', comment(late, 'hour'), comment(early, 'day'), late, 'hour'],
  ['the one for machines, read last', comment(late), comment(early, 'minute'), late, undefined],
  ['the one for machines, read first', comment(early, 'minute'), comment(late), late, undefined],
  ['the one known, where the page no longer says', comment(null), comment(early, 'year'), early, 'year'],
  ['the only one', comment(early, 'year'), comment(null), early, 'year'],
  ['the only one there ever was', comment(early, 'year'), undefined, early, 'year'],
])('takes %s', (_, now, before, postedAt, precision) => {
  const kept = withEarliestTime(now, before);
  expect([kept.postedAt, kept.precision]).toEqual([postedAt, precision]);
});
