import { fold } from '../../calm-check/fold';
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

/** "Can we all calm down?", « on peut discuter sans se traiter ? »: asked of the others. */
const ofOthers =
  /\b(?:can|could) (?:we|you two|you both|you all|the (?:pair|two|both) of you|everyone|everybody)\b|\b(?:on|vous) (?:peut|peux|pourrait|pouvez|pourriez) (?:pas )?(?:se |vous |discuter|parler|rester|arreter|eviter|en rester)|\b(?:anyone|anybody|someone|somebody|quelqu'un|qui) (?:else|know|knows|here|want|wants|fancy|got|seen|sait|d'autre|vient|veut|a)\b/;

/** Asked of the others who write there. */
export const asksOthers = ({ comment }: ReadComment): boolean => ofOthers.test(fold(comment.text));
