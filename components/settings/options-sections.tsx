import { i18n } from '#i18n';
import type { Managed } from '@/lib/core/settings/managed';
import type { Settings } from '@/lib/core/settings/settings';
import { Choice } from '../ui/choice';
import { BrandSection } from './brand/brand-section';
import { FixedBrands } from './brand/fixed-brands';
import { CorrectionList } from './reading/correction-list';
import { DataPanel } from './data/data-panel';
import { EvidenceCheck } from './data/evidence-check';
import { Fixed, SetByOrganisation } from './fixed';
import { ModelSection } from './model/model-section';
import { OwnWordsForm } from './reading/own-words-form';
import { ReminderForm } from './reminder-form';
import { ReplyCheckForm } from './replies/reply-check-form';
import { SavedReplyList } from './replies/saved-reply-list';
import type { SectionProps } from './section';
import { SiteList } from './reading/site-list';
import { StatementList } from './replies/statement-list';
import { WellBeingForm } from './well-being-form';
import { whatLeaves } from './model/what-leaves';

interface OptionsProps {
  settings: Settings;
  managed: Managed;
  version: string;
  change: (fields: Partial<Settings>) => void;
  forget: () => void;
}

/** What can be set, in the order in which it is set up. */
export function optionsSections({
  settings,
  managed,
  version,
  change,
  forget,
}: OptionsProps): SectionProps[] {
  return [
    {
      id: 'brand',
      title: i18n.t('options.brand'),
      help: i18n.t('options.brandHelp'),
      children:
        managed.brands === undefined ? (
          <BrandSection brands={settings.brands} onChange={(brands) => change({ brands })} />
        ) : (
          <>
            <SetByOrganisation />
            <FixedBrands brands={settings.brands} />
          </>
        ),
    },
    {
      id: 'statements',
      title: i18n.t('statement.title'),
      help: i18n.t('statement.help'),
      children: <StatementList />,
    },
    {
      id: 'replies',
      title: i18n.t('savedReply.title'),
      help: i18n.t('savedReply.help'),
      children: <SavedReplyList />,
    },
    {
      id: 'sites',
      title: i18n.t('options.sites'),
      help: i18n.t('options.sitesHelp'),
      children: <SiteList watched={settings.watched} fixed={managed.watchedSites ?? []} />,
    },
    {
      id: 'sensitivity',
      title: i18n.t('options.sensitivity'),
      help: i18n.t('options.sensitivityHelp'),
      children: (
        <Fixed isFixed={managed.sensitivity !== undefined}>
          <Choice
            isTitled
            label={i18n.t('options.sensitivity')}
            options={[
              { value: 'low', label: i18n.t('options.low'), help: i18n.t('options.lowHelp') },
              { value: 'normal', label: i18n.t('options.normal'), help: i18n.t('options.normalHelp') },
              { value: 'high', label: i18n.t('options.high'), help: i18n.t('options.highHelp') },
            ]}
            value={settings.sensitivity}
            onChange={(sensitivity) => change({ sensitivity })}
          />
        </Fixed>
      ),
    },
    {
      id: 'words',
      title: i18n.t('options.words'),
      help: i18n.t('options.wordsHelp'),
      children: (
        <>
          <OwnWordsForm words={settings.ownWords} onChange={(ownWords) => change({ ownWords })} />
          <CorrectionList />
        </>
      ),
    },
    {
      id: 'model',
      title: i18n.t('model.title'),
      help: i18n.t('model.help'),
      children: (
        <ModelSection
          choice={settings.engine}
          watched={settings.watched}
          allowed={managed.models ?? 'any'}
          onChange={(engine) => change({ engine })}
        />
      ),
    },
    {
      id: 'reply-check',
      title: i18n.t('replyCheck.title'),
      help: i18n.t('replyCheck.help'),
      children: <ReplyCheckForm settings={settings} onChange={change} />,
    },
    {
      id: 'reminders',
      title: i18n.t('reminder.title'),
      help: i18n.t('reminder.help'),
      children: (
        <ReminderForm reminders={settings.reminders} onChange={(reminders) => change({ reminders })} />
      ),
    },
    {
      id: 'for-you',
      title: i18n.t('wellBeing.title'),
      help: i18n.t('wellBeing.help'),
      children: (
        <WellBeingForm wellBeing={settings.wellBeing} onChange={(wellBeing) => change({ wellBeing })} />
      ),
    },
    {
      id: 'appearance',
      title: i18n.t('options.appearance'),
      children: (
        <Choice
          isTitled
          label={i18n.t('options.appearance')}
          options={[
            { value: 'system', label: i18n.t('options.system') },
            { value: 'light', label: i18n.t('options.light') },
            { value: 'dark', label: i18n.t('options.dark') },
          ]}
          value={settings.appearance}
          onChange={(appearance) => change({ appearance })}
        />
      ),
    },
    {
      id: 'data',
      title: i18n.t('options.data'),
      help: i18n.t('options.dataHelp'),
      children: (
        <>
          <DataPanel kept={settings} managed={managed} onKeep={change} onErased={forget} />
          <EvidenceCheck />
        </>
      ),
    },
    {
      id: 'about',
      title: i18n.t('options.about'),
      children: (
        <>
          <p>
            <strong className="font-semibold">{whatLeaves(settings.engine)}</strong>{' '}
            {i18n.t('options.aboutText')}
          </p>
          <p className="text-sm text-soft">{i18n.t('options.version', { version })}</p>
        </>
      ),
    },
  ];
}
