import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import { isBrand } from '../../brand/brand';
import { replyLimit } from '../../draft/network-limits';
import { sumShort } from '../point';
import { manyComments, mostHeard, voiceOf } from '../situation/counted';
import { costSaid } from './against';
import { keysOf } from '../key';
import { isRightOf, ratedSituations, type Setting } from '../opening';
import { announcedTo, mayBeAgainst } from './announced';
import { heardIn } from './heard';
import type { ThreadRead } from '.';
import { endingIn } from './left-open';
import { sayableKeys } from './key';
import { besideIn, openedOn } from './opened';
import { nothingSaid, sayingOf, type Said } from './saying';
import { wishedIn, type Wished } from './wished';

/** What a reply says of the point, and what stands beside it (decision 0043). */
export interface SaidBack extends Said {
  announced: string | null;
  wish: Wished | null;
  rest: string | null;
}

/** More than half of a short reply is no reply. */
const roomOn = (network: DraftRequest['network']): number => Math.min(180, 0.55 * replyLimit(network));

/** What may be said of the point, and what tells whether it would be right; null where nothing of that is known. */
export function settingIn(
  { people, addressee, likely, answered, kind }: ThreadRead,
  { language, network }: DraftRequest,
): Setting | null {
  const { target, listened } = answered;
  const { situation, toAll } = kind;
  if (target === null || (language !== 'fr' && language !== 'en')) return null;
  const speakers = toAll ? addressee.voices.slice(0, mostSpeakers) : ofTheSame(target, people);
  const some = speakers.includes(target) ? speakers : [target, ...speakers];
  const keys = keysOf(some, people, addressee, language);
  return { target, text: listened.text, keys, situation, likely, toAll, language, room: roomOn(network) };
}

/** What the brand's answer was about, in the words of who wrote before it: beside it even less likely ones do no harm. */
function answeredOn(read: ThreadRead, request: DraftRequest): SaidBack {
  const setting = settingIn(read, request);
  const { comments, brand } = request;
  const last = comments.findLastIndex(({ comment }) => isBrand(comment, brand));
  const keys = setting?.keys.filter((key) => comments.indexOf(key.read) < last) ?? [];
  const [quote = null] =
    setting === null ? [] : sayableKeys({ ...setting, keys, situation: 'complaint' }, true);
  // In words of ours only what people would have otherwise: that something doesn't work may be put right by now.
  const views = quote === null ? read.kind.point.frames.filter(({ kind }) => kind === 'view') : [];
  return { ...nothingSaid, saying: views.slice(0, 1), quote, announced: null, wish: null, rest: null };
}

/**
 * What of people's words, of ours or of the announcement is said back.
 * @param isFollowed the brand's answer stands, and the reply points back to it
 */
export function saidBackIn(read: ThreadRead, request: DraftRequest, isFollowed: boolean): SaidBack {
  if (isFollowed) return answeredOn(read, request);
  const { people, counted, answered } = read;
  const { target, open, listened } = answered;
  const { situation, question, toAll, point, against, matter } = read.kind;
  const { language, post } = request;
  // In most kinds of thread nothing of it is asked, and every sentence of the speakers would be read for it.
  const setting = ratedSituations.includes(situation) ? settingIn(read, request) : null;
  const heard = heardIn(listened, { request, counted, situation, point, toAll });
  const short = open.isShort ? sumShort(language) : null;
  const framedBy = short === null ? (matter === null ? null : point.frames) : [short];
  const own = framedBy === null ? sayingOf(point.frames, heard) : { ...nothingSaid, saying: framedBy };
  const announced =
    situation === 'complaint' && matter === null && mayBeAgainst(read.likely, people)
      ? announcedTo(people, own, post, language, against)
      : null;
  const isOwn = matter === null && short === null;
  const {
    told,
    saying,
    quote: words,
  } = announced !== null
    ? nothingSaid
    : isOwn && !read.kind.isPosted && setting !== null
      ? openedOn(own, setting, counted.voices === 1)
      : own;
  const ending = situation === 'settled' ? endingIn(open, target, language) : null;
  const found = situation === 'question' ? question : (ending ?? words);
  const framed = saying.flatMap(({ say }) => say);
  const first = [found, told?.text, ...framed].join(' ');
  const wish = wishedIn(people, { read, situation, target, toAll, said: first, language });
  const quote = found === words && wish !== null && isWeaker(words, setting, people) ? null : found;
  const said = [quote, told?.text, ...framed].join(' ');
  const cost =
    announced === null
      ? null
      : costSaid(people.slice(0, mostHeard), [announced, said, wish?.text].join(' '), language);
  // Beside one sentence of theirs another is too many.
  const isBeside = isOwn && quote === null && setting !== null;
  const rest =
    cost ??
    (isBeside
      ? besideIn(setting, quote ?? '', told?.text ?? '', framed.join(' '), announced ?? '', wish?.text ?? '')
      : null);
  return { told, saying, quote, announced, wish, rest };
}

/** What is asked in a long thread is the matter as often as the sentences at and above this. */
const surely = 0.6;

/** A sentence of one of many, which is likelier to be beside the matter than what they ask of the brand. */
const isWeaker = (quote: string | null, setting: Setting | null, people: readonly ReadComment[]): boolean =>
  quote !== null &&
  setting !== null &&
  people.length >= manyComments &&
  isRightOf({ ...nothingSaid, quote }, setting) < surely;

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
