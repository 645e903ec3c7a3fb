import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import { sumShort } from '../point';
import { mostHeard, voiceOf, type Counted } from '../situation/counted';
import { costSaid } from './against';
import { announcedTo } from './announced';
import type { Answered } from './answered';
import { heardIn } from './heard';
import type { Kind } from './kind';
import { endingIn } from './left-open';
import { keyIn } from './key';
import { isInOurWords, isNameless, nothingSaid, sayingOf, type Said } from './saying';
import { wishedIn, type Wished } from './wished';

/** What a reply says of the point, and what stands beside it (decision 0043). */
export interface SaidBack extends Said {
  announced: string | null;
  wish: Wished | null;
  rest: string | null;
}

/** What of people's words, of ours or of the announcement is said back. */
export function saidBackIn(
  people: readonly ReadComment[],
  { target, open, listened }: Answered,
  { situation, question, toAll, point, against, matter }: Kind,
  { counted, voices, request }: { counted: Counted; voices: readonly ReadComment[]; request: DraftRequest },
): SaidBack {
  const { language, post } = request;
  const heard = heardIn(listened, { request, counted, situation, point, toAll });
  const short = open.isShort ? sumShort(language) : null;
  const framedBy = short === null ? (matter === null ? null : point.frames) : [short];
  const own = framedBy === null ? sayingOf(point.frames, heard) : { ...nothingSaid, saying: framedBy };
  const announced =
    situation === 'complaint' && matter === null ? announcedTo(people, own, post, language, against) : null;
  const near = announced === null ? own : nothingSaid;
  const { told, saying } = near;
  const speakers = toAll ? voices.slice(0, mostSpeakers) : ofTheSame(target, people);
  const isUnknown = announced === null && near.quote === null && told === null && saying.length === 0;
  // What several say needs no voice of one of them.
  const isAgreed = toAll && saying.some((frame) => !isNameless(frame));
  const keyBeside = (...said: readonly string[]): string | null =>
    matter === null && short === null && announced === null && !isAgreed
      ? keyIn(
          speakers,
          { situation, language, isNeeded: isUnknown || (toAll && isInOurWords(near)), isForAll: toAll },
          ...said,
        )
      : null;
  // Of whoever minds nothing, no sentence is the complaint.
  const isMinded = (target?.reading.complaint ?? 0) >= leastMinded;
  const words = near.quote ?? (isUnknown && isMinded && situation === 'complaint' ? keyBeside() : null);
  const ending = situation === 'settled' ? endingIn(open, target, language) : null;
  const quote = situation === 'question' ? question : (ending ?? words);
  const framed = saying.flatMap(({ say }) => say);
  const said = [quote, told?.text, ...framed].join(' ');
  const wish = wishedIn(people, { situation, target, toAll, said, language });
  const cost =
    announced === null
      ? null
      : costSaid(people.slice(0, mostHeard), [announced, said, wish?.text].join(' '), language);
  const rest = cost ?? keyBeside(told?.text ?? quote ?? framed.join(' '), wish?.text ?? '');
  return { told, saying, quote, announced, wish, rest };
}

const leastMinded = 0.35;

/** So many are looked at for what everybody minds. */
const mostSpeakers = 3;

/** The comment that is answered, then what else they write. */
const ofTheSame = (target: ReadComment | null, people: readonly ReadComment[]): readonly ReadComment[] =>
  target === null
    ? []
    : [
        target,
        ...people.filter(
          (read) => read.comment.id !== target.comment.id && voiceOf(read) === voiceOf(target),
        ),
      ];
