import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { isBreakDue, type HostileRead } from '@/lib/core/settings/well-being';
import { followHostileRead, hostileRead, keepHostileRead } from '@/lib/platform/hostile-read';
import { Button } from '../ui/button';
import { useNow } from '../use-now';
import { useWellBeing } from './use-well-being';

/** After a long run of hostile comments, a word about a break: once an hour at most, and never in the way. */
export function BreakNote() {
  const { breaks } = useWellBeing();
  const now = useNow();
  const [read, setRead] = useState<HostileRead | null>(null);
  useEffect(() => followHostileRead(setRead), []);
  const isDue = breaks && read !== null && isBreakDue(read, now);
  const dismiss = async (): Promise<void> =>
    keepHostileRead({ ...(await hostileRead()), dismissedAt: Date.now() });
  return (
    <output className="block">
      {isDue && (
        <span className="forced-edge m-4 flex flex-wrap items-center gap-2 rounded-md bg-accent-ground px-3 py-2 text-sm">
          <span className="min-w-48 grow">{i18n.t('wellBeing.break')}</span>
          <Button onClick={() => void dismiss()}>{i18n.t('wellBeing.dismiss')}</Button>
        </span>
      )}
    </output>
  );
}
