import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { compareUrgency, type Flag } from '@/lib/core/flag/flag';
import type { CurrentTab } from '@/lib/platform/tabs';
import { flagsOfConversation } from '@/lib/storage/flags';
import type { TabRow } from '@/lib/storage/rows';
import { tabState } from '@/lib/storage/tabs';
import { useDb } from '../desk';

export interface Page {
  tab: CurrentTab;
  /** Null where nothing of ours runs in the tab. */
  row: TabRow | null;
  /** Of the conversation in front, most urgent first. */
  flags: Flag[];
}

/**
 * What the tab shows. Undefined while it is being looked up: a live query goes on showing its former answer when
 * its question changes, and the panel must never show another tab's threads.
 */
export function usePage(tab: CurrentTab | null): Page | undefined {
  const db = useDb();
  const page = useLiveQuery(async (): Promise<Page | undefined> => {
    if (tab === null) return undefined;
    const row = await tabState(db, tab.id);
    const key = row?.conversationKey ?? null;
    const flags = key === null ? [] : await flagsOfConversation(db, key);
    const now = new Date().toISOString();
    return { tab, row, flags: flags.sort((a, b) => compareUrgency(a, b, now)) };
  }, [db, tab]);
  return page?.tab === tab ? page : undefined;
}

interface Picked {
  flagId: string;
  /** When a badge had last been clicked as the user picked: a later click wins again, also on the same badge. */
  after: string | null;
  conversationKey: string | null;
}

/** The thread to show: picked here, else clicked in the page, else the most urgent. */
export function useChosen(page: Page | undefined): [chosen: Flag | undefined, choose: (id: string) => void] {
  const [picked, setPicked] = useState<Picked | null>(null);
  const after = page?.row?.chosenAt ?? null;
  const conversationKey = page?.row?.conversationKey ?? null;
  const isStanding = picked !== null && picked.after === after && picked.conversationKey === conversationKey;
  const find = (id: string | null): Flag | undefined => page?.flags.find((flag) => flag.id === id);
  return [
    find(isStanding ? picked.flagId : null) ?? find(page?.row?.chosenFlagId ?? null) ?? page?.flags[0],
    (flagId) => setPicked({ flagId, after, conversationKey }),
  ];
}
