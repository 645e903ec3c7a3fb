import { rebase } from '@/lib/core/rebase';
import { tidyOwnWords } from '@/lib/core/reading/own-words';
import type { Result } from '@/lib/core/result';
import type { Settings } from '@/lib/core/settings/settings';
import type { WatchSites } from './watch-sites';

export interface SaveSettingsPorts {
  settings: { read(): Promise<Settings> };
  sites: Pick<WatchSites, 'change'>;
  /** Begins to judge what is in memory; nobody waits for its end. */
  judgeAgain(): void;
}

/** What a thread is judged by. */
const judgedBy = ({ brands, brandPicks, ownWords, sensitivity }: Settings): string =>
  JSON.stringify([brands, brandPicks, ownWords, sensitivity]);

/**
 * Saves what the user set; where threads are now judged otherwise, the pages that are open show it at once.
 * @param from what the screen changed them from: what was changed elsewhere since stays
 */
export async function saveSettings(
  ports: SaveSettingsPorts,
  typed: Settings,
  from?: Settings,
): Promise<Result<void, 'full'>> {
  const wanted = { ...typed, ownWords: tidyOwnWords(typed.ownWords) };
  const before = await ports.settings.read();
  const saved = await ports.sites.change((now) => rebase(from ?? now, wanted, now));
  if (judgedBy(before) !== judgedBy(wanted)) ports.judgeAgain();
  return saved;
}
