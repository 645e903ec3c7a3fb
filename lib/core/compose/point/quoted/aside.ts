import { fold } from '../../../calm-check/fold';

/**
 * Words that stand beside what went wrong: who somebody is, how it was, a parting shot, applause. Judged by three copy
 * editors a language on 1,600 quotations; whatever else the comment gives is quoted before.
 */
const beside = {
  fr: [
    String.raw`^(?:abonnee?s?|client[es]*|lect(?:eur|rice)s?|adherente?s?|fideles?)(?: \w+){0,2} (?:depuis|de)\b[^,.;:]*$`,
    String.raw`^je (?:donne|viens|vais|cotise|suis (?:client\w*|abonne\w*|infirmi\w+|prof\w*)) (?:\w+ )?(?:depuis|chez)\b[^,.;:]*$`,
    String.raw`^(?:avant|au debut) ?:|^je n'y (?:retourner|remettr)\w+|^(?:tres |super |vraiment )?(?:beau|belle|joli\w*) [^.]*\bbravo\b`,
    String.raw`^\d+ \w+ (?:de|pour) [^.!?]*\b(?:anniversaire|mariage|bapteme|noel)\b[^.!?,]*$`,
    String.raw`^(?:dans|sur|pour|bloque\w*|debite\w*|facture\w*|compte) `,
  ],
  en: [
    String.raw`^(?:this is )?not a rant\b|^(?:i'm|i am|we're|we are) (?:not )?an? (?:\w+ )?(?:teacher|nurse|doctor|plumber|bookkeeper|biologist|pensioner|customer)\b[^.]*$`,
    String.raw`^(?:booked and paid|table booked|table for)\b(?!.*\b(?:but|never|no|not|nobody|wrong|cold|late|missing)\b)`,
    String.raw`^(?:did you think|do you think) (?:we|i|people|anyone)\b|^(?:put it|nearly|then|she's|he's|they're) `,
  ],
} as const;

const isBeside = {
  fr: new RegExp(beside.fr.join('|')),
  en: new RegExp(beside.en.join('|')),
} as const;

export const standsAside = (clause: string, language: 'fr' | 'en'): boolean =>
  isBeside[language].test(fold(clause));

const bare = (text: string): string => fold(text).replaceAll(/[^a-z\d]+/g, ' ');

/** Was a price cut out of the middle of a clause of this text? What is left is not quite what somebody wrote. */
export function cutFrom(text: string): (clause: string) => boolean {
  const whole = bare(text);
  return (clause) => !whole.includes(bare(clause).trim());
}
