import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Review } from '@/lib/core/review/review';
import { Button } from '../ui/button';
import { slimBox } from '../ui/field';
import { TextField } from '../ui/text-fields';
import { Part } from './part';

function AddLine({ label, onAdd }: { label: string; onAdd: (text: string) => void }) {
  const [text, setText] = useState('');
  const add = (): void => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <form
      className="print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={label}
        value={text}
        onChange={setText}
        action={
          <Button disabled={text.trim() === ''} onClick={add}>
            {i18n.t('review.add')}
          </Button>
        }
      />
    </form>
  );
}

const remove = (onClick: () => void, what: string): ReactNode => (
  <Button
    look="quiet"
    className="print:hidden"
    aria-label={i18n.t('review.removeWhat', { what })}
    onClick={onClick}
  >
    {i18n.t('plan.remove')}
  </Button>
);

interface ListProps<Item> {
  onChange: (items: Item[]) => void;
}

export function LessonList({
  lessons,
  onChange,
}: { lessons: Review['lessons'] } & ListProps<Review['lessons'][number]>) {
  return (
    <Part id="lessons" title={i18n.t('review.lessons')} isEmpty={lessons.length === 0}>
      <ul>
        {lessons.map(({ id, text }) => (
          <li key={id} className="flex items-center gap-2 border-b border-line py-1">
            <span dir="auto" className="grow">
              {text}
            </span>
            {remove(() => onChange(lessons.filter((lesson) => lesson.id !== id)), text)}
          </li>
        ))}
      </ul>
      <AddLine
        label={i18n.t('review.lesson')}
        onAdd={(text) => onChange([...lessons, { id: crypto.randomUUID(), text }])}
      />
    </Part>
  );
}

type Action = Review['actions'][number];

export function ActionList({ actions, onChange }: { actions: Action[] } & ListProps<Action>) {
  const put = (id: string, fields: Partial<Action>): void =>
    onChange(actions.map((action) => (action.id === id ? { ...action, ...fields } : action)));
  return (
    <Part id="actions" title={i18n.t('review.actions')} isEmpty={actions.length === 0}>
      <ul className="flex flex-col gap-2">
        {actions.map((action) => (
          <li key={action.id} className="flex flex-wrap items-end gap-2 border-b border-line pb-2">
            <label className="flex min-h-7 grow items-center gap-2">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={action.done}
                onChange={({ currentTarget: { checked } }) => put(action.id, { done: checked })}
              />
              <span dir="auto" className={action.done ? 'text-soft line-through' : ''}>
                {action.text}
              </span>
            </label>
            <TextField
              label={i18n.t('review.owner')}
              value={action.owner}
              onChange={(owner) => put(action.id, { owner })}
            />
            <label className="flex flex-col gap-1 font-medium">
              {i18n.t('review.due')}
              <input
                type="date"
                className={`${slimBox} font-normal`}
                value={action.due}
                onChange={({ currentTarget: { value } }) => put(action.id, { due: value })}
              />
            </label>
            {remove(() => onChange(actions.filter(({ id }) => id !== action.id)), action.text)}
          </li>
        ))}
      </ul>
      <AddLine
        label={i18n.t('review.action')}
        onAdd={(text) =>
          onChange([...actions, { id: crypto.randomUUID(), text, owner: '', due: '', done: false }])
        }
      />
    </Part>
  );
}
