import { answer } from '@/lib/platform/bus';
import { putModelKey } from '@/lib/storage/model-keys';
import type { ComposedWorker } from './compose';

/** What our own screens ask about the language model. */
export function answerModel({ db }: ComposedWorker): void {
  answer('model.key', async ({ address, key }) => ({ saved: (await putModelKey(db, address, key)).ok }));
}
