import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Flag } from '@/lib/core/flag/flag';
import { levels, type Level } from '@/lib/core/level/level';
import { levelWord, wholeNumber } from '../words';
import { Button, IconButton } from '../ui/button';
import { Icon } from '../ui/icon';
import { LevelShape, levelGround, levelInk } from '../ui/level-mark';
import { Excerpt } from '../well-being/hostile-text';

interface ThreadPickerProps {
  /** Most urgent first. */
  flags: readonly Flag[];
  chosen: Flag;
  onChoose: (id: string) => void;
}

/** The next of this level after the chosen one, round and round. */
function nextOf(level: Level, flags: readonly Flag[], chosen: Flag): Flag | undefined {
  const same = flags.filter((flag) => flag.level === level);
  return same[(same.findIndex(({ id }) => id === chosen.id) + 1) % same.length];
}

/** "1 severe": a bare number would leave the level to its colour and shape. */
const levelCount = (level: Level, count: number): string =>
  level === 'severe' || level === 'moderate' || level === 'minor'
    ? i18n.t(`levelCount.${level}`, count)
    : `${wholeNumber(count)} ${levelWord(level).toLocaleLowerCase()}`;

function LevelChip({ level, flags, chosen, onChoose }: ThreadPickerProps & { level: Level }) {
  const count = flags.filter((flag) => flag.level === level).length;
  if (count === 0) return null;
  const isHere = chosen.level === level;
  return (
    <button
      type="button"
      aria-pressed={isHere}
      title={i18n.t('panel.levelThreads', count, { level: levelWord(level), count: wholeNumber(count) })}
      className={`inline-flex min-h-7 items-center gap-1.5 rounded-md border px-2 text-sm font-medium ${levelInk[level]} ${isHere ? `${levelGround[level]} border-current` : 'border-line hover:bg-sunken'}`}
      onClick={() => onChoose((nextOf(level, flags, chosen) ?? chosen).id)}
    >
      <LevelShape level={level} />
      {levelCount(level, count)}
    </button>
  );
}

function ThreadList({ flags, chosen, onChoose }: ThreadPickerProps) {
  return (
    <ul className="-mx-2 flex flex-col">
      {flags.map((flag) => (
        <li key={flag.id}>
          <button
            type="button"
            aria-current={flag.id === chosen.id}
            className={`flex min-h-8 w-full items-center gap-2 rounded-md px-2 py-1 text-left text-sm hover:bg-sunken ${flag.id === chosen.id ? 'bg-sunken font-medium' : ''}`}
            onClick={() => onChoose(flag.id)}
          >
            <LevelShape level={flag.level} />
            <span className="sr-only">{levelWord(flag.level)}</span>
            <span dir="auto" className="min-w-0 grow truncate">
              <Excerpt text={flag.excerpt} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Threads of this page: a chip per level, one after the other by arrows or J and K, all of them one step down. */
export function ThreadPicker(props: ThreadPickerProps) {
  const { flags, chosen, onChoose } = props;
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  if (flags.length < 2) return null;
  const place = flags.findIndex(({ id }) => id === chosen.id);
  const go = (step: number): void => {
    const to = flags[(place + step + flags.length) % flags.length];
    if (to !== undefined) onChoose(to.id);
  };
  return (
    <nav aria-label={i18n.t('panel.threads')} className="flex flex-col gap-1 px-4 pt-3">
      <div className="flex flex-wrap items-center gap-1.5" id="thread-chips">
        {[...levels].reverse().map((level) => (
          <LevelChip key={level} level={level} {...props} />
        ))}
        <span className="grow" />
        <IconButton label={i18n.t('panel.previous')} onClick={() => go(-1)}>
          <Icon name="left" />
        </IconButton>
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-controls={list}
          title={i18n.t('panel.chooseThread')}
          onClick={() => setOpen(!isOpen)}
        >
          {i18n.t('panel.position', { place: place + 1, count: flags.length })}
          <Icon name="down" size={14} />
        </Button>
        <IconButton label={i18n.t('panel.next')} onClick={() => go(1)}>
          <Icon name="right" />
        </IconButton>
      </div>
      <div id={list} hidden={!isOpen}>
        <ThreadList {...props} />
      </div>
    </nav>
  );
}
