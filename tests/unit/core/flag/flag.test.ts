import { withStatus } from '@/lib/core/flag/flag-status';
import { describe, expect, it } from 'vitest';
import { assessThread } from '@/lib/core/level/assess';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import {
  compareUrgency,
  flagFrom,
  flagSchema,
  pageFlagFrom,
  pageFlagSchema,
  type Flag,
} from '@/lib/core/flag/flag';
import { reachOf } from '@/lib/core/flag/reach';
import type { Status } from '@/lib/core/flag/flag';
import { wholeConversation, type Conversation } from '@/lib/core/conversation/thread';
import { atMinute, brandName, contextAt, made, readingOf, type Said } from '../level/thread-made';

const conversation: Conversation = {
  key: 'facebook:1',
  url: 'https://www.facebook.com/maisonlune/posts/1',
  site: 'facebook',
  network: 'facebook',
  title: 'New opening hours',
  language: 'fr',
  post: { text: 'New opening hours', author: brandName },
  flat: false,
};
const insult: Said = { kind: 'insult', codes: ['insult'], text: 'bunch of thieves, all of you' };
const hot: Said[] = [{ kind: 'complaint' }, insult, { ...insult, likes: 9 }];
const calmed: Said[] = [
  ...hot,
  { kind: 'kind', author: brandName, text: 'You are right, it is our fault. Mended today. Bea' },
  ...[0, 1, 2].map((at): Said => ({
    kind: 'kind',
    author: `person${at}`,
    to: 3,
    text: 'ok thanks, it works',
  })),
];

function stateOf(said: readonly Said[], minute = said.length * 5, threadId = 'c0') {
  const { comments, read } = made(said);
  const context = contextAt(minute);
  const assessment = assessThread({ id: threadId, comments }, read, context);
  const together = comments.map((comment): ReadComment => ({
    comment,
    reading: read.get(comment.id) ?? readingOf('calm'),
  }));
  return { assessment, together, context };
}

function flagOf(said: readonly Said[], previous?: Flag, minute?: number, threadId?: string): Flag {
  const { assessment, together, context } = stateOf(said, minute, threadId);
  const flag = flagFrom(previous, assessment, conversation, together, context);
  if (flag === null) throw new Error('expected a flag');
  return flag;
}

describe('flagFrom', () => {
  it('flags nothing that is calm and was never flagged', () => {
    const { assessment, together, context } = stateOf([{ kind: 'calm' }, { kind: 'complaint' }]);
    expect(flagFrom(undefined, assessment, conversation, together, context)).toBeNull();
  });

  it('tells all that the store keeps', () => {
    const flag = flagOf(hot);
    expect(flagSchema.safeParse(flag).success).toBe(true);
    expect(flag).toMatchObject({
      id: 'facebook:1#c0',
      status: 'open',
      language: 'en',
      commentCount: 3,
      hostileVoices: 2,
      flaggedAt: atMinute(15),
      firstSignalAt: atMinute(0),
      answeredAt: null,
    });
    expect(flag.excerpt).toBe('bunch of thieves, all of you');
  });

  it('tells how many stand behind what is said in anger, and nothing where the page shows no likes', () => {
    const kind: Said = { kind: 'kind', text: 'I like them', likes: 500 };
    expect(flagOf([...hot, { ...insult, likes: 31 }, kind]).reach).toBe(40);
    const { together } = stateOf(hot);
    expect(
      reachOf(together.map(({ comment, reading }) => ({ reading, comment: { ...comment, likes: null } }))),
    ).toBeNull();
  });

  it('stays small however long the thread, and loses neither peak nor count', () => {
    const long = Array.from({ length: 20_000 }, (_, at): Said => ({ ...insult, likes: at === 700 ? 50 : 0 }));
    const { assessment, together, context } = stateOf([{ kind: 'complaint', likes: 9 }, ...long]);
    const topics = [{ topic: 'service' as const, commentIds: together.map(({ comment }) => comment.id) }];
    const flag = flagFrom(undefined, { ...assessment, topics }, conversation, together, context);
    expect(JSON.stringify(flag).length).toBeLessThan(40_000);
    expect(flag?.steps.at(-1)).toEqual({ ...assessment.steps.at(-1), place: 20_001 });
    const highest = (steps: Flag['steps']): number => Math.max(...steps.map(({ risk }) => risk));
    expect(highest(flag?.steps ?? [])).toBe(highest(assessment.steps));
    expect(flag?.topics).toMatchObject([{ topic: 'service', count: 20_001 }]);
    expect(flag?.topics[0]?.commentIds.slice(0, 2)).toEqual(['c701', 'c0']);
  });

  it('cuts a long excerpt at a word, and never through a sign', () => {
    const { excerpt } = flagOf([{ ...insult, text: 'thieves '.repeat(60) }, insult, insult]);
    expect(excerpt.length).toBeLessThanOrEqual(161);
    expect(excerpt.endsWith('thieves…')).toBe(true);
    expect(flagOf([{ ...insult, text: '😡'.repeat(200) }, insult, insult]).excerpt.isWellFormed()).toBe(true);
  });

  it('keeps a thread that calmed down, with its peak and when it was flagged', () => {
    const first = flagOf(hot);
    const later = flagOf(calmed, first, 60);
    expect(later).toMatchObject({ status: 'cooling', flaggedAt: first.flaggedAt, peak: first.peak });
    expect(['calm', 'watch']).toContain(later.level);
    expect(later.answeredAt).toBe(atMinute(15));
  });

  it('is answered by an answer on the page, and open again when it heats up', () => {
    const first = flagOf(hot);
    const answer: Said = { kind: 'calm', author: brandName, text: 'We are looking into it.' };
    const answered = flagOf([...hot, answer], first);
    expect(answered.status).toBe('answered');
    const again = flagOf([...hot, answer, insult, insult, insult, insult], answered);
    expect(again.status).toBe('open');
  });

  const kept: [Status, Said[], Status][] = [
    ['mine', [...hot, insult], 'mine'],
    ['resolved', hot, 'resolved'],
    ['resolved', [...hot, insult, insult, insult, insult], 'open'],
    ['ignored', [...hot], 'ignored'],
    ['ignored', [...hot, ...Array.from({ length: 20 }, () => ({ ...insult, likes: 900 }))], 'open'],
    ['mine', calmed, 'answered'],
    ['cooling', calmed, 'cooling'],
  ];
  it.each(kept)('takes %s with what comes next to %3$s', (status, next, expected) => {
    const before: Flag = { ...flagOf(hot), status };
    expect(flagOf(next, before).status).toBe(expected);
  });
});

