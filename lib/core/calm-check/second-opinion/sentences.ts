import { saidFrom, type ReplyDocument, type Span } from '../document';
import { cuesOf } from './cues';
import { familiesIn } from './families';

export interface SentenceRead extends Span {
  cues: number[];
}

const fewestWords = 3;

/** Ended, and more than a word or two: what is still being typed has no tone yet. */
const saysEnough = (said: string): boolean =>
  /[.!?…][\s"»)\p{Extended_Pictographic}]*$/u.test(said) &&
  (said.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords;

/** The sentences that say something, each without the greeting in front of it. */
export function readSentences(reply: ReplyDocument): SentenceRead[] {
  const familiesOf = familiesIn(reply.language);
  return reply.sentences.flatMap(({ start, end }) => {
    const from = saidFrom(reply, start, Math.min(reply.bodyStart, end - 1));
    const said = reply.folded.slice(from, end);
    return end > reply.bodyStart && saysEnough(said)
      ? [{ start: from, end, cues: cuesOf(said, familiesOf) }]
      : [];
  });
}
