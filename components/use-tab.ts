import { useEffect, useState } from 'react';
import { currentTab, onTabChanged, type CurrentTab } from '@/lib/platform/tabs';

/** The tab that a screen was opened for, where its address says so: screens outside a panel have none in front. */
function fixedTab(): CurrentTab | null {
  const search = new URLSearchParams(location.search);
  const id = Number(search.get('tabId') ?? Number.NaN);
  return Number.isInteger(id) ? { id, url: search.get('url'), title: '' } : null;
}

/** The tab in front, followed as the user moves; null until it is known or where there is none. */
export function useTab(): CurrentTab | null {
  const [tab, setTab] = useState<CurrentTab | null>(fixedTab);
  useEffect(() => {
    if (fixedTab() !== null) return undefined;
    let latest = 0;
    const follow = (): void => {
      const asked = (latest += 1);
      // Answers can overtake one another when the user flips through tabs: only the latest question counts.
      void currentTab().then((found) => {
        if (asked === latest) setTab(found);
      });
    };
    follow();
    const unfollow = onTabChanged(follow);
    return () => {
      latest = -1;
      unfollow();
    };
  }, []);
  return tab;
}
