import type { Posture } from '../advice/advice';
import { assessThread, type Assessment } from '../level/assess';
import { calmCheck, type CalmCheckContext } from '../calm-check';
import type { Comment } from '../conversation/comment';
import { isFlagged } from '../level/level';
import type { Reading } from '../reading/reading';
import { minutesToReply } from '../advice/reply-times';
import { replyLimit } from '../draft/network-limits';
import { wholeConversation } from '../conversation/thread';
import type { Effect, Saying } from './codes';
import { judgeSaying } from './marks';
import type { Said, Wait } from './rehearsal';
import { brandOf, knownStatements, type Line, type Scenario } from './scenario';

/** What the user does, and what time does. The same acts on the same scenario and seed give the same course. */
export type Act = { kind: 'arrive' } | { kind: 'wait' } | { kind: 'say'; as: Saying; text: string };

/** A rehearsal as it stands: never changed, `play` gives the next one. */
export interface Course {
  scenario: Scenario;
  seed: number;
  /** By text: what the reader made of everything that may be said. */
  readings: ReadonlyMap<string, Reading>;
  /** Minutes since the first comment. */
  minute: number;
  comments: readonly Comment[];
  assessment: Assessment;
  said: readonly Said[];
  waits: readonly Wait[];
  /** Minute by which the first word was due; null while none is. */
  dueAt: number | null;
  /** Lines of the scenario that have had their turn. */
  passed: number;
  /** Reactions on their way, next first, and the answer that they are about. */
  coming: readonly Line[];
  about: string | null;
  /** Reactions that have been used. */
  used: { cool: number; heat: number };
  /** The thread went along with the last answer: angry lines stay away. */
  isQuiet: boolean;
  /** Nobody answered in time, and people have noticed. */
  isIgnored: boolean;
}

/** Made threads begin at a moment of their own: only the minutes since count. */
const beginning = Date.UTC(2026, 0, 12, 9);
const isoAt = (minute: number): string => new Date(beginning + minute * 60_000).toISOString();

/** How many answer a word of the brand: enough to turn a thread, few enough to read. */
const reacting: Record<Effect, number> = { cools: 3, holds: 1, plain: 0, heats: 3 };
/** A new advice is no reproach for what was not known before: minutes to act on it. */
const grace = 10;
const silent: readonly Posture[] = ['wait', 'let-others-speak', 'stop'];

/** All that a reader has to read before the rehearsal begins: the brand's own words are not read. */
export const textsOf = ({ comments, cool, heat }: Scenario): string[] => [
  ...new Set([...comments, ...cool, ...heat].map(({ text }) => text)),
];

