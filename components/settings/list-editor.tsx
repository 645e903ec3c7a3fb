import type { ReactNode } from 'react';
import { useId } from 'react';
import { Button, IconButton } from '../ui/button';
import { Icon } from '../ui/icon';

interface ListEditorProps<Item> {
  label: string;
  help?: string;
  addLabel: string;
  removeLabel: (place: number) => string;
  items: readonly Item[];
  fresh: Item;
  onChange: (items: Item[]) => void;
  children: (item: Item, change: (fields: Partial<Item>) => void, place: number) => ReactNode;
}

/** Rows of a few fields each: changed in place, added at the end, taken out one by one. */
export function ListEditor<Item extends object>({
  label,
  help,
  addLabel,
  removeLabel,
  items,
  fresh,
  onChange,
  children,
}: ListEditorProps<Item>) {
  const id = useId();
  return (
    <fieldset className="m-0 flex flex-col gap-2 border-0 p-0" aria-describedby={help && id}>
      <legend className="mb-1 p-0 font-medium">{label}</legend>
      {items.map((item, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no name of their own but their place
        <div key={place} className="flex items-start gap-2 rounded-md border border-line p-2">
          <div className="flex min-w-0 grow flex-col gap-2">
            {children(
              item,
              (fields) => onChange(items.map((each, at) => (at === place ? { ...each, ...fields } : each))),
              place,
            )}
          </div>
          <IconButton
            label={removeLabel(place + 1)}
            onClick={() => onChange(items.filter((_, at) => at !== place))}
          >
            <Icon name="close" />
          </IconButton>
        </div>
      ))}
      <Button className="self-start" onClick={() => onChange([...items, fresh])}>
        {addLabel}
      </Button>
      {help !== undefined && (
        <p id={id} className="text-sm text-soft">
          {help}
        </p>
      )}
    </fieldset>
  );
}
