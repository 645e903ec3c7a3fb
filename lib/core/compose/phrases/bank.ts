import type { Network } from '../../thread';
import type { Topic } from '../../signals';
import type { Situation } from '../situation';

/** Phrases by situation, else by topic, else `any`. */
export type PhraseTable = Partial<Record<Situation | Topic | 'any', readonly string[]>>;

/** All wordings of one language, in the syntax of `phrase.ts`. */
export interface Bank {
  greet: { named: readonly string[]; plain: readonly string[]; everyone: readonly string[] };
  /** Sentences around `{point}` (a fault or a view, from the frames) or `{subjects}`; `none` where nothing is named. */
  point: {
    fault: readonly string[];
    view: readonly string[];
    subject: readonly string[];
    none: readonly string[];
  };
  /** Joins two points: "{a} and {b}". */
  and: string;
  acknowledge: PhraseTable;
  empathise: PhraseTable;
  apologise: PhraseTable;
  own: PhraseTable;
  /** Instead of `own`, where an earlier reply of the brand did not help. */
  ownReply: readonly string[];
  /** Where no statement carries the fact: a gap in its place. */
  stateFact: PhraseTable;
  act: PhraseTable;
  sayWhen: PhraseTable;
  /** Around `{contact}`: "m'écrire à …", "call us on …". */
  offerPrivate: readonly string[];
  /** Someone left personal details for all to see. */
  protect: readonly string[];
  thank: PhraseTable;
  contact: {
    mail: string;
    phone: string;
    other: string;
    /** How to find the private channel; what is not named here has none, and leaves a gap. */
    network: Partial<Record<Network, string>>;
    none: string;
  };
  team: string;
  /** "More: {link}". */
  link: string;
}
