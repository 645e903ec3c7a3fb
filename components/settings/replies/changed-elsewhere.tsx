import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/button';

interface ChangedElsewhereProps<Row> {
  /** As another window left it; null where it was taken away, false where nobody touched it. */
  row: Row | null | false;
  /** Lets go of what was written here. */
  onTheirs: () => void;
  children: (row: Row) => ReactNode;
}

/** Under a form whose row was changed in another window: what stands there now, and what to do about it. */
export function ChangedElsewhere<Row>({ row, onTheirs, children }: ChangedElsewhereProps<Row>) {
  if (row === false) return null;
  return (
    <div role="alert" className="flex flex-col gap-2 rounded-md border border-moderate px-3 py-2 text-sm">
      <p className="font-medium text-moderate">
        {i18n.t(row === null ? 'elsewhere.removed' : 'elsewhere.changed')}
      </p>
      {row !== null && <div className="flex flex-col gap-1 border-l-2 border-line pl-3">{children(row)}</div>}
      <p className="flex flex-wrap items-center gap-2">
        {i18n.t('elsewhere.again')}
        <Button onClick={onTheirs}>
          {i18n.t(row === null ? 'elsewhere.leaveRemoved' : 'elsewhere.leave')}
        </Button>
      </p>
    </div>
  );
}
