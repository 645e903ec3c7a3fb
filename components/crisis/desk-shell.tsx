import { i18n } from '#i18n';
import { useAppearance, useSettings } from '../use-settings';
import { hrefTo, useRoute } from './use-route';
import { views } from './views';

/** The full page: a tab for each of its pages, and the one that the address names. */
export function DeskShell() {
  useAppearance(useSettings());
  const { view, id } = useRoute();
  const shown = views.find(({ path }) => path === view) ?? views[0];
  const { Page } = shown;
  return (
    <div className="mx-auto max-w-[1080px] px-5 pb-16">
      <header className="sticky top-0 z-20 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line bg-ground py-3 print:hidden">
        <p className="text-xl font-semibold">
          {i18n.t('extName')} <span className="font-normal text-soft">· {i18n.t('desk.title')}</span>
        </p>
        <nav aria-label={i18n.t('desk.pages')} className="-mx-1.5 flex flex-wrap gap-0.5 sm:mx-0 sm:gap-1">
          {views.map(({ path, title }) => (
            <a
              key={path}
              href={hrefTo(path)}
              aria-current={path === shown.path ? 'page' : undefined}
              className="inline-flex min-h-8 items-center rounded-md px-1.5 text-sm text-soft hover:bg-sunken sm:px-3 hover:text-ink aria-[current=page]:bg-accent-ground aria-[current=page]:font-medium aria-[current=page]:text-accent"
            >
              {title()}
            </a>
          ))}
        </nav>
      </header>
      <main className="pt-5">
        <Page id={id} />
      </main>
    </div>
  );
}
