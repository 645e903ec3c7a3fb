import type { Result } from '@/lib/core/result';
import { readBackup, type BackupFault, type BackupPorts } from './backup';
import type { ConversationMemory } from './conversation-memory';
import type { Pages } from './pages';
import type { Turns } from './turns';

export interface RestorePorts extends Pick<BackupPorts, 'sha256' | 'check'> {
  turns: Turns;
  memory: ConversationMemory;
  pages: Pick<Pages, 'reconcile'>;
  /** Does it once no purge is under way: one that goes by other settings must not go on in what is put back. */
  purging<Value>(work: () => Promise<Value>): Promise<Value>;
  /** In one transaction; nothing where the disk is full. */
  replace(rows: Record<string, unknown[]>): Promise<Result<void, 'full'>>;
}

/**
 * Puts a backup in the place of all that is kept. It is read and checked whole before anything is touched; what is
 * being read of a page ends first, so that nothing of before is written into it.
 */
export async function restore(
  ports: RestorePorts,
  text: string,
): Promise<Result<void, BackupFault | 'full'>> {
  const rows = await readBackup(ports, text);
  if (!rows.ok) return rows;
  const replaced = await ports.purging(() =>
    ports.turns.apart(() => {
      ports.memory.clear();
      return ports.replace(rows.value);
    }),
  );
  // Sites of the backup that the user never granted in this browser stay off until they are asked for again.
  if (replaced.ok) await ports.pages.reconcile();
  return replaced;
}
