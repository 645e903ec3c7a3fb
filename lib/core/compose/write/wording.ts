import type { Variant } from '../../draft/draft';
import { seededPick, UsedWords, wordsOf } from '../choose';
import { canFill, choicesMade, fill, inVoice, wordingOf, type Slots, type Voice } from './phrase';
import { voicedAgain, voicedIn } from './ideas';
import type { PhraseTable } from '../phrases/bank';
import { elide } from './typography';
import type { ThreadView } from '../view';
import type { Writing } from './writing';

/** Wordings tried per move; the least worn one is taken. */
const tries = 80;
/** Between two clauses of the point, until the phrase around them is known: "that A and that B", "A, and B". */
export const joint = '\uE002';
const thanks = /\b(?:merci|thank|danke|gracias|grazie|obrigad)/i;

/** What weighs against a wording, besides its wear (0–2): a little, a sentence said before, or what only need excuses. */
export const penalty = { slight: 0.5, repeated: 3, heavy: 10 } as const;

/** What a table says of a kind of thread; nothing where it knows no such kind. */
export const ofSituation = (table: PhraseTable, view: ThreadView): readonly string[] | undefined =>
  (view.isFollowed ? table.followed : undefined) ??
  (view.isWater ? table.water : undefined) ??
  table[view.situation];

/** That, else what it says of what was damaged, else of the topic, else of anything. */
export const rowsOf = (table: PhraseTable, view: ThreadView): readonly string[] =>
  (view.isGrief ? table.grief : undefined) ??
  ofSituation(table, view) ??
  (view.isDamaged ? table.damaged : undefined) ??
  (view.isGuessed ? undefined : table[view.topic]) ??
  table.any ??
  [];

/** What can be done about the very topic, or about anything. */
export const stepsOf = (table: PhraseTable, view: ThreadView): readonly string[] =>
  ofSituation(table, view) ?? [
    ...((view.isDamaged ? table.damaged : view.isGuessed ? undefined : table[view.topic]) ?? []),
    ...(table.any ?? []),
  ];

/** Puts phrases into words for one draft: fills the slots and takes what was said least. */
export class Wording {
  readonly slots: Slots;
  readonly voice: Voice;
  /** Where the network takes two sentences, short ones are preferred. */
  readonly isTight: boolean;
  /** Letters that weigh as much against a wording as being worn once. */
  readonly #longest: number;
  readonly #isBrief: boolean;
  readonly #writing: Writing;
  readonly #pick: (count: number) => number;
  readonly #teams: readonly string[];
  #written = '';
  #voiced: readonly RegExp[] = [];
  readonly #avoided = new Set<string>();
  /** Word pairs of this draft itself. */
  readonly #here = new UsedWords([]);

  constructor(writing: Writing, variant: Variant, slots: Slots) {
    const { request, view, bank, limit } = writing;
    this.#writing = writing;
    this.isTight = limit <= 300;
    this.#isBrief = variant === 'brief';
    this.#longest = this.isTight ? 60 : this.#isBrief ? 300 : 1000;
    this.voice = { person: request.brand.person, address: view.toAll ? 'all' : request.brand.address };
    this.#pick = seededPick(`${request.seed}/${variant}`);
    this.#teams = ofSituation(bank.teams, view) ?? bank.teams[view.topic] ?? bank.teams.any;
    this.slots = { ...slots, team: this.#teams[0] };
  }

  get saysThanks(): boolean {
    return thanks.test(this.#written);
  }

  /** What the draft says so far: a second "thank you" in one reply is avoided where there is a choice. */
  note(text: string): void {
    this.#written += ` ${text}`;
    this.#voiced = voicedIn(this.#written);
    this.#here.add(text);
  }

  /** Says it otherwise from now on, where there is a choice. */
  avoid(text: string): void {
    this.#avoided.add(text);
  }

  /** The seed's own coin. */
  get isHeads(): boolean {
    return this.#pick(2) === 0;
  }

  /** One wording of a phrase, slots left in place. */
  word(phrase: string): string {
    return wordingOf(phrase, this.voice, this.#pick);
  }

  /**
   * The least worn of some wordings; null where none can be filled.
   * @param more slots that only these phrases need
   * @param against what weighs against a wording, 0 or more
   */
  choose(
    phrases: readonly string[],
    more: Slots = {},
    against: (text: string, phrase: string) => number = () => 0,
  ): string | null {
    const { request, used, bank } = this.#writing;
    const slots = { ...this.slots, ...more };
    const usable = phrases
      .filter((phrase) => canFill(phrase, slots))
      .map((phrase) => ({
        phrase,
        spoken: inVoice(phrase, this.voice),
        link: /(?:que|that) \{point\}/.test(phrase) ? bank.andThat : bank.andAlso,
      }));
    let best: { text: string; wear: number } | null = null;
    const tried = new Set<string>();
    for (let round = 0; round < tries && usable.length > 0; round += 1) {
      const row = usable[this.#pick(usable.length)];
      if (row === undefined) break;
      const team = this.#teams[this.#pick(this.#teams.length)] ?? slots.team;
      const made = choicesMade(row.spoken, this.#pick);
      // Most rounds come upon a wording that an earlier one weighed.
      const key = made.includes('{team}') ? `${made} ${team}` : made;
      if (tried.has(key)) continue;
      tried.add(key);
      const filled = fill(made, { ...slots, team }).replaceAll(joint, row.link);
      const text = request.language === 'fr' ? elide(filled) : filled;
      // Their own words stand in every wording alike: only ours can be worn.
      const words = wordsOf(
        [slots['quote'], slots['point'], slots['wish'], slots['rest'], slots['announced']].reduce<string>(
          (ours, theirs) => (theirs === undefined ? ours : ours.replace(theirs, '')),
          text,
        ),
      );
      const again = this.saysThanks && thanks.test(text) ? 1 : 0;
      const wear =
        used.wear(words, this.#isBrief) +
        used.misfit(text) +
        2 * this.#here.wear(words, false) +
        again +
        (this.#avoided.has(text) ? penalty.heavy : 0) +
        1.2 * voicedAgain(this.#voiced, text) +
        against(text, row.phrase) +
        text.length / this.#longest;
      if (best !== null && wear >= best.wear) continue;
      // Looked up last, for the few that would be taken: it reads all that was said.
      const whole = wear + (used.repeats(text) ? penalty.repeated : 0);
      if (best === null || whole < best.wear) best = { text, wear: whole };
    }
    return (best as { text: string } | null)?.text ?? null;
  }
}
