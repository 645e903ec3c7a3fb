import { useState } from 'react';
import { i18n } from '#i18n';
import type { Decision } from '@/lib/core/crisis/decision';
import { ask } from '@/lib/platform/bus';
import { keyOf } from '../words';

/** Asks the worker for a decision; `refusal` says in words why it was not taken. The store answers by live query. */
export function useDecide(crisisId: string): {
  refusal: string | null;
  decide: (decision: Decision) => Promise<boolean>;
} {
  const [refusal, setRefusal] = useState<string | null>(null);
  const decide = async (decision: Decision): Promise<boolean> => {
    const asked = await ask('crisis.decide', { crisisId, decision });
    const outcome = asked.ok ? asked.value.outcome : 'silent';
    setRefusal(outcome === 'done' ? null : i18n.t(`crisisRefusal.${keyOf(outcome)}`));
    return outcome === 'done';
  };
  return { refusal, decide };
}
