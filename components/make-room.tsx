import { i18n } from '#i18n';

/** To where room can be made, from wherever a full disk is said. */
export function MakeRoom() {
  return (
    <a
      href="/options.html#data"
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-7 shrink-0 items-center font-medium underline"
    >
      {i18n.t('panel.makeRoom')}
    </a>
  );
}
