import { useState } from 'react';
import { i18n } from '#i18n';
import type { Decision } from '@/lib/core/crisis/decision';
import { ask } from '@/lib/platform/bus';
import { keyOf } from '../words';

/**
 * Asks the worker for a decision; `refusal` says in words why it was not taken. The store answers by live query. The
 * note that is being written goes with whatever is decided next, wherever on the page that is.
 */
export function useDecide(crisisId: string): {
  refusal: string | null;
  note: string;
  setNote: (note: string) => void;
  decide: (decision: Decision) => Promise<boolean>;
} {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const decide = async (decision: Decision): Promise<boolean> => {
    const takesNote = 'note' in decision;
    const asked = await ask('crisis.decide', {
      crisisId,
      decision: takesNote ? { ...decision, note } : decision,
    });
    const outcome = asked.ok ? asked.value.outcome : 'silent';
    const isDone = outcome === 'done';
    setRefusal(isDone ? null : i18n.t(`crisisRefusal.${keyOf(outcome)}`));
    if (isDone && takesNote) setNote('');
    return isDone;
  };
  return { refusal, note, setNote, decide };
}
