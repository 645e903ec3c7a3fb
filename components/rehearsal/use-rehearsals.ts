import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Reading } from '@/lib/core/reading/reading';
import { textsOf } from '@/lib/core/rehearsal/course';
import type { Rehearsal } from '@/lib/core/rehearsal/rehearsal';
import type { Scenario } from '@/lib/core/rehearsal/scenario';
import { ask } from '@/lib/platform/bus';
import { allRehearsals } from '@/lib/storage/rehearsals';
import { useDb } from '../desk';

/** Latest first; undefined until they are read. */
export function useRehearsals(): Rehearsal[] | undefined {
  const db = useDb();
  return useLiveQuery(() => allRehearsals(db), [db]);
}

/** What the worker's reader makes of all that may be said; undefined until it answered, null where it did not. */
export function useReadings(scenario: Scenario): {
  readings: ReadonlyMap<string, Reading> | null | undefined;
  again: () => void;
} {
  const [readings, setReadings] = useState<ReadonlyMap<string, Reading> | null>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const texts = textsOf(scenario);
    void ask('rehearsal.read', { language: scenario.language, texts }).then((asked) => {
      if (!isWanted) return;
      const read = asked.ok ? asked.value.readings : null;
      const pairs = read?.map((reading, place) => [texts[place] ?? '', reading] as const);
      setReadings(pairs === undefined ? null : new Map(pairs));
    });
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another attempt asks again
  }, [scenario, attempt]);
  const again = (): void => {
    setReadings(undefined);
    setAttempt((count) => count + 1);
  };
  return { readings, again };
}
