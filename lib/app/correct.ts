import { correctionOf, type Correction } from '@/lib/core/reading/correction';
import type { LanguageCode } from '@/lib/core/text/language';
import type { Result } from '@/lib/core/result';
import type { Verdict } from '@/lib/core/reading/verdict';

export interface CorrectPorts {
  now(): string;
  corrections: {
    put(correction: Correction): Promise<Result<void, 'full'>>;
    /** Null: all of them. */
    forget(textKey: string | null): Promise<void>;
  };
  /** Begins to judge what is open; nobody waits for its end. */
  judgeAgain(): void;
}

/** Writes down what the user says of a comment; pages that are open show it at once. `full` where there is no room. */
export async function correct(
  ports: CorrectPorts,
  said: { text: string; language: LanguageCode; verdict: Verdict },
): Promise<Result<void, 'full'>> {
  const kept = await ports.corrections.put(correctionOf(said, ports.now()));
  if (kept.ok) ports.judgeAgain();
  return kept;
}

/** Takes one correction back, or all of them. */
export async function uncorrect(ports: CorrectPorts, textKey: string | null): Promise<void> {
  await ports.corrections.forget(textKey);
  ports.judgeAgain();
}
