import { i18n } from '#i18n';
import { Choice } from '../ui/choice';
import { Warning } from '../ui/notice';
import { Saved } from '../ui/save-phase';
import { useAppearance } from '../use-settings';
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
import { Section } from './section';
import { SiteList } from './reading/site-list';
import { StatementList } from './replies/statement-list';
import { useManaged } from './use-managed';
import { useSettingsForm } from './use-settings-form';
import { WellBeingForm } from './well-being-form';
import { whatLeaves } from './model/what-leaves';

/** Everything that can be set, saved as it is changed. */
export function OptionsScreen({ version }: { version: string }) {
  const { settings, phase, change, forget } = useSettingsForm();
  useAppearance(settings);
  const { managed, refused } = useManaged();
  return (
    <div className="mx-auto max-w-[760px] px-5 pb-16">
      <header className="sticky top-0 z-20 flex flex-wrap items-center justify-between gap-x-4 bg-ground py-4">
        <h1 className="text-xl font-semibold">
          {i18n.t('extName')} <span className="font-normal text-soft">· {i18n.t('options.title')}</span>
        </h1>
        <Saved phase={phase} />
      </header>
      {settings !== null && (
        <main>
          {refused.length > 0 && (
            <Warning>{i18n.t('managed.refused', { names: refused.join(', ') })}</Warning>
          )}
          <Section id="brand" title={i18n.t('options.brand')} help={i18n.t('options.brandHelp')}>
            {managed.brands === undefined ? (
              <BrandSection brands={settings.brands} onChange={(brands) => change({ brands })} />
            ) : (
              <>
                <SetByOrganisation />
                <FixedBrands brands={settings.brands} />
              </>
            )}
          </Section>
          <Section id="statements" title={i18n.t('statement.title')} help={i18n.t('statement.help')}>
            <StatementList />
          </Section>
          <Section id="replies" title={i18n.t('savedReply.title')} help={i18n.t('savedReply.help')}>
            <SavedReplyList />
          </Section>
          <Section id="sites" title={i18n.t('options.sites')} help={i18n.t('options.sitesHelp')}>
            <SiteList watched={settings.watched} fixed={managed.watchedSites ?? []} />
          </Section>
          <Section
            id="sensitivity"
            title={i18n.t('options.sensitivity')}
            help={i18n.t('options.sensitivityHelp')}
          >
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
          </Section>
          <Section id="words" title={i18n.t('options.words')} help={i18n.t('options.wordsHelp')}>
            <OwnWordsForm words={settings.ownWords} onChange={(ownWords) => change({ ownWords })} />
            <CorrectionList />
          </Section>
          <Section id="model" title={i18n.t('model.title')} help={i18n.t('model.help')}>
            <ModelSection
              choice={settings.engine}
              watched={settings.watched}
              allowed={managed.models ?? 'any'}
              onChange={(engine) => change({ engine })}
            />
          </Section>
          <Section id="reply-check" title={i18n.t('replyCheck.title')} help={i18n.t('replyCheck.help')}>
            <ReplyCheckForm settings={settings} onChange={change} />
          </Section>
          <Section id="reminders" title={i18n.t('reminder.title')} help={i18n.t('reminder.help')}>
            <ReminderForm reminders={settings.reminders} onChange={(reminders) => change({ reminders })} />
          </Section>
          <Section id="for-you" title={i18n.t('wellBeing.title')} help={i18n.t('wellBeing.help')}>
            <WellBeingForm wellBeing={settings.wellBeing} onChange={(wellBeing) => change({ wellBeing })} />
          </Section>
          <Section id="appearance" title={i18n.t('options.appearance')}>
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
          </Section>
          <Section id="data" title={i18n.t('options.data')} help={i18n.t('options.dataHelp')}>
            <DataPanel kept={settings} managed={managed} onKeep={change} onErased={forget} />
            <EvidenceCheck />
          </Section>
          <Section id="about" title={i18n.t('options.about')}>
            <p>
              <strong className="font-semibold">{whatLeaves(settings.engine)}</strong>{' '}
              {i18n.t('options.aboutText')}
            </p>
            <p className="text-sm text-soft">{i18n.t('options.version', { version })}</p>
          </Section>
        </main>
      )}
    </div>
  );
}
