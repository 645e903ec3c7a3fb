import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import type { Frame } from '../frame';
import { isSuspicious } from '../barred';
import { isFaultlessWithin } from '../fit';
import type { Speaker } from '../told';
import { withoutSalutation } from '../told/salutation-fr';
import { inPlainLetters } from '../told/sentences';
import { englishFailures } from './english';
import { chosenOf, type Failure } from './failure';
import { frenchFailures } from './french';
import { englishStories } from './stories-en';
import { frenchStories } from './stories-fr';

/** A point as the person's own thing and what went wrong with it. */
export interface Built {
  text: string;
  isChoice: boolean;
  weight: number;
  /** Where in the comment it begins, in letters. */
  at: number;
  /** Which of the frames knows the sentence that it was read in; −1 for none. */
  focus: number;
}

/** Somebody else's words, given as such. */
const quotedWords = /[«“"][^«»“”"]{0,200}[»”"]|(?<=[ :(])'[^']{3,120}'(?=[ .,!?)]|$)/g;

/** Written by ear or in haste, where only one word can be meant. */
const haste: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:tjrs?|tjs)(?!\p{L})/giu, 'toujours'],
  [/(?<!\p{L})ds(?!\p{L})/giu, 'dans'],
  [/(?<!\p{L})pr(?!\p{L})/giu, 'pour'],
  [/(?<!\p{L})(?:pb|pbs)(?!\p{L})/giu, 'problème'],
  [/(?<!\p{L})jai(?!\p{L})/giu, "j'ai"],
  [/(?<!\p{L})ya(?!\p{L})/giu, 'il y a'],
];

/** "There were no slats" and "there were no bolts" are one clause. */
const lacking = /^(there (?:was|were|is still|are still) no|you (?:still )?have no) (?<thing>.+)$/;

function togetherOf(chosen: readonly Failure[]): readonly Failure[] {
  const [first, second] = chosen;
  const [one, two] = [first, second].map((failure) => lacking.exec(failure?.text ?? ''));
  return first !== undefined && one?.[1] !== undefined && one[1] === two?.[1]
    ? [{ ...first, text: `${first.text} or ${two.groups?.['thing'] ?? ''}` }]
    : chosen;
}

const longestRead = 1200;
const longestSaid = 130;

/** "Le box de réservé", "la relance pour une a été facturée": a thing that was cut in two. */
const maimed = {
  fr: /(?:^| )(?:de|du|des|pour|par|avec|sans|une?|la|les) (?:a|ont|est|sont|était|étaient|n'\S+|ne|(?:réserv|command|achet|lou|pay|demand)ée?s?)(?= |$)|(?:^| )(?:ma|mon|mes|je|moi)(?= )/u,
  // "At 2am the door opened": it was no door that came opened.
  en: /(?:^| )(?:my|i)(?= )|\b(?:doors?|gates?|shops?|stores?|windows?|branch(?:es)?|pools?) (?:was|were) opened$/u,
} as const;

/** What a comment says went wrong, put together by clause grammar: the more telling, one or two. */
export function buildPoint(
  text: string,
  language: LanguageCode,
  speaker: Speaker,
  frames: readonly Frame[],
): Built[] {
  if (language !== 'fr' && language !== 'en') return [];
  const read = (language === 'fr' ? withoutSalutation(text) : text).slice(0, longestRead);
  if (isSuspicious(inPlainLetters(read))) return [];
  let plain = inPlainLetters(read.replaceAll(quotedWords, ' . '));
  // "My £120 coat": the price is no part of its name.
  plain = plain.replaceAll(/(?<=\b(?:my|our|the|a|this) )[£$€]\d[\d.,]* (?=[a-z])/gi, '');
  if (language === 'fr') for (const [find, put] of haste) plain = plain.replaceAll(find, put);
  const found: (Failure & { focus: number })[] = [];
  const whole = fold(plain);
  let at = 0;
  for (const [index, sentence] of plain.split(/(?<=[.!?…;\n()])(?!\d)/u).entries()) {
    const folded = fold(sentence);
    const focus = frames.findIndex(({ find }) => find.test(folded));
    const failures =
      language === 'fr'
        ? [...frenchFailures(sentence, folded, speaker), ...frenchStories(sentence, folded, whole, speaker)]
        : [...englishFailures(sentence, folded, whole), ...englishStories(sentence, folded, whole)];
    for (const failure of failures)
      found.push({
        ...failure,
        focus,
        start: at + failure.start,
        end: at + failure.end,
        weight: failure.weight + (focus === 0 ? 1 : 0) - Math.min(1.5, index / 5),
      });
    at += sentence.length;
  }
  const fit = found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 6)
    .filter((failure) => !maimed[language].test(failure.text) && isFaultlessWithin(failure.text, language));
  return togetherOf(chosenOf(fit, longestSaid)).map((failure) => ({
    text: failure.text,
    isChoice: failure.isChoice,
    weight: failure.weight,
    at: failure.start,
    focus: fit.find(({ start, head }) => start === failure.start && head === failure.head)?.focus ?? -1,
  }));
}
