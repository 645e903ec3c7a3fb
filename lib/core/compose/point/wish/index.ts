import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import { capitalised } from '../../../text/letter-case';
import { asksPlainly } from '../../situation/asking';
import { isFaultlessQuoted, isSpokenIn } from '../fit';
import { cutFrom } from '../quoted/aside';
import { closed, isUnfit, mayStand, plainWords, sentencesOf } from '../quoted/at-least';
import { stemsOf } from '../stems';
import { asserts, courtesy } from '../quoted/question';
import { spelledOut } from '../told/english';
import { asks, idle, leadIn, orNot, toSay, unwished, wishes } from './words';

/** What somebody asks of the brand, as it may stand between quotation marks. */
export interface Wish {
  /** Without its last mark. */
  text: string;
  /** A question, and no "I would like". */
  isAsked: boolean;
}

const longest = 120;
const fewest = 4;
/** "What can I do?", "can you help me?": of what, is said elsewhere. */
const fewestStems = 2;
const calls =
  /^(?:please )?(?:can|could|would) (?:you|u|someone|somebody|anyone|anybody)(?: please)? help\b.{0,8}$/;

/** Of whom it is asked, and for whom, says nothing for the brand. */
const spoken = {
  fr: /\b(?:ils?|elles?|lui|leurs?|eux|doit|doivent|quand|comme|parce|si|mieux|merci|\w+(?:erait|eraient|drait|vrait)|sera|seront|va|vont|repondez|aimerai[st]|comprends?|madame|monsieur)\b/g,
  en: /\b(?:wants?|wanted|hope|wish|please|tell|told|call|ring|stop|fix|sort|make|give|send|explain|bring|write|say|cancel|he|she|him|her|his|hers|they|them|their|will|would|shall|going to|as|if|when|because|should|understand|confirm|kind|happy|great)\b/g,
} as const;

/** "Rachel, could we use your video?": asked of somebody in particular. */
const called = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, /u;
/** "Not having a go just want to know what's in it": it begins where it is said. */
const beforeIt = {
  fr: /^.{0,60}?, (?:mais )?(?=(?:je|on|nous) (?:voudr|veu[tx]|voul|demand|souhait)\p{L}* (?:juste|simplement|seulement) )/iu,
  en: /^.{0,40}? (?=(?:(?:i|we) )?(?:just|only) want(?:ed)? to )/i,
} as const;

/** A sentence without its marks and what leads in to it. */
const bare = (sentence: string, language: 'fr' | 'en'): string =>
  closed(sentence)
    .replace(/[ ?!.]+$/, '')
    .replace(leadIn[language], '')
    .replace(courtesy, '')
    .replace(/^est ce (?=qu)/i, 'est-ce ')
    .replace(beforeIt[language], '')
    .replace(/ x+$/, '');

/** As it will stand: by itself, any question sounds like one that wants no answer. */
const around = { fr: 'La question : ', en: 'The question: ' } as const;

/** May it stand in a reply, in quotation marks? */
const stands = (said: string, isAsked: boolean, language: 'fr' | 'en'): boolean =>
  isSpokenIn(said, language) &&
  mayStand(said, language, spoken[language]) &&
  isFaultlessQuoted(isAsked ? `${around[language]}“${said}?”` : said, language);

function wishOf(
  sentence: string,
  before: string | undefined,
  language: 'fr' | 'en',
  isWorth: (isAsked: boolean) => boolean,
): Wish | null {
  const clause = bare(sentence, language);
  const plain = fold(clause);
  const isAsked = sentence.includes('?') || orNot[language].test(plain) || asks[language].test(plain);
  const isSaid = wishes[language].test(plain);
  if (!isSaid && !(isAsked && (asksPlainly(`${clause} ?`) || orNot[language].test(plain)))) return null;
  if (stemsOf(clause).length < fewestStems || calls.test(plain)) return null;
  if (
    called.test(clause) ||
    clause.length > longest ||
    clause.split(' ').length < fewest ||
    clause.includes('?')
  )
    return null;
  if (
    idle[language].test(plain) ||
    toSay[language].test(plain) ||
    asserts.test(plain) ||
    unwished[language].test(plain)
  )
    return null;
  if (!isWorth(isAsked) || !stands(clause, isAsked, language)) return null;
  // "I don't want a discount. I want the fifteenth.": the one is said against the other.
  const first = before === undefined ? '' : bare(before, language);
  const both = `${capitalised(first)}. ${capitalised(clause)}`;
  const isTurned =
    unwished[language].test(fold(first)) && both.length <= longest && stands(both, isAsked, language);
  const said = isTurned ? both : capitalised(clause);
  return { text: language === 'en' ? spelledOut(said) : said, isAsked };
}

/** Who is spoken to stands before a mark of his own. */
const address = /(?<![\p{L}\d.])@[\p{L}\d_.]*[\p{L}\d]/gu;
const shouted = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu;

/** These keep their capitals, and so are said back nowhere: `mayStand` takes them for names, and « élue cse » is no word. */
const initials =
  /^(?:URSSAF|CNIL|CPAM|DDPP|DGCCRF|EHPAD|SNCF|RATP|MAIF|MACIF|SEPA|RGPD|ASSEDIC|INSEE|ANTS|AESH|NASA|NATO|GDPR|HIPAA|HMRC|DVLA|OFCOM|NICE|ADHD|ASAP|ACCC|AFCA|RSPCA|FAQS?|URGENT)$/;

/** A word or a sentence that is shouted, as it would be said. */
const saidLow = (text: string): string =>
  text.replaceAll(/[^.!?\n]+/g, (sentence) =>
    /\p{Ll}/u.test(sentence)
      ? sentence.replaceAll(shouted, (word) => (initials.test(word) ? word : word.toLowerCase()))
      : sentence.toLowerCase(),
  );

/** Is it a wish, or an order in its clothes, whether or not it may be said back? */
export const isWish = (plain: string, language: 'fr' | 'en'): boolean =>
  wishes[language].test(plain) || toSay[language].test(plain);

/**
 * What people ask of the brand in a comment, in their own words and order: wishes, and questions that have an answer.
 * Nothing that may not be said back: neither names nor sums, orders, insults, promises or illness.
 * @param isWorth whether a wish or a question is worth the check of what may be said back, the dearest step
 */
export function wishesIn(
  text: string,
  language: LanguageCode,
  isWorth: (isAsked: boolean) => boolean = () => true,
): Wish[] {
  if (language !== 'fr' && language !== 'en') return [];
  const said = saidLow(text.replaceAll(address, ''));
  if (isUnfit(said)) return [];
  const sentences = sentencesOf(plainWords(said, language));
  // "How many got an €80 fine?": without the sum it is not what they asked.
  const isCut = cutFrom(said);
  return sentences.flatMap((sentence, at) => {
    const wish = isCut(closed(sentence)) ? null : wishOf(sentence, sentences[at - 1], language, isWorth);
    return wish === null ? [] : [wish];
  });
}
