import {
  letterOf,
  mostSteps,
  packPlaces,
  stepsOf,
  unpackPlaces,
} from '../../calm-check/second-opinion/weights';

/** What the words of a language weigh for each act, as it ships: only the places that count. */
export interface PackedWords {
  /** What one step weighs. */
  step: number;
  /** As in the second opinion's weights. */
  gaps: string;
  /** Of each act, in their order: a letter a place, `.` for nothing. */
  steps: readonly string[];
}

/** By place: the weight for each act, in their order. */
export type Words = ReadonlyMap<number, Float32Array>;

const nothing = '.';

export function unpackWords({ step, gaps, steps }: PackedWords): Words {
  const weightOf = (letter: string): number => (letter === nothing ? 0 : stepsOf(letter) * step);
  return new Map(
    unpackPlaces(gaps).map((place, at) => [
      place,
      Float32Array.from(steps, (letters) => weightOf(letters.charAt(at))),
    ]),
  );
}

/** The reverse, for the training; weights of no full half step are nothing. @param count of acts */
export function packWords(words: Words, step: number, count: number): PackedWords {
  const places = [...words.keys()].sort((one, other) => one - other);
  const letterAt = (place: number, act: number): string => {
    const steps = Math.round((words.get(place)?.[act] ?? 0) / step);
    return steps === 0 ? nothing : letterOf(Math.max(-mostSteps, Math.min(mostSteps, steps)));
  };
  return {
    step,
    gaps: packPlaces(places),
    steps: Array.from({ length: count }, (_, act) => places.map((place) => letterAt(place, act)).join('')),
  };
}
