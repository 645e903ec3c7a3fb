import { erase } from '@/lib/app/erase';
import { answer } from '@/lib/platform/bus';
import { forgetHostileRead } from '@/lib/platform/hostile-read';
import { removeOrigin } from '@/lib/platform/permissions';
import { forgetSelections } from '@/lib/platform/selections';
import { eraseAll } from '@/lib/storage/purge';
import type { ComposedWorker } from './compose';

/** "Erase everything": what is stored, and what the browser holds in its memory for us. */
export function answerErase({ db, turns, memory, pages, settings }: ComposedWorker): void {
  const eraseStore = () => Promise.all([eraseAll(db), forgetSelections(), forgetHostileRead()]);
  const erasing = { turns, memory, pages, settings, release: removeOrigin, eraseStore };
  answer('data.erase', async () => {
    await erase(erasing);
    return {};
  });
}