describe('pageFlagFrom', () => {
  it('marks the words behind its reasons, and hangs at the head', () => {
    const { together } = stateOf(hot);
    const page = pageFlagFrom(flagOf(hot), together);
    expect(pageFlagSchema.safeParse(page).success).toBe(true);
    expect(page.anchorId).toBe('c0');
    expect(page.marks).toEqual([
      { commentId: 'c1', start: 0, end: 4 },
      { commentId: 'c2', start: 0, end: 4 },
    ]);
    expect(page.reasons.length).toBeLessThanOrEqual(3);
    expect(page.reasons[0]?.count).toBeGreaterThan(0);
  });

  it('hangs at the first comment that counts where the thread has no head on the page', () => {
    const said: Said[] = [{ kind: 'calm' }, insult, insult, insult];
    for (const id of [wholeConversation, 'never-loaded']) {
      const { together } = stateOf(said, 20, id);
      expect(pageFlagFrom(flagOf(said, undefined, 20, id), together).anchorId).toBe('c1');
    }
  });

  it('marks no praise and nothing of a cooling reason', () => {
    const said: Said[] = [...hot, { kind: 'kind', codes: ['praise'], text: 'lovely' }];
    const { together } = stateOf(said);
    expect(pageFlagFrom(flagOf(said), together).marks.map(({ commentId }) => commentId)).toEqual([
      'c1',
      'c2',
    ]);
  });
});

describe('compareUrgency', () => {
  const now = atMinute(600);
  const flag = (id: string, more: Partial<Flag>): Flag => ({ ...flagOf(hot), id, ...more });
  const by = (minute: number): Partial<Flag> => ({
    advice: { ...flagOf(hot).advice, replyBy: atMinute(minute) },
  });

  it('puts first what is worst, then what waits longest, last what is done', () => {
    const flags = [
      flag('done', { level: 'severe', status: 'resolved' }),
      flag('answered', { level: 'moderate', status: 'answered' }),
      flag('due later', { level: 'moderate', status: 'open', ...by(700) }),
      flag('overdue', { level: 'moderate', status: 'open', ...by(500) }),
      flag('longer overdue', { level: 'moderate', status: 'mine', ...by(100) }),
      flag('severe', { level: 'severe', status: 'answered' }),
      flag('cooled', { level: 'calm', status: 'cooling' }),
    ];
    const sorted = flags.toSorted((a, b) => compareUrgency(a, b, now)).map(({ id }) => id);
    expect(sorted).toEqual([
      'severe',
      'longer overdue',
      'overdue',
      'due later',
      'answered',
      'cooled',
      'done',
    ]);
  });

  it('is a total order: both ways round, and none but itself is equal', () => {
    const flags = (['open', 'answered', 'resolved'] as const).flatMap((status) =>
      (['minor', 'severe'] as const).map((level) => flag(`${status} ${level}`, { status, level })),
    );
    for (const a of flags) {
      for (const b of flags) {
        const there = Math.sign(compareUrgency(a, b, now));
        expect(there).toBe(-Math.sign(compareUrgency(b, a, now)) + 0);
        if (a !== b) expect(there).not.toBe(0);
      }
    }
  });
});

describe('a status that the user gives', () => {
  const flag = { status: 'open' as const, firstAnsweredAt: null };
  it('counts as the first answer where it says so, once', () => {
    const answered = withStatus(flag, 'answered', atMinute(5));
    expect(answered).toEqual({ status: 'answered', firstAnsweredAt: atMinute(5) });
    expect(withStatus(answered, 'answered', atMinute(9)).firstAnsweredAt).toBe(atMinute(5));
    expect(withStatus(flag, 'mine', atMinute(5)).firstAnsweredAt).toBeNull();
  });
});
