import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../ui/icon';
import type { SectionProps } from './section';

/** The way to each group of settings, from anywhere on a long page. The browser's own popover: Escape closes it. */
export function SectionMenu({ sections }: { sections: readonly Pick<SectionProps, 'id' | 'title'>[] }) {
  const id = useId();
  const menu = useRef<HTMLElement>(null);
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="inline-flex min-h-8 items-center gap-1 rounded-md border border-line px-3 text-sm hover:bg-sunken"
      >
        {i18n.t('options.goTo')}
        <Icon name="down" size={14} />
      </button>
      <nav
        ref={menu}
        id={id}
        popover="auto"
        aria-label={i18n.t('options.goTo')}
        className="fixed inset-auto top-15 right-[max(1.25rem,calc(50vw-360px))] m-0 max-h-[75vh] w-64 overflow-y-auto rounded-md border border-line bg-ground p-0 py-1 text-ink shadow-lg"
      >
        <ul>
          {sections.map((section) => (
            <li key={section.id}>
              <a
                href={`#${section.id}`}
                className="flex min-h-9 items-center px-3 text-sm hover:bg-sunken"
                onClick={() => menu.current?.hidePopover()}
              >
                {section.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
