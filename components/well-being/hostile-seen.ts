import { useEffect, useRef, type RefObject } from 'react';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import { readAlso } from '@/lib/core/settings/well-being';
import { hostileRead, keepHostileRead } from '@/lib/platform/hostile-read';
import { useWellBeing } from './use-well-being';

let waiting = new Set<string>();
let writing: Promise<void> | null = null;

/** Many come into view at once: they are written together, one writing after the other. */
function note(key: string): void {
  waiting.add(key);
  writing ??= Promise.resolve()
    .then(async () => {
      while (waiting.size > 0) {
        const keys = [...waiting];
        waiting = new Set();
        await keepHostileRead(readAlso(await hostileRead(), keys, Date.now()));
      }
    })
    .finally(() => {
      writing = null;
    });
}

/** Counts a hostile comment once it is really on the screen, not while it stands in something closed. */
export function useHostileSeen({ comment, reading }: ReadComment): RefObject<HTMLQuoteElement | null> {
  const element = useRef<HTMLQuoteElement | null>(null);
  const { breaks } = useWellBeing();
  const isCounted = breaks && reading.hostile;
  const key = `${comment.id}/${comment.text.length}`;
  useEffect(() => {
    if (!isCounted || element.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) note(key);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isCounted, key]);
  return element;
}
