import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { LearntTrait } from '@/lib/core/brand/learn-voice';
import { box } from '../../ui/field';
import { wholeNumber } from '../../words';

interface LearntRowProps {
  trait: LearntTrait;
  isTaken: boolean;
  onTake: (isTaken: boolean) => void;
  onChange: (trait: LearntTrait) => void;
}

const titleOf = ({ field }: LearntTrait): string => i18n.t(`learn.${field}`);

/** A few values, in words. */
function Pick<Value extends string>({
  label,
  value,
  options,
  onPick,
}: {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onPick: (value: Value) => void;
}) {
  return (
    <select
      aria-label={label}
      className={box}
      value={value}
      onChange={(event) => {
        const picked = options.find(([each]) => each === event.currentTarget.value);
        if (picked !== undefined) onPick(picked[0]);
      }}
    >
      {options.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  );
}

function editorOf(trait: LearntTrait, onChange: LearntRowProps['onChange']): ReactNode {
  const label = titleOf(trait);
  switch (trait.field) {
    case 'greeting':
    case 'signature':
    case 'firstName':
      return (
        <input
          type="text"
          aria-label={label}
          className={box}
          value={trait.value}
          onChange={(event) => onChange({ ...trait, value: event.currentTarget.value })}
        />
      );
    case 'usualLength':
      return (
        <input
          type="number"
          min={20}
          aria-label={label}
          className={box}
          value={trait.value ?? ''}
          onChange={(event) => {
            const length = event.currentTarget.valueAsNumber;
            onChange({ ...trait, value: Number.isFinite(length) ? length : null });
          }}
        />
      );
    case 'formality':
      return (
        <Pick
          label={label}
          value={trait.value < 0.35 ? 'low' : trait.value > 0.65 ? 'high' : 'middle'}
          options={[
            ['low', i18n.t('brand.everyday')],
            ['middle', i18n.t('learn.between')],
            ['high', i18n.t('options.formal')],
          ]}
          onPick={(side) => onChange({ ...trait, value: { low: 0.2, middle: 0.5, high: 0.8 }[side] })}
        />
      );
    case 'person':
      return (
        <Pick
          label={label}
          value={trait.value}
          options={[
            ['we', i18n.t('options.personWe')],
            ['i', i18n.t('options.personI')],
          ]}
          onPick={(value) => onChange({ ...trait, value })}
        />
      );
    case 'address':
      return (
        <Pick
          label={label}
          value={trait.value}
          options={[
            ['vous', i18n.t('options.vous')],
            ['tu', i18n.t('options.tu')],
          ]}
          onPick={(value) => onChange({ ...trait, value })}
        />
      );
    case 'emoji':
    case 'exclamation':
      return (
        <Pick
          label={label}
          value={trait.value ? 'yes' : 'no'}
          options={[
            ['yes', i18n.t('learn.yes')],
            ['no', i18n.t('learn.no')],
          ]}
          onPick={(said) => onChange({ ...trait, value: said === 'yes' })}
        />
      );
    default:
      return trait satisfies never;
  }
}

/** One trait: what was found, in how many replies, and whether it is to count. */
export function LearntRow({ trait, isTaken, onTake, onChange }: LearntRowProps) {
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-7 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-accent"
          checked={isTaken}
          onChange={(event) => onTake(event.currentTarget.checked)}
        />
        <span className="grow font-medium">{titleOf(trait)}</span>
        <span className="text-sm text-soft">
          {i18n.t('learn.known', { count: wholeNumber(trait.count), of: wholeNumber(trait.of) })}
        </span>
      </label>
      {editorOf(trait, onChange)}
    </div>
  );
}
