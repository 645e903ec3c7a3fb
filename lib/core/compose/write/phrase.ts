/**
 * The syntax of a phrase: `(a|b|c)` free choice, may be empty and may nest the others · `[vous|tu]` how the brand
 * addresses people in French, `[one|one|many]` also whether it speaks to a whole thread · `<je|nous>` whether it speaks as "I" or as "we", may nest the former · `{slot}` filled from the thread or the brand ·
 * `{gap:label}` a fact that only the user knows, written `[label]` in the draft.
 */
export interface Voice {
  person: 'i' | 'we';
  /** `all`: to everyone in the thread. */
  address: 'vous' | 'tu' | 'all';
}

/** Picks one of `count`; seeded by the caller. */
export type Pick = (count: number) => number;

/** A phrase as this brand says it; the free choices are still open. */
export const inVoice = (phrase: string, voice: Voice): string =>
  phrase
    .replace(/\[([^[\]|]*)\|([^[\]|]*)(?:\|([^[\]|]*))?\]/g, (_, vous: string, tu: string, all?: string) =>
      voice.address === 'tu' ? tu : voice.address === 'all' ? (all ?? vous) : vous,
    )
    .replace(/<([^<>|]*)\|([^<>]*)>/g, (_, i: string, we: string) => (voice.person === 'i' ? i : we));

/** One wording of a phrase; slots are left in place. */
export const wordingOf = (phrase: string, voice: Voice, pick: Pick): string =>
  choicesMade(inVoice(phrase, voice), pick);

/** A phrase taken apart: text as it stands, and choices between pieces of it. */
type Piece = string | readonly (readonly Piece[])[];

/** Takes a phrase apart up to the bracket that closes the choice in which it begins. */
function takenApart(phrase: string, from: number): { options: readonly (readonly Piece[])[]; end: number } {
  const options: Piece[][] = [[]];
  let at = from;
  for (let start = at; ; at += 1) {
    const mark = phrase.charAt(at);
    if (mark !== '' && !'(|)'.includes(mark)) continue;
    options.at(-1)?.push(phrase.slice(start, at));
    if (mark === '' || mark === ')') return { options, end: at };
    if (mark === '|') options.push([]);
    else {
      const inner = takenApart(phrase, at + 1);
      options.at(-1)?.push(inner.options);
      at = inner.end;
    }
    start = at + 1;
  }
}

/** The banks' phrases are said again and again; those that are built of people's words are never the same. */
const mostKept = 5000;
const apart = new Map<string, readonly Piece[]>();
function piecesOf(spoken: string): readonly Piece[] {
  const known = apart.get(spoken);
  if (known !== undefined) return known;
  const pieces: readonly Piece[] = takenApart(spoken, 0).options[0] ?? [];
  if (apart.size >= mostKept) apart.clear();
  apart.set(spoken, pieces);
  return pieces;
}

/** Whatever is chosen, every choice is made: what a coin shows later depends on no earlier one. */
function chosenOf(pieces: readonly Piece[], pick: Pick): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      const options = piece.map((option) => chosenOf(option, pick));
      text += options[pick(options.length) % options.length] ?? '';
    }
  }
  return text;
}

/** Without the spaces that an empty choice leaves. */
const tidy = (wording: string): string =>
  wording
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ([,.])/g, '$1')
    .trim();

/** One wording of a phrase that is in its voice already. */
export const choicesMade = (spoken: string, pick: Pick): string => tidy(chosenOf(piecesOf(spoken), pick));

const everyChoiceOf = (pieces: readonly Piece[]): string[] =>
  pieces.reduce<string[]>(
    (begun, piece) => {
      const ends = typeof piece === 'string' ? [piece] : piece.flatMap(everyChoiceOf);
      return begun.flatMap((start) => ends.map((end) => start + end));
    },
    [''],
  );

/** Every wording of a phrase, for the tests that walk them all. */
export const everyWording = (phrase: string, voice: Voice): string[] =>
  everyChoiceOf(piecesOf(inVoice(phrase, voice))).map(tidy);

export type Slots = Readonly<Record<string, string | undefined>>;

/** The slots that a phrase needs, gaps left out. */
export const slotsOf = (phrase: string): string[] =>
  Array.from(phrase.matchAll(/\{([a-z0-9]+)\}/gi), (match) => match[1] ?? '');

export const canFill = (phrase: string, slots: Slots): boolean =>
  slotsOf(phrase).every((name) => slots[name] !== undefined);

/** Fills slots; a gap becomes `[label]`. Every slot must be there: ask `canFill` first. */
export const fill = (wording: string, slots: Slots): string =>
  wording
    .replace(/\{gap:([^}]*)\}/g, '[$1]')
    .replace(/\{([a-z0-9]+)\}/gi, (_, name: string) => slots[name] ?? '');
