import { useEffect, useState } from 'react';
import { problemOf, watchProblem, type Problem } from '@/lib/platform/problems';

/** What went wrong while this tab was read; null while it goes well. */
export function useProblem(tabId: number | null): Problem | null {
  const [told, setTold] = useState<{ tabId: number; problem: Problem | null } | null>(null);
  useEffect(() => {
    if (tabId === null) return undefined;
    let isCurrent = true;
    const tell = (problem: Problem | null): void => {
      if (isCurrent) setTold({ tabId, problem });
    };
    const unwatch = watchProblem(tabId, tell);
    void problemOf(tabId).then(tell);
    return () => {
      isCurrent = false;
      unwatch();
    };
  }, [tabId]);
  return told !== null && told.tabId === tabId ? told.problem : null;
}
