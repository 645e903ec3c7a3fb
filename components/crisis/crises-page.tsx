import { i18n } from '#i18n';
import { CrisisPage } from './crisis-page';
import { CrisisRow } from './crisis-row';
import { useCrises } from './use-crises';
import type { ViewProps } from './views';
import { Notice } from '../ui/notice';

/** Open crises first, then those that are closed. */
export function CrisesPage({ id }: ViewProps) {
  return id === null ? <CrisisList /> : <CrisisPage id={id} />;
}

function CrisisList() {
  const crises = useCrises();
  if (crises === undefined) return null;
  const open = crises.filter(({ status }) => status === 'open');
  const closed = crises.filter(({ status }) => status === 'closed');
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
      {closed.length > 0 && (
        <>
          <h2 className="mt-8 text-lg font-semibold">{i18n.t('crisis.closed')}</h2>
          <ul className="mt-3 flex flex-col gap-2">
            {closed.map((crisis) => (
              <CrisisRow key={crisis.id} crisis={crisis} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
