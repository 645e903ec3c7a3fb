import { useEffect, useState } from 'react';
import { followProblem, type Problem } from '@/lib/platform/problems';

/** What went wrong while this tab was read; null while it goes well. */
export function useProblem(tabId: number | null): Problem | null {
  const [told, setTold] = useState<{ tabId: number; problem: Problem | null } | null>(null);
  useEffect(() => {
    if (tabId === null) return undefined;
    return followProblem(tabId, (problem) => setTold({ tabId, problem }));
  }, [tabId]);
  return told !== null && told.tabId === tabId ? told.problem : null;
}
