import { i18n } from '#i18n';
import type { CrisisLevel } from '@/lib/core/crisis/crisis';
import { holdingLanguages, holdingStatement } from '@/lib/core/plan/holding';
import type { Plan } from '@/lib/core/plan/plan';
import { Button } from '../ui/button';
import { Said } from '../ui/said';
import { useCopy } from '../use-copy';
import { shownLanguage } from '../words';

/** The first public words, in both languages, the user's own first. */
export function HoldingCard({ plan, level }: { plan: Plan; level: CrisisLevel }) {
  const [said, copyText] = useCopy();
  const shown = shownLanguage();
  const languages = [...holdingLanguages].sort((a, b) => Number(b === shown) - Number(a === shown));
  const statements = languages.map((language) => ({
    language,
    text: holdingStatement(plan.playbooks[level], level, language, plan.informationPage),
  }));
  return (
    <div className="mt-4">
      <h3 className="font-medium">{i18n.t('whatNow.holding')}</h3>
      {statements.some(({ text }) => text.includes('[')) && (
        <p className="text-sm text-soft">{i18n.t('whatNow.holdingGaps')}</p>
      )}
      {statements.map(({ language, text }) => {
        return (
          <div key={language} className="mt-1 flex items-start gap-2">
            <p lang={language} className="grow rounded-md bg-sunken px-3 py-2">
              {text}
            </p>
            <Button className="print:hidden" onClick={() => copyText(text)}>
              {i18n.t('whatNow.copyHolding')}
              <span className="sr-only"> ({language})</span>
            </Button>
          </div>
        );
      })}
      <Said className="text-soft">{said}</Said>
    </div>
  );
}
