import type { LanguageCode } from '../text/language';
import type { ReplyDocument, Span } from './document';
import type { FindingCode } from './finding';

export interface Hit extends Span {
  /** In the reply's language; null where only a person can mend it. */
  suggestion: string | null;
  /** What the suggestion takes the place of, where it is more than the words themselves. */
  replaces?: Span;
  /** Heard in a cue together with its sentence, which alone would say nothing: surely wrong more often than plain words. */
  isByCue?: boolean;
}

/** One thing a reply should not do. Pure, linear in the reply's length. */
export interface Rule {
  code: FindingCode;
  /** The languages it knows; `any` where it looks at form only. */
  languages: readonly LanguageCode[] | 'any';
  find(reply: ReplyDocument): Hit[];
  /** The study or the guidance (G-number) behind it. */
  source: string;
}
