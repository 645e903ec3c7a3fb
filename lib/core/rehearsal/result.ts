import { isFlagged } from '../level/level';
import type { MarkCode } from './codes';
import { begin, isOver, play, type Course } from './course';
import { mostPoints, type Rehearsal } from './rehearsal';

/** A reply at this calm or above reads calm to nearly everyone: all the points. */
const calmEnough = 0.75;

/** What a whole rehearsal should have brought somewhere (G8, G22, G45). */
const content: readonly MarkCode[] = ['feels', 'says-fact', 'says-when', 'instructs'];

function timing({ said, waits, dueAt }: Course): number {
  const [first] = said;
  // Where the advice never asked for a word, silence was right.
  if (dueAt === null) return mostPoints.timing;
  if (first === undefined) return 0;
  if (first.minute > dueAt) return first.minute <= 2 * dueAt ? mostPoints.timing / 3 : 0;
  return waits.some(({ mark }) => mark === 'too-long') ? mostPoints.timing / 2 : mostPoints.timing;
}

function calmness({ said }: Course): number {
  if (said.length === 0) return 0;
  const sum = said.reduce((total, { calm }) => total + Math.min(1, calm / calmEnough), 0);
  return (mostPoints.calm * sum) / said.length;
}

function contents({ said, scenario }: Course): number {
  const wanted = content.filter((code) => code !== 'instructs' || scenario.instruction !== null);
  const met = wanted.filter((code) => said.some(({ marks }) => marks.includes(code)));
  return (mostPoints.content * met.length) / wanted.length;
}

/** Risk grows towards 1 and never reaches it: this undoes that, so that severe threads can be told apart. */
const heatOf = ({ assessment: { steps } }: Course): number =>
  -Math.log(1 - Math.min(0.9999, steps.at(-1)?.risk ?? 0));

/** The same thread had nobody said anything. */
function silence({ scenario, seed, readings }: Course): Course {
  let course = begin(scenario, seed, readings);
  while (!isOver(course)) course = play(course, { kind: 'arrive' });
  return course;
}

/** Against silence: a leak stays severe however well it is answered. Half its heat is all that words can do. */
function ending(course: Course): number {
  if (!isFlagged(course.assessment.level)) return mostPoints.thread;
  const share = heatOf(course) / Math.max(0.01, heatOf(silence(course)));
  return mostPoints.thread * Math.min(1, Math.max(0, 2 * (1 - share)));
}

/** The try as it is kept. `at` is ISO 8601. */
export function resultOf(course: Course, id: string, at: string): Rehearsal {
  const { assessment, dueAt, minute, said, scenario, seed, waits } = course;
  return {
    id,
    at,
    scenario: scenario.id,
    kind: scenario.kind,
    language: scenario.language,
    title: scenario.title,
    seed,
    said: [...said],
    waits: [...waits],
    steps: assessment.steps,
    minutes: minute,
    dueAt,
    level: assessment.level,
    peak: assessment.peak,
    points: {
      timing: Math.round(timing(course)),
      calm: Math.round(calmness(course)),
      content: Math.round(contents(course)),
      thread: Math.round(ending(course)),
    },
  };
}
