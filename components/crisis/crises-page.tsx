import { useState } from 'react';
import { i18n } from '#i18n';
import { CrisisPage } from './crisis-page';
import { CrisisRow } from './crisis-row';
import { useClosedCrises, useOpenCrises } from './use-crises';
import type { ViewProps } from './views';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** Closed crises drawn at first, and again with each "more". */
const page = 30;

/** Open crises first, then those that are closed. */
export function CrisesPage({ id }: ViewProps) {
  return id === null ? <CrisisList /> : <CrisisPage id={id} />;
}

function CrisisList() {
  const [most, setMost] = useState(page);
  const open = useOpenCrises();
  const closed = useClosedCrises(most);
  if (open === undefined || closed === undefined) return null;
  return (
    <>
      <h1 className="text-xl font-semibold">{i18n.t('crisis.open')}</h1>
      {open.length === 0 ? (
        <Notice icon="check" title={i18n.t('crisis.noneTitle')}>
          {i18n.t('crisis.noneText')}
        </Notice>
      ) : (
        <ul className="mt-3 flex flex-col gap-2">
          {open.map((crisis) => (
            <CrisisRow key={crisis.id} crisis={crisis} />
          ))}
        </ul>
      )}
      {closed.count > 0 && (
        <>
          <h2 className="mt-8 text-lg font-semibold">{i18n.t('crisis.closed')}</h2>
          <ul className="mt-3 flex flex-col gap-2">
            {closed.crises.map((crisis) => (
              <CrisisRow key={crisis.id} crisis={crisis} />
            ))}
          </ul>
          {closed.crises.length < closed.count && (
            <Button look="quiet" className="mt-2" onClick={() => setMost(most + page)}>
              {i18n.t('popup.more', closed.count - closed.crises.length)}
            </Button>
          )}
        </>
      )}
    </>
  );
}
