import type { ReadComment } from '@/lib/core/reading/read-comment';
import { emptyReading, type Said, words } from './sample-words';
import type { Draft } from '@/lib/core/draft/draft';
import { flagId, type Flag } from '@/lib/core/flag/flag';
import type { CommentRow, DayRow, DraftRow, ReadingRow, TabRow } from '@/lib/storage/rows';

/** A made page in the middle of a bad afternoon, as the store would hold it: for pictures and component tests. */
export interface Sample {
  flags: Flag[];
  comments: CommentRow[];
  readings: ReadingRow[];
  drafts: DraftRow[];
  tabs: TabRow[];
  days: DayRow[];
}

export const sampleTab = 7;
export const conversationKey = 'demo:bakery';

const minutesFrom = (now: string, minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString();

const read = (said: Said, index: number, now: string): ReadComment => ({
  comment: {
    id: `c${index + 1}`,
    parentId: index === 0 ? null : 'c1',
    depth: index === 0 ? 0 : 1,
    author: said.author,
    text: said.text,
    postedAt: minutesFrom(now, -62 + index * 8),
    likes: said.likes,
    permalink: null,
  },
  reading: emptyReading(said),
});

function severeFlag(language: 'en' | 'fr', reads: ReadComment[], now: string): Flag {
  const { title } = words[language];
  const ids = reads.map(({ comment }) => comment.id);
  const risks = [0.14, 0.22, 0.31, 0.29, 0.48, 0.57, 0.71, 0.83];
  return {
    id: flagId(conversationKey, 'c1'),
    conversationKey,
    threadId: 'c1',
    url: 'https://demo.example/posts/bakery',
    site: 'demo',
    network: 'facebook',
    title,
    excerpt: reads[0]?.comment.text ?? '',
    language,
    level: 'severe',
    peak: 'severe',
    trend: 'rising',
    reasons: [
      { code: 'safety', weight: 1.1, commentIds: ['c1', 'c3'] },
      { code: 'boycott-call', weight: 0.7, commentIds: ['c5', 'c7'] },
      { code: 'hostile-voices', weight: 0.5, commentIds: ['c5', 'c6', 'c8'] },
      { code: 'liked-hostility', weight: 0.3, commentIds: ['c6'] },
      { code: 'unanswered', weight: 0.2, commentIds: ['c1'] },
      { code: 'defended', weight: -0.2, commentIds: ['c4'] },
    ],
    advice: {
      posture: 'holding-statement',
      reasons: [
        { code: 'safety-inform', source: 'Coombs; DiStaso et al. 2015; G18' },
        { code: 'silence-costs', source: 'G37; Herhausen et al. 2019' },
      ],
      replyBy: minutesFrom(now, 25),
      lookAgainAt: minutesFrom(now, 55),
      place: 'public-then-private',
      who: 'community-manager',
    },
    steps: ids.map((commentId, index) => ({
      commentId,
      risk: risks[index] ?? 0.8,
      level:
        index < 2 ? 'calm' : index < 4 ? 'watch' : index < 5 ? 'minor' : index < 6 ? 'moderate' : 'severe',
    })),
    topics: [
      { topic: 'safety', commentIds: ['c1', 'c3', 'c5'] },
      { topic: 'service', commentIds: ['c2', 'c6'] },
    ],
    defenders: ['c4'],
    voices: 7,
    hostileVoices: 3,
    commentCount: reads.length,
    status: 'open',
    firstSignalAt: minutesFrom(now, -46),
    flaggedAt: minutesFrom(now, -30),
    updatedAt: minutesFrom(now, -2),
    lastCommentAt: minutesFrom(now, -6),
    answeredAt: null,
    firstAnsweredAt: null,
  };
}

function others(language: 'en' | 'fr', severe: Flag, now: string): Flag[] {
  const [outage, delivery, price] = words[language].others;
  const other = (id: string, excerpt: string, fields: Partial<Flag>): Flag => ({
    ...severe,
    id: flagId(fields.conversationKey ?? conversationKey, id),
    threadId: id,
    excerpt,
    trend: 'steady',
    ...fields,
  });
  return [
    other('c20', outage, {
      level: 'moderate',
      peak: 'moderate',
      conversationKey: 'x:outage',
      network: 'x',
      advice: { ...severe.advice, posture: 'answer-now', replyBy: minutesFrom(now, -20) },
      flaggedAt: minutesFrom(now, -170),
    }),
    other('c30', delivery, {
      level: 'minor',
      peak: 'moderate',
      trend: 'cooling',
      status: 'answered',
      answeredAt: minutesFrom(now, -75),
      firstAnsweredAt: minutesFrom(now, -75),
      flaggedAt: minutesFrom(now, -240),
      advice: { ...severe.advice, posture: 'wait', place: 'nowhere', replyBy: null },
    }),
    other('c40', price, { level: 'minor', peak: 'minor', flaggedAt: minutesFrom(now, -70), reasons: [] }),
  ];
}

const draftOf = (text: string): Draft => ({
  engine: 'templates',
  variant: 'brief',
  text,
  moves: ['greet', 'acknowledge', 'act'],
  statements: [],
  limit: 400,
});

/** @param now ISO 8601: everything is some minutes before or after it. */
export function sampleOf(language: 'en' | 'fr', now: string): Sample {
  const reads = words[language].comments.map((said, index) => read(said, index, now));
  const severe = severeFlag(language, reads, now);
  const draft = draftOf(words[language].draft);
  return {
    flags: [severe, ...others(language, severe, now)],
    comments: reads.map(({ comment }, place) => ({
      ...comment,
      flagId: severe.id,
      readingKey: `r-${language}-${comment.id}`,
      place,
    })),
    readings: reads.map(({ comment, reading }) => ({
      key: `r-${language}-${comment.id}`,
      reading,
      usedAt: now,
    })),
    drafts: [
      {
        flagId: severe.id,
        variant: 'brief',
        draft,
        text: words[language].edited,
        edited: true,
        updatedAt: minutesFrom(now, -1),
      },
    ],
    tabs: [
      {
        tabId: sampleTab,
        url: severe.url,
        conversationKey,
        title: severe.title,
        site: 'demo',
        commentsRead: 31,
        chosenFlagId: null,
        chosenAt: null,
        active: true,
        switchedOff: null,
        readOnce: null,
        updatedAt: now,
      },
    ],
    days: [],
  };
}
