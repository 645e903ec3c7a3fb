import type { Brand } from '../brand/brand';

/** Who speaks, how it addresses people, and the words under its replies where they are known. */
export type Voice = Pick<Brand, 'person' | 'address'> & Partial<Pick<Brand, 'signature'>>;

/** Something that can be added once: `has` says that it is there already. */
export interface Addition {
  has: RegExp;
  say: (voice: Voice) => string;
}

export interface ToneWords {
  greeting: RegExp;
  /** Sentences that are missed least, the first kind first. */
  least: readonly RegExp[];
  /** Padding within a sentence; never a hedge: without hedges a reply sounds like a quarrel (Zhang et al. 2018). */
  padding: readonly RegExp[];
  kind: readonly (Addition & { place: 'after-first' | 'end' })[];
  /** Everyday turns and what stands for them in writing. */
  formal: (voice: Voice) => readonly (readonly [RegExp, string])[];
  close: Addition;
  /** What says nothing, and the gap that asks for what it leaves out (Packard & Berger 2021). */
  vague: readonly (readonly [RegExp, string])[];
  steps: readonly Addition[];
}

export const bySpeaker =
  (i: string, we: string) =>
  ({ person }: Voice): string =>
    person === 'i' ? i : we;
