import { answer } from '@/lib/platform/bus';
import { putRehearsal } from '@/lib/storage/rehearsals';
import type { ComposedWorker } from './compose';
import { personalScorer } from './personal-scorer';

/** What practising asks: the reader as it reads pages, the user's own words included, and a place for the result. */
export function answerRehearsal({
  db,
  settings,
  corrections,
}: Pick<ComposedWorker, 'db' | 'settings' | 'corrections'>): (() => void)[] {
  const scorerOf = personalScorer(settings.read, corrections.all);
  return [
    answer('rehearsal.read', async ({ language, texts }) => {
      const scorer = await scorerOf();
      const read = (text: string) =>
        scorer.score({ text, thread: language, page: language, onBrandPage: true });
      return { readings: texts.map(read) };
    }),
    answer('rehearsal.save', async (rehearsal) => ({ saved: (await putRehearsal(db, rehearsal)).ok })),
  ];
}
