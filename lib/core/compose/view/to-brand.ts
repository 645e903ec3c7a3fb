import type { ReadComment } from '../../reading/read-comment';
import type { SignalCode } from '../../reading/signals';

/** Whoever writes like this is not among people who chat. */
export const earnest: readonly SignalCode[] = [
  'safety',
  'data-leak',
  'discrimination',
  'staff-harassment',
  'rumour',
];

/** Somebody may be harmed, wronged or hunted. */
export const isGrave = ({ reading }: ReadComment): boolean =>
  reading.signals.some(({ code }) => earnest.includes(code));

/** Said to the brand, under its post or under its answer, and not to another reader. */
export const isToBrand = ({ comment }: ReadComment, ofPeople: ReadonlySet<string>): boolean =>
  (comment.parentId === null || !ofPeople.has(comment.parentId)) && !/^\s*@/.test(comment.text);
