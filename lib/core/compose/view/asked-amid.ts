import { fold } from '../../calm-check/fold';
import type { ReadComment } from '../../reading/read-comment';
import type { SignalCode } from '../../reading/signals';
import { asksPlainly } from '../situation/asking';
import { hasSignal } from '../situation/counted';

/** Looked for among so many: in a crowd, one question is not what the thread is about. */
const mostHeard = 40;

/** Whoever writes like this is not among people who chat. */
const earnest: readonly SignalCode[] = [
  'safety',
  'data-leak',
  'discrimination',
  'staff-harassment',
  'rumour',
];

/** Barks, and tells of nothing: what they shout next is no complaint either. */
const barks = (read: ReadComment): boolean =>
  (read.reading.hostile || hasSignal(read, 'insult')) && read.reading.complaint < 0.5;

/** "Can we all calm down?", « on peut discuter sans se traiter ? »: asked of the others. */
const ofOthers =
  /\b(?:can|could) (?:we|you two|you both|you all|the (?:pair|two|both) of you|everyone|everybody)\b|\b(?:on|vous) (?:peut|peux|pourrait|pouvez|pourriez) (?:pas )?(?:se |vous |discuter|parler|rester|arreter|eviter|en rester)|\b(?:anyone|anybody|someone|somebody|quelqu'un|qui) (?:else|know|knows|here|want|wants|fancy|got|seen|sait|d'autre|vient|veut|a)\b/;

/** Said to the brand, under its post or under its answer, and not to another reader. */
const isToBrand = ({ comment }: ReadComment, ofPeople: ReadonlySet<string>): boolean =>
  (comment.parentId === null || !ofPeople.has(comment.parentId)) && !/^\s*@/.test(comment.text);

/**
 * "It smells of feet and sin", "joe's FACE", and amid it "pasteurised or not?": where people play, praise or bark at one
 * another, whoever asks the brand something is answered; null where somebody complains in earnest, or nobody asks.
 * @param isAnswered the brand answered below this comment
 */
export function askedAmid(
  people: readonly ReadComment[],
  isAnswered: (read: ReadComment) => boolean,
): ReadComment | null {
  if (people.length < 3 || people.length > mostHeard) return null;
  const ids = new Set(people.map(({ comment }) => comment.id));
  const asks = (read: ReadComment): boolean =>
    read.comment.text.includes('?') &&
    isToBrand(read, ids) &&
    // "Sold out at 9.06???": no question.
    !/[?!]\s?\?|\?\s?!/.test(read.comment.text) &&
    !read.reading.hostile &&
    Math.max(read.reading.complaint, read.reading.sentiment.negative - 0.2) < 0.45 &&
    read.reading.signals.every(({ code }) => !earnest.includes(code)) &&
    asksPlainly(read.comment.text) &&
    !ofOthers.test(fold(read.comment.text)) &&
    !isAnswered(read);
  const asked = people.find(asks);
  if (asked === undefined) return null;
  const barking = new Set(people.filter(barks).map(({ comment }) => comment.author));
  const isEarnest = (read: ReadComment): boolean => {
    const { complaint, signals } = read.reading;
    if (signals.some(({ code }) => earnest.includes(code))) return true;
    const isOfReaders = !isToBrand(read, ids);
    return complaint >= (barking.has(read.comment.author) ? 0.85 : 0.5) && !isOfReaders;
  };
  return people.some((read) => read !== asked && isEarnest(read)) ? null : asked;
}
