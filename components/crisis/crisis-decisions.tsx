import { i18n } from '#i18n';
import { crisisLevels, type Crisis } from '@/lib/core/crisis/crisis';
import { mayMerge } from '@/lib/core/crisis/decide';
import type { Decision } from '@/lib/core/crisis/decision';
import { Button } from '../ui/button';
import { PickThenDo } from '../ui/pick-then-do';
import { TextField } from '../ui/text-fields';
import { levelWord } from '../words';
import { useOpenCrises } from './use-crises';
import { crisisName } from './words';

interface CrisisDecisionsProps {
  crisis: Crisis;
  note: string;
  setNote: (note: string) => void;
  onDecide: (decision: Decision) => Promise<boolean>;
}

/** What the user may decide, each with the note that stands in the field. */
export function CrisisDecisions({ crisis, note, setNote, onDecide }: CrisisDecisionsProps) {
  const decide = (decision: Decision): void => void onDecide(decision);
  const isOpen = crisis.status === 'open';
  return (
    <section aria-labelledby="crisis-decide" className="flex flex-col gap-3 print:hidden">
      <h2 id="crisis-decide" className="text-lg font-semibold">
        {i18n.t('crisis.decide')}
      </h2>
      <div className="max-w-[560px]">
        <TextField
          label={i18n.t('crisis.note')}
          help={i18n.t('crisis.noteHelp')}
          value={note}
          onChange={setNote}
          action={
            <Button disabled={note.trim() === ''} onClick={() => decide({ kind: 'note', note })}>
              {i18n.t('crisis.addNote')}
            </Button>
          }
        />
      </div>
      <div className="flex flex-wrap items-end gap-3">
        {isOpen ? (
          <>
            <LevelChoice crisis={crisis} onLevel={(level) => decide({ kind: 'level', level, note })} />
            <MergeChoice crisis={crisis} onMerge={(other) => decide({ kind: 'merge', other, note })} />
            <Button onClick={() => decide({ kind: 'close', note })}>{i18n.t('crisis.close')}</Button>
          </>
        ) : (
          <Button onClick={() => decide({ kind: 'reopen', note })}>{i18n.t('crisis.reopen')}</Button>
        )}
      </div>
    </section>
  );
}

function LevelChoice({
  crisis,
  onLevel,
}: {
  crisis: Crisis;
  onLevel: (level: Crisis['level'] | null) => void;
}) {
  return (
    <PickThenDo
      label={i18n.t('crisis.level')}
      none={i18n.t('crisis.byRules', { level: levelWord(crisis.ruled) })}
      options={crisisLevels.map((level) => ({ value: level, label: levelWord(level) }))}
      value={crisis.set?.level ?? null}
      doLabel={i18n.t('crisis.levelNow')}
      onDo={onLevel}
    />
  );
}

function MergeChoice({ crisis, onMerge }: { crisis: Crisis; onMerge: (other: string) => void }) {
  const others = (useOpenCrises() ?? []).filter((other) => other.id !== crisis.id && mayMerge(crisis, other));
  if (others.length === 0) return null;
  return (
    <PickThenDo
      label={i18n.t('crisis.merge')}
      none={i18n.t('crisis.mergeNone')}
      options={others.map((each) => ({ value: each.id, label: crisisName(each) }))}
      value={null}
      doLabel={i18n.t('crisis.mergeNow')}
      onDo={(other) => other !== null && onMerge(other)}
    />
  );
}
