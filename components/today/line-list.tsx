import { useState } from 'react';
import { i18n } from '#i18n';
import { statuses, type Status } from '@/lib/core/flag/flag';
import type { FlagLine } from '@/lib/core/flag/flag-line';
import { ask } from '@/lib/platform/bus';
import { goTo } from '@/lib/platform/tabs';
import { allTabs } from '@/lib/storage/tabs';
import { useDb } from '../desk';
import { pressing } from '../summary/flag-row';
import { Button } from '../ui/button';
import { LevelShape } from '../ui/level-mark';
import { Notice } from '../ui/notice';
import { PickBox } from '../ui/pick-box';
import { Said } from '../ui/said';
import { PickThenDo } from '../ui/pick-then-do';
import { levelWord, networkWord, statusWord } from '../words';
import { Excerpt } from '../well-being/hostile-text';

interface LineListProps {
  /** Most urgent first. */
  lines: readonly FlagLine[];
  /** Milliseconds. */
  now: number;
  isFiltered: boolean;
  onClear: () => void;
}

/** A thread and the status that it had, or is to have. */
type Standing = Pick<FlagLine, 'id' | 'status'>;

/** Lines drawn at first, and again with each "more": a list of thousands is not read. */
const page = 50;

/** Threads; those that are chosen get their status together. */
export function LineList({ lines, now, isFiltered, onClear }: LineListProps) {
  const db = useDb();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(page);
  const [hasFailed, setFailed] = useState(false);
  const [before, setBefore] = useState<readonly Standing[]>([]);
  const inSight = lines.slice(0, shown);
  const there = lines.filter(({ id }) => chosen.has(id));
  const isAllChosen = inSight.every(({ id }) => chosen.has(id));
  const toggle = (id: string): void => {
    setBefore([]);
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const open = async (line: FlagLine): Promise<void> => {
    const row = (await allTabs(db)).find(({ conversationKey }) => conversationKey === line.conversationKey);
    await goTo(row?.tabId ?? null, line.url);
  };
  const put = async (rows: readonly Standing[]): Promise<boolean> => {
    const asked = await Promise.all(rows.map(({ id, status }) => ask('flag.status', { flagId: id, status })));
    const isDone = asked.every(({ ok }) => ok);
    setFailed(!isDone);
    return isDone;
  };
  const setStatus = async (status: Status): Promise<void> => {
    const standing = there.map(({ id, status: was }) => ({ id, status: was }));
    if (!(await put(standing.map(({ id }) => ({ id, status }))))) return;
    setChosen(new Set());
    setBefore(standing);
  };
  const undo = async (): Promise<void> => {
    if (await put(before)) setBefore([]);
  };
  if (lines.length === 0)
    return isFiltered ? (
      <Notice
        title={i18n.t('today.nothing')}
        action={<Button onClick={onClear}>{i18n.t('today.clear')}</Button>}
      />
    ) : null;
  return (
    <section aria-label={i18n.t('popup.list')}>
      <div className="flex min-h-9 flex-wrap items-center gap-3 text-sm print:hidden">
        <PickBox
          label={i18n.t('today.chooseAll', inSight.length)}
          isChosen={isAllChosen}
          onToggle={() => {
            setBefore([]);
            setChosen(new Set(isAllChosen ? [] : inSight.map(({ id }) => id)));
          }}
        />
        <span className="text-soft">{i18n.t('crisis.threads', lines.length)}</span>
        {there.length > 0 && (
          <BulkStatus count={there.length} onStatus={(status) => void setStatus(status)} />
        )}
        <Said className="text-soft">{before.length > 0 && i18n.t('today.statusSet', before.length)}</Said>
        {before.length > 0 && (
          <Button look="quiet" onClick={() => void undo()}>
            {i18n.t('panel.undo')}
          </Button>
        )}
        {hasFailed && (
          <span role="alert" className="text-severe">
            {i18n.t('panel.workerSilent')}
          </span>
        )}
      </div>
      <ul>
        {inSight.map((line) => (
          <LineRow
            key={line.id}
            line={line}
            now={now}
            isChosen={chosen.has(line.id)}
            onChoose={() => toggle(line.id)}
            onOpen={() => void open(line)}
          />
        ))}
      </ul>
      {shown < lines.length && (
        <Button look="quiet" className="mt-2" onClick={() => setShown(shown + page)}>
          {i18n.t('popup.more', lines.length - shown)}
        </Button>
      )}
    </section>
  );
}

function BulkStatus({ count, onStatus }: { count: number; onStatus: (status: Status) => void }) {
  return (
    <PickThenDo
      label={i18n.t('today.setStatus', count)}
      none={i18n.t('today.chooseStatus')}
      options={statuses.map((status) => ({ value: status, label: statusWord(status) }))}
      value={null}
      doLabel={i18n.t('today.setStatusNow')}
      onDo={(status) => status !== null && onStatus(status)}
    />
  );
}

/** What a thread goes by once its words were let go of, figures being kept longer. */
const placeOf = ({ title, url }: FlagLine): string => (title === '' ? url : title);

interface LineRowProps {
  line: FlagLine;
  now: number;
  isChosen: boolean;
  onChoose: () => void;
  onOpen: () => void;
}

function LineRow({ line, now, isChosen, onChoose, onOpen }: LineRowProps) {
  const { text, isLate } = pressing(line, now);
  return (
    <li className="flex items-start gap-1.5 border-b border-line py-1">
      <PickBox
        className="print:hidden"
        label={i18n.t('crisis.choose', { title: line.excerpt || placeOf(line) })}
        isChosen={isChosen}
        onToggle={onChoose}
      />
      <span className="w-3 shrink-0 pt-2 leading-none">
        <LevelShape level={line.level} />
        <span className="sr-only">{levelWord(line.level)}</span>
      </span>
      <div className="flex min-w-0 grow flex-wrap items-center gap-x-3">
        <button
          type="button"
          className="min-h-7 min-w-0 grow basis-72 py-1 text-left hover:underline"
          title={line.title}
          onClick={onOpen}
        >
          <span dir="auto" className="line-clamp-2 font-medium">
            {line.excerpt === '' ? placeOf(line) : <Excerpt text={line.excerpt} />}
          </span>
        </button>
        <span className={`text-sm ${isLate ? 'font-medium text-severe' : 'text-soft'}`}>{text}</span>
        <span className="text-sm text-soft sm:w-24 sm:text-right">{networkWord(line.network)}</span>
      </div>
    </li>
  );
}
