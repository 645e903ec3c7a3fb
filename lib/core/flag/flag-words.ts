import type { Flag } from './flag';

/** The figures of a flag: without the words it quotes, the post, and the comments, one by one, that it rests on. */
export function withoutWords<Kept extends Flag>(flag: Kept): Kept {
  const { post: _post, ...rest } = flag;
  return { ...(rest as Kept), excerpt: '', steps: [] };
}

/** A flag that has its words has a step for each of its comments. */
export const isWithoutWords = ({ excerpt, steps }: Pick<Flag, 'excerpt' | 'steps'>): boolean =>
  excerpt === '' && steps.length === 0;
