import type { LanguageCode } from '../text/language';
import { toneWords } from './by-language';
import { greets, join, partsOf, spaced, withLast } from './parts';
import type { Voice } from './words';

export type { Voice } from './words';

export const tones = ['shorter', 'warmer', 'more-formal', 'more-concrete'] as const;
export type Tone = (typeof tones)[number];

/** Holds something that only this reply says: a gap, a figure, an address. */
const isOwn = (sentence: string): boolean => /[[\d@]|https?:|www\./.test(sentence);

/** The sentence that is missed least goes; where none is known as such, the last that says nothing of its own. */
function shorter(text: string, language: LanguageCode, { signature }: Voice): string {
  const parts = partsOf(text, language, signature);
  const { least, padding } = toneWords(language);
  const free = parts.body.map((sentence, at) => at > 0 && !isOwn(sentence));
  const place = least
    .map((pattern) => parts.body.findLastIndex((sentence, at) => free[at] === true && pattern.test(sentence)))
    .find((found) => found >= 0);
  const without = place ?? (parts.body.length > 2 ? free.lastIndexOf(true) : -1);
  if (without > 0) return join({ ...parts, body: parts.body.filter((_, at) => at !== without) }, language);
  const bare = padding.reduce((said, pattern) => said.replace(pattern, ''), text);
  if (bare !== text) return join(partsOf(bare, language, signature), language);
  return parts.closing === '' ? text : join({ ...parts, closing: '' }, language);
}

/** One kind word more: what it felt like for the person, else thanks. */
function warmer(text: string, language: LanguageCode, voice: Voice): string {
  const parts = partsOf(text, language, voice.signature);
  const missing = toneWords(language).kind.find(({ has }) => !has.test(text));
  if (missing === undefined) return text;
  if (missing.place === 'end') return withLast(parts, missing.say(voice), language);
  // After what was acknowledged, before what is done about it.
  const [first, ...rest] = parts.body;
  const lead = first === undefined ? [] : spaced([first]);
  return join({ ...parts, body: [...lead, `${missing.say(voice)} `, ...rest] }, language);
}

const swap = (text: string, pairs: readonly (readonly [RegExp, string])[]): string =>
  pairs.reduce((said, [pattern, instead]) => said.replace(pattern, instead), text);

/** Everyday turns become written ones, exclamation marks and emoji go, and the reply closes with a formula. */
function moreFormal(text: string, language: LanguageCode, voice: Voice): string {
  const { formal, close } = toneWords(language);
  const sober = swap(text, formal(voice))
    .replaceAll(/\s*[\p{Extended_Pictographic}\uFE0F]+/gu, '')
    .replaceAll(/\s*!/g, (_mark, at: number, whole: string) =>
      at < 45 && !whole.slice(0, at).includes(',') && greets(whole.slice(0, at), language) ? ',' : '.',
    );
  const parts = partsOf(sober, language, voice.signature);
  if (close.has.test(sober)) return join(parts, language);
  // The name alone: an everyday "Thanks," over it gives way.
  const name = parts.closing.trim().split('\n').at(-1) ?? '';
  // Over nobody's name it is no line that waits for one.
  const leave = name === '' ? close.say(voice).replace(/,$/, '') : `${close.say(voice)}\n${name}`;
  const gap = /\n+\s*$/.exec(parts.body.at(-1) ?? '')?.[0] ?? '\n';
  const body = parts.body.map((sentence, at) =>
    at === parts.body.length - 1 ? sentence.trimEnd() : sentence,
  );
  return join({ ...parts, body, closing: gap + leave }, language);
}

/** What is vague becomes a gap that says what to name; without any, the next step is asked for, then who, then what. */
function moreConcrete(text: string, language: LanguageCode, voice: Voice): string {
  const { vague, steps } = toneWords(language);
  const named = swap(text, vague);
  if (named !== text) return join(partsOf(named, language, voice.signature), language);
  const missing = steps.find(({ has }) => !has.test(text));
  return missing === undefined
    ? text
    : withLast(partsOf(text, language, voice.signature), missing.say(voice), language);
}

/**
 * A reply in another tone, by rules for its language; the same text where nothing more can be done. Facts stay: a
 * sentence with a gap is never dropped, and what is added holds no fact. German, Spanish, Italian and Portuguese have
 * fewer rules than English and French.
 */
export function inTone(text: string, tone: Tone, language: LanguageCode, voice: Voice): string {
  switch (tone) {
    case 'shorter':
      return shorter(text, language, voice);
    case 'warmer':
      return warmer(text, language, voice);
    case 'more-formal':
      return moreFormal(text, language, voice);
    case 'more-concrete':
      return moreConcrete(text, language, voice);
    default:
      return tone satisfies never;
  }
}
