import { erase } from '@/lib/app/erase';
import { forget } from '@/lib/app/forget';
import { answer } from '@/lib/platform/bus';
import { forgetHostileRead } from '@/lib/platform/hostile-read';
import { removeOrigin } from '@/lib/platform/permissions';
import { forgetSelections } from '@/lib/platform/selections';
import { erasePerson } from '@/lib/storage/erase-person';
import { eraseSite } from '@/lib/storage/erase-site';
import { eraseAll } from '@/lib/storage/purge';
import type { ComposedWorker } from './compose';

/** "Erase everything": what is stored, and what the browser holds in its memory for us; or what is kept of one site or person. */
export function answerErase({ db, turns, memory, pages, settings }: ComposedWorker): void {
  const eraseStore = () => Promise.all([eraseAll(db), forgetSelections(), forgetHostileRead()]);
  const erasing = { turns, memory, pages, settings, release: removeOrigin, eraseStore };
  answer('data.erase-site', async ({ host }) => ({
    threads: await forget({ turns, memory }, () => eraseSite(db, host)),
  }));
  answer('data.erase-person', ({ name }) => forget({ turns, memory }, () => erasePerson(db, name)));
  answer('data.erase', async () => {
    await erase(erasing);
    await settings.apply();
    return {};
  });
}
