import { i18n } from '#i18n';
import type { Advice } from '@/lib/core/advice/advice';
import type { Level } from '@/lib/core/level/level';
import { whoAnswers } from '@/lib/core/plan/who-answers';
import { People } from '../plan/people';
import { usePlan } from '../plan/use-plan';
import { roleWord } from '../plan/words';

/** Whom the advice means by name, and how to reach them; the way to the plan where it names nobody. */
export default function WhoAnswers({ advice, level }: { advice: Advice; level: Level }) {
  const plan = usePlan();
  if (plan === undefined) return null;
  const people = whoAnswers(plan, advice, level);
  if (people.length === 0)
    return (
      <p className="text-sm text-soft">
        {i18n.t('who.nobody')}{' '}
        <a href="/desk.html#plan" target="_blank" rel="noreferrer" className="text-accent underline">
          {i18n.t('whatNow.name')}
        </a>
      </p>
    );
  return (
    <ul aria-label={i18n.t('who.people')} className="flex flex-col gap-0.5 text-sm">
      {people.map((contact) => (
        <li key={contact.id} className="flex flex-wrap gap-x-2">
          <span className="text-soft">{roleWord(contact.role)}</span>
          <People contacts={[contact]} />
        </li>
      ))}
    </ul>
  );
}
