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

const innermost = /\(([^()]*)\)/;

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

/** One wording of a phrase that is in its voice already. */
export function choicesMade(spoken: string, pick: Pick): string {
  let wording = spoken;
  for (let match = innermost.exec(wording); match !== null; match = innermost.exec(wording)) {
    const options = (match[1] ?? '').split('|');
    const chosen = options[pick(options.length) % options.length] ?? '';
    wording = wording.slice(0, match.index) + chosen + wording.slice(match.index + match[0].length);
  }
  return wording
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ([,.])/g, '$1')
    .trim();
}

/** Every wording of a phrase, for the tests that walk them all. */
export function everyWording(phrase: string, voice: Voice): string[] {
  const match = innermost.exec(inVoice(phrase, voice));
  if (match === null) return [wordingOf(phrase, voice, () => 0)];
  const whole = inVoice(phrase, voice);
  return (match[1] ?? '')
    .split('|')
    .flatMap((option) =>
      everyWording(whole.slice(0, match.index) + option + whole.slice(match.index + match[0].length), voice),
    );
}

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
