import { useRef, useState } from 'react';
import { Button } from './button';
import type { Option } from './choice';
import { Select } from './select';

interface PickThenDoProps<Value extends string> {
  label: string;
  /** Words of the row that stands for no choice; without it there is none. */
  none?: string;
  options: readonly Option<Value>[];
  /** As it stands; null: no choice. */
  value: Value | null;
  /** Of the button that does it. */
  doLabel: string;
  onDo: (value: Value | null) => void;
}

/**
 * Chosen first, done by the button that then stands beside it: with the arrow keys a list chooses at every step, and what
 * is kept for ever must not begin there.
 */
export function PickThenDo<Value extends string>({
  label,
  value,
  doLabel,
  onDo,
  options,
  ...list
}: PickThenDoProps<Value>) {
  const select = useRef<HTMLSelectElement>(null);
  const [picked, setPicked] = useState<{ value: Value | null; of: Value | null } | null>(null);
  // What stood there changed meanwhile, or what was chosen is no longer among them: chosen anew.
  const isPicked =
    picked !== null &&
    picked.of === value &&
    picked.value !== value &&
    (picked.value === null || options.some((option) => option.value === picked.value));
  return (
    <span className="flex max-w-full min-w-0 flex-wrap items-center gap-2 text-sm print:hidden">
      <label className="flex max-w-full min-w-0 flex-wrap items-center gap-2">
        <span className="text-soft">{label}</span>
        <Select
          ref={select}
          className="w-full max-w-max"
          options={options}
          value={isPicked ? picked.value : value}
          onPick={(next) => setPicked({ value: next, of: value })}
          {...list}
        />
      </label>
      {isPicked && (
        <Button
          onClick={() => {
            // The button goes: whoever pressed it by keyboard stays where they were.
            select.current?.focus();
            setPicked(null);
            onDo(picked.value);
          }}
        >
          {doLabel}
        </Button>
      )}
    </span>
  );
}
