import { useEffect } from 'react';
import { i18n } from '#i18n';
import { Warning } from '../ui/notice';
import { Saved } from '../ui/save-phase';
import { useAppearance } from '../use-settings';
import { optionsSections } from './options-sections';
import { Section } from './section';
import { SectionMenu } from './section-menu';
import { useManaged } from './use-managed';
import { useSettingsForm } from './use-settings-form';

/** Everything that can be set, saved as it is changed. */
export function OptionsScreen({ version }: { version: string }) {
  const { settings, phase, change, forget } = useSettingsForm();
  useAppearance(settings);
  const { managed, refused } = useManaged();
  const isThere = settings !== null;
  useEffect(() => {
    // What the address names is drawn later than the browser looks for it.
    if (isThere) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [isThere]);
  const sections = settings === null ? [] : optionsSections({ settings, managed, version, change, forget });
  return (
    <div className="mx-auto max-w-[760px] px-5 pb-16">
      <header className="sticky top-0 z-20 flex flex-wrap items-center gap-x-4 bg-ground py-4">
        <h1 className="grow text-xl font-semibold">
          {i18n.t('extName')} <span className="font-normal text-soft">· {i18n.t('options.title')}</span>
        </h1>
        <Saved phase={phase} />
        <SectionMenu sections={sections} />
      </header>
      {isThere && (
        <main>
          {refused.length > 0 && (
            <Warning>{i18n.t('managed.refused', { names: refused.join(', ') })}</Warning>
          )}
          {sections.map((section) => (
            <Section key={section.id} {...section} />
          ))}
        </main>
      )}
    </div>
  );
}
