import type { Brand } from './brand';
import { atLeast, type Level } from '../level/level';

/** From here on a brand speaks formally: no exclamation, no emoji. */
export const formal = 0.7;

export interface AvoidedWord {
  word: string;
  /** Null where the user only said what to avoid. */
  instead: string | null;
}

/** `avoid` as typed: `cheap → good value` names the better word too. */
export const avoidedWords = ({ avoid }: Pick<Brand, 'avoid'>): AvoidedWord[] =>
  avoid.flatMap((line) => {
    const [word = '', instead = ''] = line.split(/→|[-=]>/).map((part) => part.trim());
    return word === '' ? [] : [{ word, instead: instead === '' ? null : instead }];
  });

/** Finds a word or phrase as a whole, whatever its case unless `flags` say otherwise. */
export const wholeWord = (word: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, flags);

/**
 * How a wording suits the brand: below 0 where it says a word the brand likes, far above 0 where it says one it avoids
 * or calls out where the brand doesn't. To be added to what speaks against a wording. Asked for thousands of wordings,
 * so that the words are made ready once.
 */
export function misfit(
  brand: Pick<Brand, 'use' | 'avoid' | 'exclamation' | 'formality'>,
): (text: string) => number {
  const liked = brand.use.flatMap((word) => (word.trim() === '' ? [] : [wholeWord(word.trim())]));
  const avoided = avoidedWords(brand).map(({ word }) => wholeWord(word));
  const isQuiet = !brand.exclamation || brand.formality > formal;
  return (text) => {
    const holds = (word: RegExp): boolean => text.search(word) >= 0;
    const likes = liked.filter(holds).length;
    const isLoud = isQuiet && text.includes('!');
    return (avoided.some(holds) ? 20 : 0) + (isLoud ? 5 : 0) - Math.min(2, likes) * 0.4;
  };
}

/** What the brand may give at this level, in private first. */
export const gesturesAt = ({ gestures }: Pick<Brand, 'gestures'>, level: Level): Brand['gestures'] =>
  gestures.filter(({ what, from }) => what.trim() !== '' && atLeast(level, from));

/** `{firstName}` filled; without a name it goes, and the comma or space before it. */
export function greetingOf({ greeting }: Pick<Brand, 'greeting'>, firstName: string | null): string | null {
  const text = greeting.trim();
  if (text === '') return null;
  return firstName === null
    ? text.replace(/[\s,]*\{(?:firstName|prénom|prenom)\}/giu, '').trim()
    : text.replace(/\{(?:firstName|prénom|prenom)\}/giu, firstName);
}

/** What stands under a reply: the signature, else the first name of a brand that says "I"; empty where neither is set. */
export const signatureOf = ({
  signature,
  person,
  firstName,
}: Pick<Brand, 'signature' | 'person' | 'firstName'>): string =>
  signature.trim() === '' && person === 'i' ? firstName.trim() : signature.trim();
