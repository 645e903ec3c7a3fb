import type { CalmCheckResult } from '@/lib/core/calm-check/finding';

/** After the last key. Milliseconds. */
const rest = 150;
/** Characters; what is longer is no reply. */
const longest = 20_000;

export interface CheckerOptions {
  read: () => string;
  /** Null where nobody could check it. */
  check: (text: string) => Promise<CalmCheckResult | null>;
  /** Null: there is nothing to check, or nobody could. */
  checked: (text: string, result: CalmCheckResult | null) => void;
  signal: AbortSignal;
}

/** Checks a text that is being written whenever it rests; an answer to what it no longer says is dropped. */
export function createChecker({ read, check, checked, signal }: CheckerOptions) {
  let last: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const run = async (): Promise<void> => {
    const text = read();
    if (text === last) return;
    last = text;
    const isWorthwhile = text.trim() !== '' && text.length <= longest;
    const result = isWorthwhile ? await check(text) : null;
    if (last === text && !signal.aborted) checked(text, result);
  };

  return {
    /** The text may have changed. */
    touched: (): void => {
      clearTimeout(timer);
      if (!signal.aborted) timer = setTimeout(() => void run(), rest);
    },
  };
}
