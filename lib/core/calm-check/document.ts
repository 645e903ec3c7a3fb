import type { Brand } from '../brand/brand';
import type { LanguageCode } from '../text/language';
import type { Statement } from '../draft/statement';
import type { Network } from '../conversation/thread';
import { gap } from '../text/gap';
import { fold } from './fold';

export interface CalmCheckContext {
  /** The reply's language; guessed from its function words where it is not given. */
  language?: LanguageCode;
  /** What people wrote in the thread, and what the brand already answered there. */
  thread?: { texts: readonly string[]; replies?: readonly string[] };
  brand?: Brand;
  /** Where given, figures, dates and links in the reply must come from one of them or from the thread. */
  statements?: readonly Statement[];
  network?: Network;
  /** Longest reply, in characters. */
  limit?: number;
  /** Written in a private message, as in practice: personal details and gestures are at home there. */
  private?: boolean;
}

export interface Span {
  start: number;
  end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A reply prepared once for all rules. */
export interface ReplyDocument {
  text: string;
  /** `fold(text)`: same length. */
  folded: string;
  language: LanguageCode;
  sentences: Span[];
  /** Where the message proper begins, after "Bonjour Léa," or "Hi Tom,". */
  bodyStart: number;
  context: CalmCheckContext;
}

/** Where the sentence that holds the offset `at` begins to say it: behind "Bonjour Léa," unless `at` is in there. */
export const saidFrom = ({ bodyStart }: ReplyDocument, sentenceStart: number, at: number): number =>
  sentenceStart < bodyStart && bodyStart <= at ? bodyStart : sentenceStart;

function sentencesOf(folded: string): Span[] {
  const sentences: Span[] = [];
  // A point inside "7.40" or an address ends nothing.
  for (const match of folded.matchAll(/(?:[^.!?…]|[.!?…](?=[^\s.!?…]))+[.!?…]*/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].length;
    if (match.index + lead < end) sentences.push({ start: match.index + lead, end });
  }
  return sentences;
}

/** Greeting words, then at most three words of a name, then punctuation. */
const greeting =
  /^(?:\W*)(?:(?:re)?bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|good (?:morning|afternoon|evening)|hola|buenos dias|buenas tardes|hallo|guten tag|moin|ciao|buongiorno|salve|ola|bom dia|boa tarde|madame|monsieur|cher|chere)(?: (?!vous |tu |you |your |votre )[^\s,.!:–—-]+){0,3}\s*[,.!:–—-]+\s*/;

export const readReply = (text: string, language: LanguageCode, context: CalmCheckContext): ReplyDocument => {
  // What the user has yet to fill in is not worded yet: no rule on wording should read it.
  const folded = fold(text).replaceAll(gap, (open) => ' '.repeat(open.length));
  return {
    text,
    folded,
    language,
    sentences: sentencesOf(folded),
    bodyStart: greeting.exec(folded)?.[0].length ?? 0,
    context,
  };
};
