import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import type { Advice } from '@/lib/core/advice/advice';
import type { Level } from '@/lib/core/level/level';
import { adviceEvidence, adviceReasonSentence, keyOf, postureSentence, sourceWords } from '../words';
import { clockWords, exactWords, relativeWords } from '../time';
import { Disclosure } from '../ui/disclosure';
import { useNow } from '../use-now';

function Due({ iso, now }: { iso: string; now: number }) {
  const words = { time: clockWords(iso), relative: relativeWords(iso, now) };
  const isLate = Date.parse(iso) < now;
  return (
    <time
      dateTime={iso}
      title={exactWords(iso)}
      className={isLate ? 'font-semibold text-severe' : 'font-semibold'}
    >
      {isLate ? i18n.t('panel.overdue', words) : i18n.t('panel.by', words)}
    </time>
  );
}

// The plan is read only where somebody else is to answer.
const WhoAnswers = lazy(() => import('./who-answers'));

/** What to do, by when, from where and with whom; why is one step further down. */
export function AdviceCard({ advice, level }: { advice: Advice; level: Level }) {
  const now = useNow();
  const speaks = advice.place !== 'nowhere';
  const [first, ...more] = advice.reasons.flatMap(({ code, source }) => {
    const sentence = adviceReasonSentence(code);
    return sentence === null ? [] : [{ code, source, sentence }];
  });
  return (
    <section
      aria-labelledby="advice"
      className="forced-edge flex flex-col gap-1 rounded-md bg-accent-ground px-3 py-2.5"
    >
      <h3 id="advice" className="text-base leading-snug font-semibold text-pretty">
        {postureSentence(advice)}
      </h3>
      <p className="text-sm">
        {advice.replyBy !== null && <Due iso={advice.replyBy} now={now} />}
        {advice.replyBy !== null && speaks && ' · '}
        {speaks && i18n.t(`who.${keyOf(advice.who)}`)}
        {advice.replyBy === null && advice.lookAgainAt !== null && (
          <>
            {speaks && ' · '}
            {i18n.t('panel.lookAgain', {
              time: clockWords(advice.lookAgainAt),
              relative: relativeWords(advice.lookAgainAt, now),
            })}
          </>
        )}
      </p>
      {advice.who !== 'community-manager' && (
        <Suspense fallback={null}>
          <WhoAnswers advice={advice} level={level} />
        </Suspense>
      )}
      {first !== undefined && (
        <Disclosure label={i18n.t('panel.adviceWhy')}>
          <ul className="flex flex-col gap-2 text-sm">
            {[first, ...more].map(({ code, source, sentence }) => (
              <li key={code}>
                {sentence}
                <span className="block text-soft">{adviceEvidence(code)}</span>
                <span className="block text-xs text-soft">{sourceWords(source)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
