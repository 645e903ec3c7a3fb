import type { Site } from '@/lib/sites/site';
import type { Clock } from '../ports';
import type { Found } from '../read/reading';
import { chooseBox, type Wanted } from './choose-box';
import { insertReply, type InsertOutcome } from './reply-box';

/** A reply on its way into the page. */
export interface AskedReply {
  site: Site;
  found: Found;
  wanted: Wanted;
  text: string;
}

/** What came of it. `not-open`: all that is open is a field for everybody, and one person is to be answered. */
export interface Insertion {
  outcome: InsertOutcome | 'not-open';
  /** Who is answered in the field that was filled; null: nobody in particular. */
  to: { author: string | null } | null;
}

/** Fills the field that the reply is meant for, and says whom it answers there. Opens none and presses nothing. */
export async function insert(page: Document, asked: AskedReply, clock: Clock): Promise<Insertion> {
  const { site, found, wanted, text } = asked;
  const chosen = chooseBox(site, page, found, wanted);
  if (chosen.box === null) return { outcome: chosen.isForAllOpen ? 'not-open' : 'no-box', to: null };
  const { box, answers } = chosen;
  return {
    outcome: await insertReply(box, text, clock),
    to: answers && { author: answers.comment.author },
  };
}
