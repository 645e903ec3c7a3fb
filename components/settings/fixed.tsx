import type { ReactNode } from 'react';
import { i18n } from '#i18n';

/** Fields that the organisation may have set: they can be read then, and not be changed. */
export function Fixed({ isFixed, children }: { isFixed: boolean; children: ReactNode }) {
  if (!isFixed) return children;
  return (
    <>
      <SetByOrganisation />
      <fieldset disabled className="m-0 flex flex-col gap-5 border-0 p-0">
        <legend className="sr-only">{i18n.t('managed.setBy')}</legend>
        {children}
      </fieldset>
    </>
  );
}

export const SetByOrganisation = () => (
  <p className="rounded-md bg-accent-ground px-3 py-1.5 text-sm text-accent">{i18n.t('managed.setBy')}</p>
);
