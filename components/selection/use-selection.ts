import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type * as z from 'zod/mini';
import type { Selection } from '@/lib/core/conversation/selection';
import type { Settings } from '@/lib/core/settings/settings';
import { ask } from '@/lib/platform/bus';
import { followSelection } from '@/lib/platform/selections';
import type { WorkerContract } from '@/lib/platform/worker-contract';
import { allCorrections } from '@/lib/storage/corrections';
import { useDb } from '../desk';
import type { Page } from '../thread/use-page';

/** The words that were last marked in a tab; null where there are none. */
function useSelection(tabId: number | null): Selection | null {
  const [told, setTold] = useState<{ tabId: number; selection: Selection | null } | null>(null);
  useEffect(() => {
    if (tabId === null) return undefined;
    return followSelection(tabId, (selection) => setTold({ tabId, selection }));
  }, [tabId]);
  return told !== null && told.tabId === tabId ? told.selection : null;
}

export interface Asked {
  selection: Selection | null;
  /** What the user asked for last is in front: the marked words, or a thread of the page. */
  isInFront: boolean;
  bring: (isInFront: boolean) => void;
}

/** Marked words and the page's threads share one panel: the later click counts, and the user may turn back. */
export function useAsked(page: Page | undefined): Asked {
  const selection = useSelection(page?.tab.id ?? null);
  const [turned, setTurned] = useState<{ after: string; isInFront: boolean } | null>(null);
  const chosenAt = page?.row?.chosenAt ?? '';
  const after = `${selection?.at ?? ''} ${chosenAt}`;
  const isLater = selection !== null && selection.at > chosenAt;
  return {
    selection,
    isInFront: selection !== null && (turned?.after === after ? turned.isInFront : isLater),
    bring: (isInFront) => setTurned({ after, isInFront }),
  };
}

type Answer = NonNullable<z.infer<WorkerContract['selection.read']['response']>>;

/**
 * What the worker makes of them; null while it reads. Read anew whenever the settings change or the user corrects a
 * reading, the one shown here included: the former stays until then.
 */
export function useReadSelection(
  tabId: number,
  { at }: Selection,
  settings: Settings,
): Answer | 'no-answer' | null {
  const db = useDb();
  const corrections = useLiveQuery(() => allCorrections(db), [db]);
  const [answer, setAnswer] = useState<Answer | 'no-answer' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask('selection.read', { tabId }).then((asked) => {
      if (!isCurrent) return;
      if (!asked.ok) setAnswer('no-answer');
      else if (asked.value?.at === at) setAnswer(asked.value);
    });
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the worker reads by these two as they now stand
  }, [tabId, at, settings, corrections]);
  return answer === null || answer === 'no-answer' || answer.at === at ? answer : null;
}
