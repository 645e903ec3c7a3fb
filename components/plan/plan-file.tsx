import { useState } from 'react';
import { i18n } from '#i18n';
import type { Plan } from '@/lib/core/plan/plan';
import { planFile, readPlanFile } from '@/lib/core/plan/plan-file';
import { saveFile } from '../save-file';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';

interface PlanFileProps {
  plan: Plan;
  onImport: (plan: Plan) => void;
  onReset: () => void;
}

/** The plan as a file: to keep outside the browser, or to hand to a colleague. */
export function PlanFile({ plan, onImport, onReset }: PlanFileProps) {
  const [said, setSaid] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const take = async (file: File): Promise<void> => {
    const read = readPlanFile(await file.text());
    if (read.ok) onImport(read.value);
    setSaid(
      read.ok ? i18n.t('plan.imported') : i18n.t(read.code === 'not-json' ? 'plan.notJson' : 'plan.notAPlan'),
    );
  };
  return (
    <div className="flex flex-col gap-3 print:hidden">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => saveFile('accalmie-plan.json', planFile(plan))}>
          {i18n.t('plan.export')}
        </Button>
        <FileButton label={i18n.t('plan.import')} onFile={(file) => void take(file)} />
        {isAsking ? (
          <>
            <Button
              look="danger"
              onClick={() => {
                onReset();
                setAsking(false);
              }}
            >
              {i18n.t('plan.resetYes')}
            </Button>
            <Button onClick={() => setAsking(false)}>{i18n.t('plan.resetNo')}</Button>
          </>
        ) : (
          <Button look="quiet" onClick={() => setAsking(true)}>
            {i18n.t('plan.reset')}
          </Button>
        )}
      </div>
      <output className="text-sm">{said}</output>
    </div>
  );
}
