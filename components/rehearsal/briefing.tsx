import { i18n } from '#i18n';
import type { Course } from '@/lib/core/rehearsal/course';
import { adviceReasonSentence, postureSentence, sourceWords } from '../words';
import { Disclosure } from '../ui/disclosure';

/** What the user knows by now, and one step further down what Accalmie would advise. */
export function Briefing({ course }: { course: Course }) {
  const { scenario, minute, assessment } = course;
  const isKnown = minute >= scenario.factsAt;
  const [reason] = assessment.advice.reasons;
  return (
    <section aria-labelledby="briefing" className="flex flex-col gap-2">
      <h2 id="briefing" className="text-lg font-semibold">
        {i18n.t('rehearsal.youKnow')}
      </h2>
      <div lang={scenario.language} className="flex flex-col gap-2">
        <p>{scenario.briefing}</p>
        {scenario.instruction !== null && <p className="font-medium">{scenario.instruction.text}</p>}
      </div>
      <div aria-live="polite">
        {isKnown ? (
          <>
            <p className="font-medium">{i18n.t('rehearsal.factsIn')}</p>
            <ul lang={scenario.language} className="list-disc pl-5">
              {scenario.facts.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        ) : (
          <p className="text-soft">{i18n.t('rehearsal.factsOut')}</p>
        )}
      </div>
      <Disclosure label={i18n.t('rehearsal.hint')}>
        <p className="font-medium">{postureSentence(assessment.advice)}</p>
        {reason !== undefined && (
          <p className="text-sm text-soft">
            {adviceReasonSentence(reason.code)} {sourceWords(reason.source)}
          </p>
        )}
      </Disclosure>
    </section>
  );
}
