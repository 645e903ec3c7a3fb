import { i18n } from '#i18n';
import { crisisLevels } from '@/lib/core/crisis/crisis';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import type { Plan, Playbook } from '@/lib/core/plan/plan';
import { SetByOrganisation } from '../settings/fixed';
import { Section } from '../settings/section';
import { useManaged } from '../settings/use-managed';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-fields';
import { Saved } from '../ui/save-phase';
import { ContactsForm } from './contacts-form';
import { PlanFile } from './plan-file';
import { PlanSheet } from './plan-sheet';
import { PlaybookForm } from './playbook-form';
import { usePlanForm } from './use-plan';

/** The steps in which it is set up. */
const numbered = (step: number, title: string): string => `${step}. ${title}`;

/** The plan in guided steps: people, the page people are sent to, then each level. Usable as it comes. */
export function PlanPage() {
  const { plan, phase, change } = usePlanForm();
  const { managed } = useManaged();
  if (plan === undefined) return null;
  const changeBook = (level: keyof Plan['playbooks'], fields: Partial<Playbook>): void =>
    change({ playbooks: { ...plan.playbooks, [level]: { ...plan.playbooks[level], ...fields } } });
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-4">
        <h1 className="grow text-xl font-semibold">{i18n.t('plan.title')}</h1>
        <Saved phase={phase} />
        <Button className="print:hidden" onClick={() => window.print()}>
          {i18n.t('plan.print')}
        </Button>
      </div>
      <PlanSheet plan={plan} />
      {managed.plan !== undefined && <SetByOrganisation />}
      {plan.editedAt === null && (
        <p className="max-w-[70ch] pb-4 text-soft print:hidden">{i18n.t('plan.asItComes')}</p>
      )}
      <fieldset disabled={managed.plan !== undefined} className="m-0 min-w-0 border-0 p-0 print:hidden">
        <Section
          id="contacts"
          title={numbered(1, i18n.t('plan.contacts'))}
          help={i18n.t('plan.contactsHelp')}
        >
          <ContactsForm contacts={plan.contacts} onChange={(contacts) => change({ contacts })} />
        </Section>
        <Section
          id="information"
          title={numbered(2, i18n.t('plan.information'))}
          help={i18n.t('plan.informationHelp')}
        >
          <TextField
            label={i18n.t('plan.informationPage')}
            placeholder="https://"
            value={plan.informationPage}
            onChange={(informationPage) => change({ informationPage: informationPage.trim() })}
          />
        </Section>
        {crisisLevels.map((level, place) => (
          <Section
            key={level}
            id={`level-${level}`}
            title={numbered(place + 3, i18n.t(`level.${level}`))}
            help={i18n.t(`plan.levelHelp.${level}`)}
          >
            <PlaybookForm
              level={level}
              playbook={plan.playbooks[level]}
              onChange={(fields) => changeBook(level, fields)}
            />
          </Section>
        ))}
        <Section id="file" title={i18n.t('plan.file')} help={i18n.t('plan.fileHelp')}>
          <PlanFile
            plan={plan}
            onImport={(imported) => change(imported)}
            onReset={() => change(defaultPlan())}
          />
        </Section>
      </fieldset>
    </>
  );
}
