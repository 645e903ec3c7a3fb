import { afterEach, beforeEach } from 'vitest';
import { DeskShell } from '@/components/crisis/desk-shell';
import type { Crisis } from '@/lib/core/crisis/crisis';
import type { Flag } from '@/lib/core/flag/flag';
import { answerDesk } from './desk-worker';
import { leaveStage, setStage, type Language, type Stage } from './stage';

let stop = (): void => {};
/** From here on nobody answers for the worker. */
export const silenceWorker = (): void => stop();

beforeEach(() => {
  window.location.hash = '';
});
afterEach(() => {
  stop();
  stop = () => {};
  leaveStage();
});

interface Kept {
  flags?: readonly Flag[];
  crises?: readonly Crisis[];
}

/** The desk at one of its addresses, over a store that holds these, with the worker's side answering. */
export async function atDesk(language: Language, hash: string, kept: Kept): Promise<Stage> {
  const stage = await setStage(language);
  await stage.db.flags.bulkPut(kept.flags ?? []);
  await stage.db.crises.bulkPut(kept.crises ?? []);
  stop = answerDesk(stage);
  window.location.hash = hash;
  stage.show(<DeskShell />);
  return stage;
}
