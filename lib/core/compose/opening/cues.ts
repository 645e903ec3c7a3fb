import { fold } from '../../calm-check/fold';
import type { ReadComment } from '../../reading/read-comment';
import { logOdds } from '../../reading/probability';
import type { Key } from '../key';
import { keyCueNames } from '../key/cues';
import { is, isLoose, shareWithin, stemsOf, type Frame } from '../point';
import type { Trait } from '../point/traits';
import { given } from '../signs/as-figure';
import type { Situation } from '../situation';
import type { LikelyKind } from '../situation/likely';
import type { Said } from '../view/saying';

/** What a reply may open on: of one of these kinds. */
const manners = ['told', 'built', 'framed', 'quoted'] as const;
type Manner = (typeof manners)[number];

const traitsSeen: readonly Trait[] = [
  'vague',
  'general',
  'thin',
  'faint',
  'hurt',
  'accusing',
  'harms-users',
  'in-danger',
  'waiting',
  'stands-first',
  'told-by-them',
  'unequal',
  'in-use',
  'came-wrong',
];

/** Openings of threads of these kinds were rated; of all others nothing is known. */
export const ratedSituations: readonly Situation[] = [
  'complaint',
  'help',
  'remark',
  'outage',
  'boycott',
  'legal',
  'data-leak',
  'harm',
  'safety',
  'discrimination',
];

const ofManner = [
  'is',
  'french',
  'key',
  'complaint',
  'negative',
  'light',
  'grave',
  'view',
  'long',
  'for-all',
] as const;

const ofFrame = ['found', 'loose', 'choice', 'two', 'near', 'near-key'] as const;
const ofTold = ['tells', 'plain', 'clause', 'first', 'foremost', 'unknown', 'weight', 'at', 'you'] as const;
const ofAny = [
  'top-key',
  'is-top',
  'overlap',
  'length',
  'share',
  'others',
  'sentences',
  'complaint',
  'negative',
  'positive',
  'hostility',
] as const;

/** What tells whether an opening names the point. Figures from −7 to about 20. */
export const openingCueNames: readonly string[] = [
  ...manners.flatMap((manner) => ofManner.map((name) => `${manner} ${name}`)),
  ...keyCueNames.map((name) => `in ${name}`),
  ...ofFrame.map((name) => `frame ${name}`),
  ...traitsSeen.map((name) => `frame ${name}`),
  ...ofTold.map((name) => `told ${name}`),
  ...ofAny,
  ...ratedSituations,
];

/** What is known of the thread that an opening is for. */
export interface Setting {
  target: ReadComment;
  /** All that the target wrote in their own words. */
  text: string;
  /** What might be acknowledged, the likeliest first: of those who may be spoken of. */
  keys: readonly Key[];
  situation: Situation;
  likely: ReadonlyMap<LikelyKind, number>;
  toAll: boolean;
  language: 'fr' | 'en';
  /** So many letters of theirs leave room for the rest of a reply. */
  room: number;
}

const mannerOf = ({ told, quote, saying }: Said): Manner =>
  told !== null ? 'told' : quote !== null ? 'quoted' : saying[0]?.id === 'built' ? 'built' : 'framed';

const ownWords = ({ told, quote, saying }: Said): string | null =>
  told?.text ?? quote ?? (saying[0]?.id === 'built' ? (saying[0].say[0] ?? null) : null);

/** The sentence that it was taken from, and how much of it stands there. */
function sourceOf(said: Said, { keys, target }: Setting): { key: Key | null; overlap: number } {
  const words = ownWords(said);
  const [frame] = said.saying;
  if (words === null) {
    const key = keys.find(
      ({ read, sentence }) => read === target && frame?.find.test(fold(sentence)) === true,
    );
    return { key: key ?? null, overlap: given(key !== undefined) };
  }
  const stems = stemsOf(words);
  let best: { key: Key | null; overlap: number } = { key: null, overlap: 0 };
  for (const key of keys) {
    const overlap = shareWithin(stems, key.stems);
    if (overlap > best.overlap) best = { key, overlap };
  }
  return best;
}

/** How near the nearest wording of a frame is to some words. */
const nearnessOf = ({ say }: Frame, words: string): number => {
  const stems = new Set(stemsOf(words));
  return Math.max(0, ...say.map((wording) => shareWithin(stemsOf(wording), stems)));
};

function frameCues(said: Said, key: Key | null, text: string): number[] {
  const [frame] = said.saying;
  if (frame === undefined || mannerOf(said) !== 'framed') return [...ofFrame, ...traitsSeen].map(() => 0);
  const cues: Record<(typeof ofFrame)[number], number> = {
    found: given(key !== null),
    loose: given(isLoose(frame)),
    choice: given(frame.kind === 'view'),
    two: given(said.saying.length > 1),
    near: nearnessOf(frame, text),
    'near-key': key === null ? 0 : nearnessOf(frame, key.sentence),
  };
  return [...ofFrame.map((name) => cues[name]), ...traitsSeen.map((trait) => given(is(trait)(frame)))];
}

function toldCues({ told }: Said, text: string): number[] {
  if (told === null) return ofTold.map(() => 0);
  const cues: Record<(typeof ofTold)[number], number> = {
    tells: given(told.tells),
    plain: given(told.isPlain),
    clause: given(told.isClause),
    first: given(told.isFirst),
    foremost: given(told.focus === 0),
    unknown: given(told.focus < 0),
    weight: told.weight,
    at: told.at / Math.max(20, text.length),
    you: given(/^(?:you|vous|tu) /i.test(told.text)),
  };
  return ofTold.map((name) => cues[name]);
}

const sumOf = (likely: Setting['likely'], kinds: readonly LikelyKind[]): number =>
  kinds.reduce((sum, kind) => sum + (likely.get(kind) ?? 0), 0);

/** In the order of `openingCueNames`. @param said something of the point */
export function openingCuesOf(said: Said, setting: Setting): number[] {
  const { target, text, keys, situation, likely, toAll, language } = setting;
  const { complaint, sentiment, hostility } = target.reading;
  const { key, overlap } = sourceOf(said, setting);
  const manner = mannerOf(said);
  const words = ownWords(said) ?? '';
  const own: Record<(typeof ofManner)[number], number> = {
    is: 1,
    french: given(language === 'fr'),
    key: key === null ? 0 : logOdds(key.likely),
    complaint,
    negative: sentiment.negative,
    light: sumOf(likely, ['praise', 'chat', 'question', 'settled']),
    grave: sumOf(likely, ['mourning', 'harm', 'safety', 'discrimination']),
    view: sumOf(likely, ['boycott', 'remark']),
    long: Math.log1p(text.length),
    'for-all': given(toAll),
  };
  const any: Record<(typeof ofAny)[number], number> = {
    'top-key': keys[0] === undefined ? 0 : logOdds(keys[0].likely),
    'is-top': given(key !== null && key === keys[0]),
    overlap,
    length: Math.log1p(words.length),
    share: words.length / Math.max(20, text.length),
    others: given(key !== null && key.read !== target),
    sentences: Math.log1p(keys.length),
    complaint,
    negative: sentiment.negative,
    positive: given(sentiment.label === 'positive'),
    hostility,
  };
  return [
    ...manners.flatMap((each) => ofManner.map((name) => (each === manner ? own[name] : 0))),
    ...keyCueNames.map((_, at) => key?.cues[at] ?? 0),
    ...frameCues(said, key, text),
    ...toldCues(said, text),
    ...ofAny.map((name) => any[name]),
    ...ratedSituations.map((each) => given(each === situation)),
  ];
}
