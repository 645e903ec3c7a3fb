import { i18n } from '#i18n';
import type { Flag } from '@/lib/core/flag';
import type { TabRow } from '@/lib/storage/rows';
import { networkWord } from '../words';
import { Icon } from '../ui/icon';

/** What this is about, and the way to the settings. */
export function PanelHeader({ row, flag }: { row: TabRow | null; flag: Flag | undefined }) {
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
