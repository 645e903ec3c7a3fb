import { i18n } from '#i18n';
import { Choice } from '../ui/choice';
import { Icon } from '../ui/icon';
import { useAppearance } from '../use-settings';
import { BrandForm } from './brand-form';
import { CorrectionList } from './correction-list';
import { DataPanel } from './data-panel';
import { OwnWordsForm } from './own-words-form';
import { ReplyCheckForm } from './reply-check-form';
import { Section } from './section';
import { SiteList } from './site-list';
import { useSettingsForm, type SavePhase } from './use-settings-form';

function Saved({ phase }: { phase: SavePhase }) {
  return (
    <output className="flex min-h-7 items-center gap-1.5 text-sm">
      {phase === 'saving' && <span className="text-soft">{i18n.t('options.saving')}</span>}
      {phase === 'saved' && (
        <span className="inline-flex items-center gap-1 font-medium text-accent">
          <Icon name="check" size={14} />
          {i18n.t('options.saved')}
        </span>
      )}
      {phase === 'full' && <span className="font-medium text-severe">{i18n.t('options.full')}</span>}
      {phase === 'failed' && <span className="font-medium text-severe">{i18n.t('options.notSaved')}</span>}
    </output>
  );
}

/** Everything that can be set, saved as it is changed. */
export function OptionsScreen({ version }: { version: string }) {
  const { settings, phase, change, forget } = useSettingsForm();
  useAppearance(settings);
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
          <Section id="brand" title={i18n.t('options.brand')} help={i18n.t('options.brandHelp')}>
            <BrandForm
              brand={settings.brand}
              onChange={(fields) => change({ brand: { ...settings.brand, ...fields } })}
            />
          </Section>
          <Section id="sites" title={i18n.t('options.sites')} help={i18n.t('options.sitesHelp')}>
            <SiteList watched={settings.watched} />
          </Section>
          <Section
            id="sensitivity"
            title={i18n.t('options.sensitivity')}
            help={i18n.t('options.sensitivityHelp')}
          >
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
          </Section>
          <Section id="words" title={i18n.t('options.words')} help={i18n.t('options.wordsHelp')}>
            <OwnWordsForm words={settings.ownWords} onChange={(ownWords) => change({ ownWords })} />
            <CorrectionList />
          </Section>
          <Section id="reply-check" title={i18n.t('replyCheck.title')} help={i18n.t('replyCheck.help')}>
            <ReplyCheckForm settings={settings} onChange={change} />
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
            <DataPanel
              keepDays={settings.keepDays}
              onKeepDays={(keepDays) => change({ keepDays })}
              onErased={forget}
            />
          </Section>
          <Section id="about" title={i18n.t('options.about')}>
            <p>
              <strong className="font-semibold">{i18n.t('options.aboutPrivacy')}</strong>{' '}
              {i18n.t('options.aboutText')}
            </p>
            <p className="text-sm text-soft">{i18n.t('options.version', { version })}</p>
          </Section>
        </main>
      )}
    </div>
  );
}
