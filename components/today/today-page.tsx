import { i18n } from '#i18n';
import { usePlan } from '../plan/use-plan';
import { useNow } from '../use-now';
import { SoFar } from './so-far';
import { ThreadSearch } from './thread-search';
import { useWeek } from './use-lines';

/** What waits, most urgent first; how the day and the week went; and every thread that can be searched for. */
export function TodayPage() {
  const now = useNow();
  const week = useWeek(now);
  const plan = usePlan();
  if (week === undefined || plan === undefined) return null;
  return (
    <div className="flex flex-col gap-6">
      <h1 className="sr-only">{i18n.t('desk.today')}</h1>
      <SoFar week={week} plan={plan} now={now} />
      <ThreadSearch week={week} now={now} />
    </div>
  );
}
