import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import type { Flag } from '@/lib/core/flag/flag';
import { courseOf, isAnswered, lookAgainAt, type Course } from '@/lib/core/follow-up/follow-up';
import { hintFor, type Hint } from '@/lib/core/follow-up/outcomes';
import { allOutcomes, followUpOfFlag } from '@/lib/storage/follow-ups';
import { useDb } from '../desk';
import { clockWords, relativeWords } from '../time';
import { useNow } from '../use-now';
import { keyOf, topicWord } from '../words';

const courseInk = {
  'quiet-yet': 'text-soft',
  cooling: 'text-accent',
  'still-hot': 'text-moderate',
  'heating-again': 'text-severe',
} satisfies Record<Course, string>;

function hintWords({ by, calmed, cases, topic }: Hint): string {
  const figures = { topic: topicWord(topic), calmed, cases };
  return by.kind === 'move'
    ? i18n.t('outcome.move', { ...figures, did: i18n.t(`outcome.did.${keyOf(by.move)}`) })
    : i18n.t('outcome.posture', { ...figures, posture: i18n.t(`posture.${keyOf(by.posture)}`) });
}

/** How an answered thread goes on (G11), and what calmed threads like this one before. */
export function FollowUpLine({ flag }: { flag: Flag }) {
  const db = useDb();
  const now = useNow();
  const watch = useLiveQuery(() => followUpOfFlag(db, flag.id), [db, flag.id]);
  const outcomes = useLiveQuery(() => allOutcomes(db), [db]);
  if (!watch || outcomes === undefined) return null;
  const hint = hintFor(watch, outcomes);
  if (!isAnswered(watch) && hint === null) return null;
  return (
    <section aria-label={i18n.t('followUp.source')} className="flex flex-col gap-1 text-sm">
      {isAnswered(watch) && <Course flag={flag} watch={watch} now={now} />}
      {hint !== null && (
        <p>
          {hintWords(hint)} <span className="text-soft">{i18n.t('outcome.note')}</span>
        </p>
      )}
    </section>
  );
}

interface CourseProps {
  flag: Flag;
  watch: Parameters<typeof courseOf>[0];
  now: number;
}

function Course({ flag, watch, now }: CourseProps) {
  const course = courseOf(watch, flag, new Date(now).toISOString());
  const at = lookAgainAt(watch);
  const look =
    Date.parse(at) > now
      ? i18n.t('followUp.lookAgain', { time: clockWords(at) })
      : i18n.t('followUp.lookNow');
  return (
    <p title={i18n.t('followUp.source')}>
      {i18n.t('followUp.answered', { ago: relativeWords(watch.answeredAt, now) })} ·{' '}
      <strong className={`font-semibold ${courseInk[course]}`}>{i18n.t(`followUp.${keyOf(course)}`)}</strong>
      {course !== 'cooling' && ` · ${look}`}
    </p>
  );
}
