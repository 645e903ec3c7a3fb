import { useCallback, useEffect, useRef, useState } from 'react';

/** A short confirmation that goes away by itself; `say` again restarts its time. */
export function useSaid(milliseconds = 4000): [said: string | null, say: (text: string | null) => void] {
  const [said, setSaid] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback(
    (text: string | null) => {
      clearTimeout(timer.current);
      setSaid(text);
      if (text !== null) timer.current = setTimeout(() => setSaid(null), milliseconds);
    },
    [milliseconds],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return [said, say];
}
