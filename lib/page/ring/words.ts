import type { Finding, FindingCode } from '@/lib/core/calm-check/finding';
import type { ReplyTone } from '@/lib/core/draft/reply-tone';

/** Everything that is said beside a reply box. */
export interface RingWords {
  tone: (tone: ReplyTone) => string;
  /** `2 things to change`. */
  count: (findings: number) => string;
  nothing: string;
  title: (code: FindingCode) => string;
  why: (finding: Finding) => string;
  quoted: (words: string) => string;
  instead: (words: string) => string;
  leaveOut: string;
  take: string;
  goTo: string;
  notHere: string;
  close: string;
  /** Which keys open the card from the box. */
  keys: string;
}