/** Which reactions come first differs from one try to the next; each try can be played again. */
function shuffled(lines: readonly Line[], seed: number): Line[] {
  let state = seed >>> 0;
  const keyed = lines.map((line) => {
    // Numerical Recipes' generator: good enough to mix five lines.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return { line, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ line }) => line);
}

/** Before anybody has written. */
export const begin = (scenario: Scenario, seed: number, readings: Course['readings']): Course => ({
  scenario,
  seed,
  readings,
  minute: 0,
  comments: [],
  assessment: assess(scenario, [], readings, 0),
  said: [],
  waits: [],
  dueAt: null,
  passed: 0,
  coming: [],
  about: null,
  used: { cool: 0, heat: 0 },
  isQuiet: false,
  isIgnored: false,
});

function assess(
  scenario: Scenario,
  comments: readonly Comment[],
  readings: Course['readings'],
  minute: number,
): Assessment {
  const brand = brandOf(scenario);
  const read = new Map(
    comments.flatMap(({ id, text }) => {
      const reading = readings.get(text);
      return reading === undefined ? [] : [[id, reading] as const];
    }),
  );
  return assessThread({ id: wholeConversation, comments: [...comments] }, read, {
    brand,
    conversation: { network: scenario.network, post: { text: scenario.post, author: scenario.brand.name } },
    sensitivity: 'normal',
    now: isoAt(minute),
  });
}

/**
 * Judged anew; as long as nobody has spoken, the earliest time that a level ever asked for stands, counted from the
 * first comment. Attacks that are to be reported excuse nobody from answering the others.
 */
function judged(course: Course): Course {
  const { scenario, comments, readings, minute, said } = course;
  const assessment = assess(scenario, comments, readings, minute);
  const { advice, level } = assessment;
  if (said.length > 0 || !isFlagged(level) || silent.includes(advice.posture))
    return { ...course, assessment };
  const due = Math.max(minutesToReply(scenario.network, level), minute + grace);
  return { ...course, assessment, dueAt: Math.min(course.dueAt ?? due, due) };
}

const commentOf = (
  course: Course,
  line: Omit<Line, 'after' | 'angry'>,
  parentId: string | null,
): Comment => ({
  id: `r${course.comments.length + 1}`,
  parentId,
  depth: parentId === null ? 0 : 1,
  author: line.author,
  text: line.text,
  postedAt: isoAt(course.minute),
  likes: line.likes,
  permalink: null,
});

/** The next line of the scenario that still fits; null where it has been told. */
function nextLine({
  scenario,
  passed,
  isQuiet,
}: Course): { line: Line; passed: number; after: number } | null {
  let after = 0;
  for (let place = passed; place < scenario.comments.length; place += 1) {
    const line = scenario.comments[place];
    if (line === undefined) return null;
    after += line.after;
    if (!isQuiet || !line.angry) return { line, passed: place + 1, after };
  }
  return null;
}

export const isOver = (course: Course): boolean => course.coming.length === 0 && nextLine(course) === null;

const take = (course: Course, kind: 'cool' | 'heat', count: number): Course => {
  const lines = shuffled(course.scenario[kind], course.seed + course.scenario.id.length);
  const taken = lines.slice(course.used[kind], course.used[kind] + count);
  return {
    ...course,
    coming: taken,
    used: { ...course.used, [kind]: course.used[kind] + taken.length },
  };
};

/** Too long without a word (G37): the next to write say so. */
function ignored(course: Course): Course {
  const { dueAt, isIgnored, minute, said } = course;
  if (isIgnored || said.length > 0 || dueAt === null || minute <= dueAt) return course;
  return { ...take(course, 'heat', 2), about: null, isIgnored: true };
}

function arrive(course: Course): Course {
  const [reaction, ...coming] = course.coming;
  if (reaction !== undefined) {
    const later = { ...course, coming, minute: course.minute + reaction.after };
    return judged({ ...later, comments: [...later.comments, commentOf(later, reaction, course.about)] });
  }
  const next = nextLine(course);
  if (next === null) return course;
  const later = { ...course, passed: next.passed, minute: course.minute + next.after };
  return ignored(judged({ ...later, comments: [...later.comments, commentOf(later, next.line, null)] }));
}

/** For the check as the user types, and for the judgement: the same. */
export const checkContext = (course: Course, as: Saying): CalmCheckContext => {
  const { comments, minute, said, scenario } = course;
  const own = new Set(said.map(({ text }) => text));
  return {
    language: scenario.language,
    thread: {
      texts: comments.filter(({ text }) => !own.has(text)).map(({ text }) => text),
      replies: said.map(({ text }) => text),
    },
    brand: brandOf(scenario),
    statements: knownStatements(scenario, minute),
    network: scenario.network,
    limit: replyLimit(scenario.network),
    private: as === 'private',
  };
};

function say(course: Course, as: Saying, text: string): Course {
  const { assessment, dueAt, minute, scenario } = course;
  const { calm, findings } = calmCheck(text, checkContext(course, as));
  const { posture } = assessment.advice;
  const spoken = { scenario, kind: as, text, minute, findings, posture, dueAt, before: course.said };
  const { marks, effect } = judgeSaying(spoken);
  const comment = commentOf(course, { author: scenario.brand.name, text, likes: 0 }, null);
  const said: Said = {
    kind: as,
    minute,
    text,
    calm,
    findings,
    marks,
    effect,
    posture,
    level: assessment.level,
  };
  const after = judged({
    ...course,
    comments: [...course.comments, comment],
    said: [...course.said, said],
    about: comment.id,
    isQuiet: effect === 'cools' || effect === 'holds' || (effect === 'plain' && course.isQuiet),
  });
  return effect === 'plain' ? after : take(after, effect === 'heats' ? 'heat' : 'cool', reacting[effect]);
}

function wait(course: Course): Course {
  const next = arrive(course);
  const { posture } = course.assessment.advice;
  const { dueAt, minute, said } = course;
  const isDue = said.length === 0 && dueAt !== null && next.minute > dueAt;
  const mark = silent.includes(posture) ? 'fits-advice' : isDue ? 'too-long' : 'within-time';
  return { ...next, waits: [...course.waits, { minute, posture, mark }] };
}

/** One act further. An arrival after the last one changes nothing. */
export function play(course: Course, act: Act): Course {
  if (act.kind === 'say') return act.text.trim() === '' ? course : say(course, act.as, act.text.trim());
  return act.kind === 'wait' ? wait(course) : arrive(course);
}
