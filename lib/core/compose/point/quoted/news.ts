import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import { capitalised } from '../../../text/letter-case';
import { praising } from '../../signs';
import { isOver } from '../../situation/ended';
import { tellsPlainly } from '../told/safe';
import { isFaultlessQuoted, isSpokenIn } from '../fit';
import { stemsOf } from '../stems';
import { closed, isUnfit, mayStand, plainWords, sentencesOf } from './at-least';

/** Thanks, stars and farewells say nothing of what is well now. */
const courtesy =
  /^(?:(?:ok|oui|bonjour|hello|hi)[ ,]+)*(?:merci|thanks?|thank you|cheers|bravo|chapeau|bonne (?:journee|soiree)|hope|j'espere|credit where|fair (?:play|do'?s|enough)|update|edit|maj|mise a jour|je (?:remonte|passe|modifie|mets)|(?:i have |i've )?(?:changed|updated|raised|upped))\b/;

/** What was wrong before, and what it was like. */
const before =
  /\b(?:i'll|i will|je vais|reponse|answer|reply|title|titre|j'avais mis|from \d stars?|(?:two|one|2|1) stars?|first visit|premiere visite|au debut|at first|was (?:raw|cold|late|broken)|trop tard|il aurait fallu|should have|(?:still|toujours) |sous ce fil|not many|c'est rare)\b/;

/** « Je reviendrai vérifier », "she was mortified, bless her": what they mean to do, or how somebody took it. */
const besideIt =
  /\b(?:je |j'|on )?(?:re)?(?:viendr|verifier|passer|tester|achet)(?:ai|ons|a)\b|\bj'attends\b|\b(?:she|he|they) (?:was|were|is|are)\b|\bbless\b|\b(?:mortified|embarrassed|adorable)\b/;

/** "2 étoiles : livré avec un pied manquant. Depuis : le pied est arrivé": what was, before how it went on. */
const formerly = /^.{20,}?(?<=[.!?…] )(?:depuis|mise à jour|maj|update[d]?|edit[ée]?)(?= ?[:,-])/isu;

const fewest = 2;
const longest = 110;

const leadIn = /^(?:et|and|mais|but|puis|then|donc|so|depuis) /i;
const thanks = /,? (?:je vous remercie|merci|thank you|thanks|cheers)\b.*$/i;

/** That it is over says most. */
const weightOf = (part: string): number => stemsOf(part).length + (isOver(part) ? 4 : 0);

/** Where a sentence may be cut without harm. */
const parts = (sentence: string): string[] => {
  const clauses = sentence.split(/(?<=[:;,]) | (?=(?:et|and) )/u);
  return [
    sentence,
    ...clauses.flatMap((_, at) => [clauses.slice(at).join(' '), clauses.slice(0, at).join(' ')]),
  ];
};

/**
 * What is well now, in the words of whom it happened to: "van came Friday, new mattress on the bed"; null where nothing of it
 * may be said back.
 */
export function newsIn(text: string, language: LanguageCode): string | null {
  if ((language !== 'fr' && language !== 'en') || isUnfit(text)) return null;
  const found = sentencesOf(plainWords(text.replace(formerly, '').replaceAll(/★|☆/g, ''), language))
    .flatMap((sentence) => {
      const whole = parts(sentence)
        .map((part) => closed(part).replace(leadIn, '').replace(thanks, ''))
        .filter((part) => {
          const plain = fold(part);
          return (
            part.length <= longest &&
            part.split(' ').length >= 3 &&
            (stemsOf(part).length >= fewest || isOver(part)) &&
            !courtesy.test(plain) &&
            !before.test(plain) &&
            !besideIt.test(plain) &&
            (isOver(part) || !tellsPlainly(plain, language) || praising[language]?.(part) === true) &&
            !part.includes('?') &&
            mayStand(part, language) &&
            isSpokenIn(part, language) &&
            isFaultlessQuoted(part, language)
          );
        });
      return whole.slice(0, 1);
    })
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  const [best] = found;
  return best === undefined ? null : capitalised(best);
}
