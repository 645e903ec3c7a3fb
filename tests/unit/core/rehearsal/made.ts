import { readFileSync } from 'node:fs';
import { begin, isOver, play, textsOf, type Course } from '@/lib/core/rehearsal/course';
import type { Scenario } from '@/lib/core/rehearsal/scenario';
import { createPackagedScorer } from '@/lib/scoring/packaged-scorer';

const scorer = await createPackagedScorer(
  {
    languages: JSON.parse(readFileSync('public/models/languages.json', 'utf8')),
    weights: Uint8Array.from(readFileSync('public/models/reader.bin')).buffer,
  },
  (cause) => {
    throw cause;
  },
);

/** Read by the reader that ships. */
export const readingsOf = (scenario: Scenario): Course['readings'] => {
  const { language } = scenario;
  const read = (text: string) => scorer.score({ text, thread: language, page: language, onBrandPage: true });
  return new Map(textsOf(scenario).map((text) => [text, read(text)] as const));
};

export const start = (scenario: Scenario, seed = 1): Course =>
  play(begin(scenario, seed, readingsOf(scenario)), { kind: 'arrive' });

export function until(course: Course, minute: number): Course {
  let now = course;
  while (now.minute < minute && !isOver(now)) now = play(now, { kind: 'arrive' });
  return now;
}
export const toTheEnd = (course: Course): Course => until(course, Number.POSITIVE_INFINITY);

export const defensive = {
  en: 'You should have read the terms. This is simply not true, calm down, everything works for our other customers.',
  fr: 'Vous auriez dû lire les conditions. C’est faux, calmez-vous, tout fonctionne très bien pour nos autres clients.',
};

export const riskOf = ({ assessment: { steps } }: Course): number => steps.at(-1)?.risk ?? 0;
