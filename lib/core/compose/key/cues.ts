import { fold } from '../../calm-check/fold';
import { speaksFondly, thanksDearly } from '../pleased/delight';
import { accepts, laughs, soundsContent, speaksOfHarm, tellsOwnStory, turnsBitter } from '../signs';
import { firstPersonIn, given, secondPersonIn } from '../signs/as-figure';
import { speaksGravely } from '../signs/mourning';
import { asksPlainly, asksSomething, jibes, reproaches, seeksHelp } from '../situation/asking';
import { isCourtesy, raises } from '../situation/ended';
import { isWish } from '../point/wish';
import { standsAside } from '../point/quoted/aside';
import { pointsBack } from '../point/quoted/at-least';
import { tells, tellsPlainly } from '../point/told/safe';

/** What tells which sentence of a comment is the one that must be acknowledged. Figures from 0 to about 6. */
export const keyCueNames = [
  'first',
  'second',
  'last',
  'place',
  'length',
  'share',
  'longest',
  'short',
  'long',
  'question',
  'asks',
  'asks-plainly',
  'seeks-help',
  'reproaches',
  'jibes',
  'wishes',
  'exclaims',
  'figures',
  'first-person',
  'second-person',
  'points-back',
  'tells',
  'tells-plainly',
  'aside',
  'story',
  'bitter',
  'harm',
  'content',
  'accepts',
  'fondly',
  'thanks',
  'gravely',
  'raises',
  'courtesy',
  'laughs',
] as const;
export type KeyCueName = (typeof keyCueNames)[number];

/**
 * Of each sentence, in the order of `keyCueNames`.
 * @param sentences of one comment, as it stands without prices, brackets and its greeting, in their order
 */
export function keyCuesOf(sentences: readonly string[], language: 'fr' | 'en'): number[][] {
  const longest = Math.max(1, ...sentences.map(({ length }) => length));
  return sentences.map((sentence, at) => {
    const folded = fold(sentence);
    const cues: Record<KeyCueName, number> = {
      first: given(at === 0),
      second: given(at === 1),
      last: given(at === sentences.length - 1),
      place: at / Math.max(1, sentences.length - 1),
      length: Math.log1p(sentence.length),
      share: sentence.length / longest,
      longest: given(sentence.length === longest),
      short: given(sentence.length < 20),
      long: given(sentence.length > 120),
      question: given(sentence.includes('?')),
      asks: given(asksSomething(sentence)),
      'asks-plainly': given(asksPlainly(sentence)),
      'seeks-help': given(seeksHelp(sentence)),
      reproaches: given(reproaches(sentence)),
      jibes: given(jibes(sentence)),
      wishes: given(isWish(folded, language)),
      exclaims: given(sentence.includes('!')),
      figures: given(/\d/.test(sentence)),
      'first-person': firstPersonIn(folded),
      'second-person': secondPersonIn(folded),
      'points-back': given(pointsBack.test(folded)),
      tells: given(tells(folded, language)),
      'tells-plainly': given(tellsPlainly(folded, language)),
      aside: given(standsAside(sentence, language)),
      story: given(tellsOwnStory(sentence)),
      bitter: given(turnsBitter(sentence)),
      harm: given(speaksOfHarm(sentence)),
      content: given(soundsContent(sentence)),
      accepts: given(accepts(sentence)),
      fondly: given(speaksFondly(sentence)),
      thanks: given(thanksDearly(sentence)),
      gravely: given(speaksGravely(sentence)),
      raises: given(raises(sentence)),
      courtesy: given(isCourtesy(sentence)),
      laughs: given(laughs(sentence)),
    };
    return keyCueNames.map((name) => cues[name]);
  });
}
