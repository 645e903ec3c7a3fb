import { i18n } from '#i18n';
import { brandedFlag, brandFor } from '@/lib/core/brand/brand-for';
import { MakeRoom } from '../make-room';
import { problemWords } from '../problem-words';
import { SelectionView } from '../selection/selection-view';
import { useAsked } from '../selection/use-selection';
import { Button } from '../ui/button';
import { Notice, Warning } from '../ui/notice';
import { useKeys } from '../use-keys';
import { useProblem } from '../use-problem';
import { useAppearance, useSettings } from '../use-settings';
import { useTab } from '../use-tab';
import { BreakNote } from '../well-being/break-note';
import { PageNotice, PausedNotice } from './page-notice';
import { PanelHeader } from './panel-header';
import { ThreadPicker } from './thread-picker';
import { ThreadView } from './thread-view';
import { useChosen, usePage } from './use-page';

/** The side panel: follows the tab in front and the thread chosen in it. */
export function PanelScreen() {
  const settings = useSettings();
  useAppearance(settings);
  const page = usePage(useTab());
  const [chosen, choose] = useChosen(page);
  const { selection, isInFront, bring } = useAsked(page);
  const go = (step: number): void => {
    const flags = page?.flags ?? [];
    const place = flags.findIndex(({ id }) => id === chosen?.id);
    const to = flags[(place + step + flags.length) % flags.length];
    if (to !== undefined) choose(to.id);
  };
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    escape: () => document.querySelector<HTMLElement>('#thread-chips button')?.focus(),
  });
  const problem = useProblem(page?.tab.id ?? null);
  return (
    <div className="mx-auto min-h-screen max-w-[560px]">
      <PanelHeader row={page?.row ?? null} flag={chosen} settings={settings} />
      {selection !== null && (!isInFront || chosen !== undefined) && (
        <p className="border-b border-line px-4 py-1">
          <Button look="quiet" className="-ml-2" onClick={() => bring(!isInFront)}>
            {i18n.t(isInFront ? 'selection.toThreads' : 'selection.back')}
          </Button>
        </p>
      )}
      {problem !== null && (
        <Warning action={problem === 'storage-full' && <MakeRoom />}>{problemWords(problem)}</Warning>
      )}
      <BreakNote />
      <main>
        {page === undefined || settings === null ? (
          <output className="block px-4 py-10 text-center text-soft">{i18n.t('panel.loading')}</output>
        ) : selection !== null && isInFront ? (
          <SelectionView key={selection.at} tabId={page.tab.id} selection={selection} settings={settings} />
        ) : settings.paused ? (
          <PausedNotice />
        ) : chosen === undefined && problem === 'storage-full' ? (
          // Not that there is nothing: what there is can't be kept, and so not be shown.
          <Notice title={i18n.t('panel.fullTitle')}>{i18n.t('panel.fullText')}</Notice>
        ) : chosen === undefined ? (
          <PageNotice page={page} watched={settings.watched} />
        ) : (
          <>
            <ThreadPicker flags={page.flags} chosen={chosen} onChoose={choose} />
            <ThreadView
              key={chosen.id}
              flag={chosen}
              brand={brandFor(settings, brandedFlag(chosen))}
              tabId={page.tab.id}
            />
          </>
        )}
      </main>
    </div>
  );
}
