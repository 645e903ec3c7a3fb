import type { Flag } from './flag';

/** The figures of a flag: without the words it quotes and without the comments, one by one, that it rests on. */
export const withoutWords = <Kept extends Flag>(flag: Kept): Kept => ({ ...flag, excerpt: '', steps: [] });

/** A flag that has its words has a step for each of its comments. */
export const isWithoutWords = ({ excerpt, steps }: Pick<Flag, 'excerpt' | 'steps'>): boolean =>
  excerpt === '' && steps.length === 0;
