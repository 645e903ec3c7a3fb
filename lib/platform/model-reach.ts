import { modelHost } from '@/lib/core/draft/engine-choice';
import { hasOrigin } from './permissions';

/** Has the browser been allowed to reach the server at this address? */
export async function mayReachModel(address: string): Promise<boolean> {
  const host = modelHost(address);
  return host !== null && (await hasOrigin(host.pattern));
}
