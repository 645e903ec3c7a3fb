import { i18n } from '#i18n';
import type { Flag } from '@/lib/core/flag/flag';
import type { Settings } from '@/lib/core/settings/settings';
import type { TabRow } from '@/lib/storage/rows';
import { networkWord } from '../words';
import { Icon } from '../ui/icon';
import { BrandPick } from './brand-pick';

interface PanelHeaderProps {
  row: TabRow | null;
  flag: Flag | undefined;
  /** Null until they are read. */
  settings: Settings | null;
}

/** What this is about, whose voice speaks where there are several, and the way to the settings. */
export function PanelHeader({ row, flag, settings }: PanelHeaderProps) {
  const title = flag?.title ?? row?.title ?? '';
  const site = flag === undefined ? (row?.site ?? null) : networkWord(flag.network);
  return (
    <header className="flex items-center gap-2 border-b border-line py-2 pr-2 pl-4">
      <h1 className="flex min-w-0 grow items-baseline gap-1.5 text-sm" title={title}>
        <span dir="auto" className="truncate font-semibold">
          {title === '' ? i18n.t('extName') : title}
        </span>
        {title !== '' && site !== null && <span className="shrink-0 text-soft"> · {site}</span>}
      </h1>
      {settings !== null && flag !== undefined && settings.brands.length > 1 && (
        <BrandPick settings={settings} flag={flag} />
      )}
      <a
        href="/options.html"
        target="_blank"
        rel="noreferrer"
        aria-label={i18n.t('panel.settings')}
        title={i18n.t('panel.settings')}
        className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-soft hover:bg-sunken hover:text-ink"
      >
        <Icon name="gear" />
      </a>
    </header>
  );
}
