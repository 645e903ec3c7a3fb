import type { LanguageCode } from '../../../text/language';
import { capitalised } from '../../../text/letter-case';
import { asksPlainly } from '../../situation/asking';
import { isFaultlessQuoted, isSpokenIn } from '../fit';
import { closed, isUnfit, mayStand, plainWords, sentencesOf } from './at-least';

/** A longer question is answered under its own name. */
const longest = 110;
const fewest = 3;

/** "Hi, quick one:" and "Bonjour," stand before the question. */
const opening =
  /^(?:bonjour|bonsoir|hello|hi|hey|salut|coucou|sinon|dites|svp|please|question|quick (?:one|question)|petite question|and|et|but|mais|so|also|btw|du coup|euh|um|ok)\b(?: (?:all|there|team|guys|everyone|à tous|tout le monde))?[ ,:!.-]*/iu;

/** What somebody asks, in their own words, without its question mark; null where it may not be said back. */
export function askedIn(text: string, language: LanguageCode): string | null {
  if ((language !== 'fr' && language !== 'en') || isUnfit(text) || !isSpokenIn(text, language)) return null;
  const asked = sentencesOf(plainWords(text, language))
    .filter((sentence) => sentence.includes('?'))
    .map((sentence) =>
      closed(sentence)
        .replace(opening, '')
        .replace(/[ ?!.]+$/, ''),
    )
    .filter((clause) => clause.length <= longest && clause.split(' ').length >= fewest);
  const plain = asked.filter((clause) => asksPlainly(`${clause} ?`));
  const found = (plain.length > 0 ? plain : asked.length === 1 ? asked : []).find(
    (clause) => mayStand(clause, language) && isFaultlessQuoted(`${clause}?`, language),
  );
  return found === undefined ? null : capitalised(found);
}
