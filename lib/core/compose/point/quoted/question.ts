import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import { capitalised } from '../../../text/letter-case';
import { asksPlainly, asksSomething, jibes, withMark } from '../../situation/asking';
import { isFaultlessQuoted, isSpokenIn } from '../fit';
import { spelledOut } from '../told/english';
import { closed, isUnfit, mayStand, plainWords, sentencesOf } from './at-least';

/** A longer question is answered under its own name. */
const longest = 110;
const fewest = 3;

/** "Hi, quick one:" and "Bonjour," stand before the question. */
const opening =
  /^(?:bonjour|bonsoir|hello|hi|hey|salut|coucou|sinon|dites|svp|please|question|quick (?:one|question)|petite question|and|et|but|mais|so|also|btw|ooh+|oh|du coup|euh|um|ok)\b(?: (?:all|there|team|guys|everyone|à tous|tout le monde))?[ ,:!.-]*/iu;

/** "…, please", « …, merci »: behind what is asked, and no part of it. */
export const courtesy = /,? (?:please|pls|plz|svp|stp|s'il vous pla[iî]t|merci|thanks|thank you)$/i;

/** "Is it true that …?": said again, it would be passed on. */
export const asserts =
  /\b(?:(?:is|isn't) (?:it|that|this) (?:true|right|correct|a fact)|(?:true|right|correct) that|confirm\w*|rumou?rs?|(?:est-ce|c'est|est-il) (?:bien )?vrai|vrai qu|exact qu|rumeurs?|(?:can|could) (?:you|we|anyone) (?:believe|imagine|beat|blame|guess|tell)|how (?:good|great|cool|lovely|cute) (?:is|are)|who (?:doesn't|wouldn't|could)|qui (?:n'aime|ne)|vous vous rendez compte)\b/;

/** As it will stand: by itself, any question sounds like one that wants no answer. */
const around = { fr: 'Merci pour la question : ', en: 'Thanks for asking: ' } as const;

/**
 * What somebody asks, in their own words, without its question mark; null where it may not be said back.
 * @param isSure it is known to be asked of the brand by somebody who minds nothing, however it begins
 */
export function askedIn(text: string, language: LanguageCode, isSure = false): string | null {
  if ((language !== 'fr' && language !== 'en') || isUnfit(text) || !isSpokenIn(text, language)) return null;
  const found = sentencesOf(plainWords(withMark(text), language))
    .filter((sentence) => sentence.includes('?'))
    .map((sentence) =>
      closed(sentence)
        .replace(opening, '')
        .replace(/[ ?!.]+$/, '')
        .replace(courtesy, ''),
    )
    .filter(
      (clause) =>
        clause.length <= longest &&
        clause.split(' ').length >= fewest &&
        (asksPlainly(`${clause} ?`) || (isSure && asksSomething(`${clause} ?`) && !jibes(clause))) &&
        !asserts.test(fold(clause)) &&
        // "Do you open …" begins like an order, "will there be …" like a promise.
        mayStand(
          clause.replace(
            /^(?:do|does|will|would) (?=you |the |they |we |there |this |it |my |our |i )|^(?:est-ce que )?(?:vous allez|allez-vous|vous comptez|comptez-vous) (?:publier )?/i,
            '',
          ),
          language,
        ) &&
        isFaultlessQuoted(`${around[language]}“${capitalised(clause)}?”`, language),
    );
  const [first, second] = found;
  if (first === undefined) return null;
  // « Ouvrez-vous le lundi ? Et y a-t-il des sièges ? »: two questions are answered as two.
  const both =
    second === undefined ? first : `${first}${language === 'fr' ? ' ?' : '?'} ${capitalised(second)}`;
  const said = both.length <= longest ? both : first;
  return capitalised(language === 'en' ? spelledOut(said) : said);
}
