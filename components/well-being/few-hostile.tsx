import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { atMostHostile } from '@/lib/core/settings/well-being';
import { Button } from '../ui/button';
import { useWellBeing } from './use-well-being';

interface FewHostileProps<Item> {
  items: readonly Item[];
  isHostile: (item: Item) => boolean;
  children: (item: Item) => ReactNode;
}

/** A list in which only so many hostile comments stand at once; the others wait behind a button. */
export function FewHostile<Item>({ items, isHostile, children }: FewHostileProps<Item>) {
  const { atOnce } = useWellBeing();
  const [more, setMore] = useState(0);
  const most = atOnce === null ? null : atOnce + more;
  const { held, shown } = atMostHostile(items, isHostile, most);
  return (
    <>
      <ul className="flex flex-col gap-2">{shown.map(children)}</ul>
      {held > 0 && atOnce !== null && (
        <Button look="quiet" className="-ml-2" onClick={() => setMore(more + Math.max(1, atOnce))}>
          {i18n.t('wellBeing.more', held)}
        </Button>
      )}
    </>
  );
}
