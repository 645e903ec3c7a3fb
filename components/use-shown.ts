import { useEffect, useRef, type RefObject } from 'react';

/** Whether what uses it is still on the screen, for answers that arrive after it left. */
export function useShown(): Readonly<RefObject<boolean>> {
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  return shown;
}
