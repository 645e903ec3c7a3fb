import { crisisOf } from '@/lib/core/crisis/open';
import { crisisThread } from '@/lib/core/crisis/thread';
import type { Crisis } from '@/lib/core/crisis/crisis';
import type { Answer } from '@/lib/core/draft/answer';
import { flagId, statuses, type Flag } from '@/lib/core/flag/flag';
import type { Level, ReasonCode } from '@/lib/core/level/level';
import { topics } from '@/lib/core/reading/signals';
import type { Network } from '@/lib/core/conversation/thread';
import type { CommentRow, DayRow, ReadingRow } from '@/lib/storage/rows';
import { chanceFrom, type Chance } from './chance';
import { sentence } from './sentences';

export interface MonthsSize {
  flags: number;
  /** Under each flag. */
  comments: number;
  crises: number;
  days: number;
}

/** What a year's busy half leaves behind: 200,000 comments in all. */
export const halfYear: MonthsSize = { flags: 10_000, comments: 20, crises: 300, days: 180 };

/** Rows of one stretch of time, ready to be put into the tables of the same names. */
export interface MonthsChunk {
  flags: Flag[];
  comments: CommentRow[];
  readings: ReadingRow[];
  answers: Answer[];
  crises: Crisis[];
  days: DayRow[];
}

const networks: readonly Network[] = ['facebook', 'instagram', 'x', 'linkedin', 'reddit', 'youtube'];
const levels: readonly Level[] = ['minor', 'minor', 'minor', 'minor', 'moderate', 'moderate', 'severe'];
const codes: readonly ReasonCode[] = ['hostile-voices', 'many-negative', 'insult', 'boycott-call'];
const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Months of flags with their comments, readings, answers and crises, oldest first, a chunk per crisis' share of flags.
 * The same seed gives the same rows.
 * @param now ISO 8601, the end of it all
 */
export function* months(size: MonthsSize, seed: number, now: string): Generator<MonthsChunk> {
  const chance = chanceFrom(seed);
  const end = Date.parse(now);
  for (let place = 0; place < size.crises; place += 1) {
    const chunk: MonthsChunk = { flags: [], comments: [], readings: [], answers: [], crises: [], days: [] };
    const [first = 0, last = 0] = [place, place + 1].map((nth) =>
      Math.floor((nth * size.flags) / size.crises),
    );
    for (let number = first; number < last; number += 1) {
      const began = end - Math.round(((size.flags - number) / size.flags) * size.days * day);
      addThread(chunk, number, began, end, size.comments, chance);
    }
    const flags = chunk.flags;
    const at = flags.at(-1)?.updatedAt ?? now;
    // Those of the last days are still open.
    const isOpen = end - Date.parse(at) < 2 * day;
    const threads = flags.map((flag) => crisisThread(flag, undefined, at));
    const opened = { at, by: 'rules', kind: 'opened', flagIds: flags.map(({ id }) => id) } as const;
    const crisis = crisisOf(`crisis-${first}`, '', threads, { ...opened, flagIds: [...opened.flagIds] });
    chunk.crises.push(isOpen ? crisis : { ...crisis, status: 'closed', closedAt: at });
    yield chunk;
  }
}

function addThread(
  chunk: MonthsChunk,
  number: number,
  began: number,
  end: number,
  comments: number,
  chance: Chance,
): void {
  const network = chance.pick(networks);
  const conversationKey = `${network}:post-${Math.floor(number / 3)}`;
  const id = flagId(conversationKey, `t${number}`);
  const at = (minutes: number): string => new Date(Math.min(end, began + minutes * minute)).toISOString();
  const ids = Array.from({ length: comments }, (_, place) => `c${number}-${place}`);
  const texts = ids.map(() => sentence(chance));
  const language = chance.pick(['en', 'fr'] as const);
  for (const [place, commentId] of ids.entries()) {
    const readingKey = `${number}-${place}-${chance.below(1e9).toString(36)}`;
    chunk.comments.push({
      id: commentId,
      parentId: place === 0 ? null : (ids[0] ?? null),
      depth: place === 0 ? 0 : 1,
      author: `person_${chance.below(50_000)}`,
      text: texts[place] ?? '',
      postedAt: at(place * 7),
      likes: chance.below(60),
      permalink: null,
      flagId: id,
      readingKey,
      place,
    });
    chunk.readings.push({
      key: readingKey,
      usedAt: at(place * 7),
      reading: {
        language: { code: language, from: 'text' },
        sentiment: { label: 'negative', negative: chance.share() },
        hostility: chance.share(),
        hostile: chance.below(4) === 0,
        arousal: chance.share(),
        complaint: chance.share(),
        topics: [chance.pick(topics)],
        signals: [{ code: 'insult', start: 0, end: 6 }],
      },
    });
  }
  const flag = flagOf({ id, conversationKey, network, number, ids, texts, language, at, chance });
  chunk.flags.push(flag);
  if (flag.firstAnsweredAt !== null)
    chunk.answers.push({
      id: `answer-${number}`,
      flagId: id,
      brandId: '',
      url: flag.url,
      title: flag.title,
      network,
      language,
      text: sentence(chance),
      at: flag.firstAnsweredAt,
      by: 'page',
    });
  if (number % 50 === 0) chunk.days.push({ day: at(0).slice(0, 10), comments: 1000, pages: 40 });
}

interface Made {
  id: string;
  conversationKey: string;
  network: Network;
  number: number;
  ids: string[];
  texts: string[];
  language: 'en' | 'fr';
  at: (minutes: number) => string;
  chance: Chance;
}

function flagOf({ id, conversationKey, network, number, ids, texts, language, at, chance }: Made): Flag {
  const level = chance.pick(levels);
  const answered = chance.below(3) > 0 ? at(30 + chance.below(400)) : null;
  return {
    id,
    conversationKey,
    threadId: `t${number}`,
    url: `https://${network}.example/posts/${Math.floor(number / 3)}`,
    site: network,
    network,
    title: sentence(chance),
    excerpt: texts[0] ?? '',
    language,
    level,
    peak: level,
    trend: chance.pick(['rising', 'steady', 'cooling'] as const),
    reasons: codes.map((code) => ({ code, weight: chance.share(), commentIds: ids.slice(0, 6) })),
    advice: {
      posture: 'answer-now',
      reasons: [],
      replyBy: at(120),
      lookAgainAt: null,
      place: 'public',
      who: 'community-manager',
    },
    steps: ids.map((commentId) => ({ commentId, risk: chance.share(), level })),
    topics: [
      {
        topic: topics[Math.floor(number / 40) % (topics.length - 1)] ?? 'service',
        commentIds: ids.slice(0, 12),
      },
      { topic: 'other', commentIds: ids.slice(12) },
    ],
    defenders: [],
    voices: ids.length - 2,
    hostileVoices: chance.below(6),
    commentCount: ids.length,
    status: answered === null ? 'open' : chance.pick(statuses),
    firstSignalAt: at(2),
    flaggedAt: at(10),
    updatedAt: at(ids.length * 7),
    lastCommentAt: at(ids.length * 7),
    answeredAt: answered,
    firstAnsweredAt: answered,
  };
}
