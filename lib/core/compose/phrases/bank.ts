import type { Network } from '../../conversation/thread';
import type { Topic } from '../../reading/signals';
import type { Comfort } from './distress';
import type { Situation } from '../situation';

/** Phrases by situation (before it `grief`, where somebody died, `followed`, where the brand's answer stands, and `water`, where that is what may harm), else `damaged` (a delivery that came, but ruined or wrong), else by topic, else `any`. */
export type PhraseTable = Partial<
  Record<Situation | Topic | 'damaged' | 'water' | 'grief' | 'followed' | 'any', readonly string[]>
>;

/** All wordings of one language, in the syntax of `phrase.ts`. */
export interface Bank {
  greet: { named: readonly string[]; plain: readonly string[]; everyone: readonly string[] };
  /**
   * Naming what was complained of. `{point}` is a clause in `fault`, `sorry` and `report`, and a noun phrase in `view`
   * (see `Frame`); `{quote}` the person's own words; `{subjects}` what it is about; `none` where nothing is known.
   */
  point: {
    /** Somebody asks for help with it: no regret first, and no verdict. */
    help: readonly string[];
    fault: readonly string[];
    view: readonly string[];
    /** A clause about a choice of the brand: heard, neither owned nor denied. */
    heard: readonly string[];
    /** Somebody may come to harm, or did. */
    grave: readonly string[];
    /** Somebody died. */
    grief: readonly string[];
    /** `{point}` and what to do about the product, in one sentence, where there is room for no more. */
    warned: readonly string[];
    quoted: readonly string[];
    /** Around `{quote}`, what the brand's answer above was about. */
    followed?: readonly string[];
    /** The same around `{point}`, a noun phrase. */
    followedOn?: readonly string[];
    /** Around `{quote}`, how it ended, in the words of whom it happened to. */
    news?: readonly string[];
    /** Around `{joy}`: what the post celebrates, or what somebody who is glad wrote. */
    joy?: Record<'post' | 'words', readonly string[]>;
    /** Around `{quote}`, what somebody asks, without its mark. */
    asked?: readonly string[];
    /** The same, of somebody who has a kind word besides. */
    askedKindly?: readonly string[];
    /**
     * Around `{wish}`, what people ask for, without its mark, after the point was named: said as a wish or asked, by whom
     * the reply answers or by others.
     */
    wish?: Record<'said' | 'asked' | 'saidHere' | 'askedHere', readonly string[]>;
    /** Around `{announced}`, what the brand's post announced, to those whom it touches. */
    announced?: readonly string[];
    /** Around `{rest}`, what else they tell, after the point was named. */
    rest?: readonly string[];
    /** The same, after the point was named in no words of theirs. */
    inTheirWords?: readonly string[];
    subject: readonly string[];
    none: readonly string[];
    /** For the brief draft of a complaint: `{point}` and the apology in one sentence. */
    sorry: readonly string[];
    /** For the factual draft: states `{point}` without comment. */
    report: readonly string[];
    /** After a loss, what else is told: neither a verdict nor thanks. */
    besideLoss?: readonly string[];
  };
  /** `fault`, `sorry`, `report`, `grave` and `view` where `{point}` does not say of what: `{things}` does. */
  about?: Record<'fault' | 'sorry' | 'report' | 'grave' | 'view', readonly string[]>;
  /** What a topic is called, to fill `{subjects}` where the person named nothing that we know. */
  topics: Partial<Record<Topic, string>>;
  /** Joins two nouns: "{a} and {b}". */
  and: string;
  /** Joins two clauses. */
  andAlso: string;
  /** Joins two clauses after "that". */
  andThat: string;
  acknowledge: PhraseTable;
  empathise: PhraseTable;
  apologise: PhraseTable;
  /** `waiting` where the comment itself shows a wait or a missing answer. Never a cause. */
  own: { waiting: readonly string[]; any: readonly string[] };
  /** Instead of `own`, where an earlier reply of the brand did not help. */
  ownReply: readonly string[];
  /** Where no statement carries the fact: a gap in its place. */
  stateFact: PhraseTable;
  /** What is being done, as a gap: only the user knows it. */
  doing: readonly string[];
  /** Whom a message can be passed to, by topic: fills `{team}`. */
  teams: PhraseTable & { any: readonly string[] };
  /** Steps that the person who signs can take alone; nobody else's, no result (G33). */
  act: PhraseTable;
  sayWhen: PhraseTable;
  /** Around `{page}`, the brand's information page (G48). */
  inform: readonly string[];
  /** Around `{contact}`: "m'écrire à …", "call us on …". */
  offerPrivate: readonly string[];
  /** All that is said to somebody who may be about to harm themselves. */
  distress: Comfort;
  /** Someone left personal details for all to see. */
  protect: readonly string[];
  /** Somebody in the thread poses as the brand. */
  impostor: readonly string[];
  thank: PhraseTable;
  /** In place of `thank`, where the brand allows gentle humour and nothing stirs (G35): never at anybody's expense. */
  jest?: PhraseTable;
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
