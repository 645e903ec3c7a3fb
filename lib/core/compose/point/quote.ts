import type { LanguageCode } from '../../text/language';
import { midSentence } from '../../text/letter-case';
import { calmCheck, guessLanguage, isFault } from '../../calm-check';
import { fold } from '../../calm-check/fold';
import { clausesOf } from './clause';
import type { Frame } from './frame';
import { frenchSentencesIn } from './quote-fr';
import { spelledOut } from './told/english';
import { disguised, isTellable, tells, tellsPlainly } from './told/safe';
import { inPlainLetters, piecesOf, withoutPrices } from './told/sentences';
import { is } from './traits';

/**
 * A person's own words may be said back where no frame knows the complaint, if they can't carry anything else: a
 * sentence that only tells what went wrong. Left out: links, names, figures, money, promises, orders, anyone spoken to
 * or spoken about, talk about replies and machines, insults and coarse words. What is left in doubt is not quoted.
 */
const neverQuoted =
  /[^\p{L}\p{M}' ,-]|\b(?:vous|tu|toi|you|yours|u|will|shall|must|should|would|sera|seront|va|vont|doit|doivent|recevra\w*|he|she|him|her|his|il|elle|lui|they|them|their|ils|elles|leur|leurs|mr|mrs|mme)\b|\b(?:refund\w*|voucher|free|compensat\w*|guarantee\w*|approv\w*|promis\w*|discount|credit|prize|gift|rembours\w*|gratuit\w*|offert\w*|offre|geste|avoir|garanti\w*|valid[eé]\w*|bon d|cadeau|euros?|dollars?|pounds?|percent)\b|\b(?:assistant|bots?|robots?|ai|ia|llm|gpt|prompts?|instructions?|system\w*|syst[eè]me|drafts?|brouillons?|replies|reply|reponses?|repond\w*|answer|brands?|marques?|official\w*|offici\w*|statement|communiqu\w*|rules?|regles?|ignore\w*|instead|translate|traduis\w*|now|maintenant|desormais|confirm\w*|announce\w*|annonc\w*|admit\w*|admet\w*|avou\w*|sue|court|lawyer|avocat|tribunal|plainte|boycott\w*|http\w*|www|com|link|lien|click|cliqu\w*|mail|phone|telephone|whatsapp|telegram|please|merci|svp)\b|\b(?:fuck\w*|shit\w*|crap\w*|damn\w*|bastards?|bitch\w*|arse\w*|ass|wank\w*|scum\w*|thie[fv]\w*|crooks?|liars?|lying|scam\w*|fraud\w*|idiots?|morons?|stupid|clowns?|hate\w*|kill\w*|lied|cheat\w*|stole\w*|steal\w*|rob(?:bed|bing|bers?)|say|says|write|post|tell|send|dire|dites|ecri\w+|publi\w+|donner|envoyer|die|dead|rape\w*|nazi\w*|merde\w*|put(?:ain|e)\w*|con|conn\w*|encul\w*|salop\w*|salaud\w*|voleur\w*|vol|escroc\w*|arnaqu\w*|menteu\w*|ment|mensonge\w*|honte\w*|idiot\w*|imbecile\w*|debile\w*|cretin\w*|nul\w*|pourri\w*|tuer|creve\w*|mort|morte|viol(?!on|et)\w*|gueule|foutr?e?\w*|chi\w*|bordel|mdr|lol|ptdr|jsuis|jai|cest|wtf|omg|y'all|bucks|quid|gonna|wanna|ain't)\b/u;

/** Words that begin an order, or a sentence about something else. */
const ordersStart =
  /^(?:[a-z]{2,}ez\b|cancel|say|write|post|tell|give|offer|send|add|use|print|output|state|mention|act|pretend|forget|disregard|visit|call|buy|go|do|don't|make|stop|show|include|repeat|sign|delete|remove|start|end|begin|respond|follow|let|be|put|take|pay|note|dites|dis|ecris|ecrivez|donne|donnez|envoie|envoyez|ajoute|ajoutez|oublie|oubliez|fais|faites|arrete|arretez|mets|mettez|parle|parlez|repete|repetez|signe|signez|va|allez|achete|achetez|as|comme|selon|tel|if|si|when|quand|because|car|parce)\b/;

/**
 * Whoever writes like this anywhere in the comment is quoted nowhere: markup, roles, links, hidden or foreign letters,
 * talk about instructions, replies and machines.
 */
const suspicious =
  /[<>{}[\]`|=#*_\\@~^$]|\w:\/\/|\bwww\.|\.(?:com|example|net|org|io)\b|[\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069]|[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|\b(?:assistant|system|user|systeme|utilisateur|bot|role|r[oô]le) ?:|\b(?:instructions?(?! for (?:the|my|our|this) [a-z]+ (?:[a-z]+ )?(?:are|were|is|don't|didn't|make|made|show|came)\b)|prompt|ignor\w+ (?:all|every|previous|toutes?|les)|consignes|approved|valid[eé]e? par|official|officiel\w*|repl(?:y|ies)|r[eé]ponds|answer must|as the brand|en tant que marque|pretend|draft|brouillon)\b/iu;

/** What it means at home: "my kids won't touch it". What was done to them is another matter. */
export const ofFamily =
  /^(?:mon|ma|mes|notre|nos|les) (?:mari|femme|fils|fille|gamine?s?|gosses?|ado|petits?|petite|mamie|papi|papa|maman|enfants?|mere|pere|parents?|bebe|frere|soeur|copine?|conjointe?)\b(?! (?:\w+ )?(?:a ete|ont ete|s'est (?:fait|retrouve)))|^(?:my|our|the) (?:\w+ )?(?:husband|wife|son|daughter|lad|kids?|children|mum|mom|mother|dad|father|partner|parents?|baby|boys?|girls?)\b(?! (?:was|were|got|has been|have been)\b)/;

/** "Deux fois cette semaine": how often, and not what. */
const onlyOften =
  /^(?:et |and |already |deja |encore )*(?:(?:deux|trois|quatre|cinq|\d+) fois|twice|(?:three|four|five|\d+) times) (?:cette|ce|en|dans|par|depuis|this|in|a|since|last)\b[a-z' ]{0,20}$/;

/** A price in dollars and a number after its sign are no markup. */
export const isSuspicious = (text: string): boolean => suspicious.test(text.replaceAll(/[$#](?=\d)/g, ''));

const deeds =
  /\b(?:you (?:\w+ed|sent|sold|gave me|made|built|left|lost|broke|took)|vous (?:avez|aviez|nous avez|m'avez))\b/g;

/** What a complaint says of itself: something is missing, not working or one's own. */
const complains: Partial<Record<LanguageCode, RegExp>> = {
  fr: /\b(?:ne|n'\w+|pas|plus|jamais|aucune?|rien|sans|manque\w*|trop)\b|\b(?:mon|ma|mes|notre|nos|le mien|la mienne|les miens|je|j'\w+|nous|on|moi)\b/,
  en: /\b(?:not|\w+n't|never|no|nobody|nothing|without|missing|too|only|still)\b|\b(?:my|our|mine|ours|i|we|me|us)\b/,
};

/** Nobody tells what happened after a page of text. */
const longestRead = 1200;
const words = { least: 4, most: 14 };
const mostLetters = 90;

/** A person's own words as they may stand in a reply, in quotation marks. */
export interface Quote {
  text: string;
  /** Which of the point's frames it speaks of; −1 for none. */
  focus: number;
  /** How well it says what went wrong. */
  weight: number;
}

/**
 * The sentence or clause that may be said back and tells most, without its capital; null where there is none.
 * @param isClear the whole comment is a complaint for certain: then a clause needs no word of its own that says so
 */
export function safeQuote(
  text: string,
  language: LanguageCode,
  frames: readonly Frame[],
  isClear: boolean,
): Quote | null {
  if (isSuspicious(text) || disguised.test(text)) return null;
  const ranked = candidatesIn(text, language, isClear).map(({ clause, weight }) => {
    const focus = frames.findIndex(({ find }) => find.test(fold(clause)));
    return { clause, focus, weight: weight + (focus < 0 ? 0 : frames.every(isLoose) ? 1 : 3 - focus) };
  });
  // Words that no reply may hold are not brought in through a quotation.
  const fit = ranked
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
    .find(
      ({ clause }) =>
        ['und', language].includes(guessLanguage(clause)) &&
        !calmCheck(clause, { language }).findings.some(isFault),
    );
  return fit === undefined ? null : { text: midSentence(fit.clause), focus: fit.focus, weight: fit.weight };
}

const isLoose = is('vague', 'general', 'thin', 'faint');

interface Candidate {
  clause: string;
  weight: number;
}

const isBarred = (plain: string): boolean => ordersStart.test(plain) || onlyOften.test(plain);

const candidatesIn = (text: string, language: LanguageCode, isClear: boolean): Candidate[] =>
  language === 'en'
    ? sentencesIn(text, isClear)
    : language === 'fr'
      ? frenchSentencesIn(text.slice(0, longestRead), isClear, isBarred, (plain) => ofFamily.test(plain))
      : clausesIn(text, language, isClear);

function clausesIn(text: string, language: LanguageCode, isClear: boolean): Candidate[] {
  const complaint = complains[language];
  if (complaint === undefined) return [];
  const folded = fold(text);
  return clausesOf(folded).flatMap(({ start, end }): Candidate[] => {
    const clause = text.slice(start, end).trim();
    const plain = folded.slice(start, end).trim();
    const says = complaint.test(plain);
    if (!isQuotable(clause, plain) || (!says && !isClear)) return [];
    return [{ clause, weight: plain.split(' ').length + (says ? 2 : 0) }];
  });
}

const opinion =
  /^(?:not (?:happy|impressed|good|acceptable|a good look)|never again|(?:the )?worst|no (?:idea|words|wonder|thanks))\b/;

/** What came before it went wrong: "had my hair coloured on Friday", "you replaced the motor in June". */
const setUp =
  /^when (?:i|we) |^(?:i|we)(?:'ve| have| had|'d)? (?!can't|cannot|couldn't|can|could|was|were|never|still|had to|have to|waited|found|got|pay)[a-z]+|^(?:(?:i|we)(?:'ve| have| had|'d)? )?(?:just )?(?:had|bought|ordered|booked|paid|called|rang|emailed|went|spoke|tried|asked|got|was|were|took|sent|returned|reserved|requested|arrived|waited|signed|joined|moved|stayed|brought|made|gave|put|left|used|checked|filled|finish|work|live|need|know|think|thought|chose|picked|drove|walked|travelled|i'm|i am)\b|^you (?:replaced|repaired|fixed|fitted|serviced|installed|told|promised|said|closed|charged|sold|sent)\b|^(?:i'm|i am|it was|it's) /;
const goesOnFrom =
  /^(?:it|they|there|this|that|in|at|on|what|when|asked|got|came|left|expired|nothing|nobody|no|not|still|then|turned|turns|arrived|second|third|next|last|same|now)\b/i;

/** "Second lesson: didn't come": no role, and no line of a form. */
const inTurn =
  /\b((?:first|second|third|fourth|last|next) [a-z]+|(?:day|week|attempt|visit|night|take) (?:one|two|three|\d)): /giu;

/** Two short sentences of which the second says what came of the first. */
function pairsIn(plainText: string): string[] {
  const sentences = Array.from(
    plainText.matchAll(/([^.!?…;\n]+)([.!?…;\n]*)/g),
    ([, text = '', end = '']) => ({ text: text.trim(), isAsked: end.includes('?') }),
  );
  return sentences.flatMap(({ text, isAsked }, at): string[] => {
    const next = sentences[at + 1];
    if (next === undefined || isAsked || next.isAsked || next.text === '') return [];
    return setUp.test(fold(text)) || goesOnFrom.test(next.text) ? [`${text}. ${next.text}`] : [];
  });
}

const pleased = /\b(?:fine|good|well|lovely|great|perfect\w*|delicious|friendly|clean|kind|happy|pleased)\b/;

/** English sentences, whole where they can be: said to be the person's own, they may speak of anybody. */
function sentencesIn(text: string, isClear: boolean): Candidate[] {
  const plainText = withoutPrices(inPlainLetters(text.slice(0, longestRead)), 'en');
  const opening = /[.!?;\n]|$/.exec(plainText)?.index ?? 0;
  const pieces = [
    ...piecesOf(plainText).map((piece) => ({ ...piece, isPair: false })),
    ...pairsIn(plainText).map((pair) => ({ text: pair, isWhole: true, isPair: true })),
  ];
  return pieces.flatMap(({ text: written, isWhole, isPair }, at): Candidate[] => {
    const clause = spelledOut(written);
    const plain = fold(clause);
    const says = tells(plain, 'en');
    if (!says && (!isClear || !isWhole)) return [];
    // The capital with which the second sentence begins is no name.
    const said = (isPair ? clause.replace(/\. \p{Lu}/u, (begun) => begun.toLowerCase()) : clause).replaceAll(
      inTurn,
      '$1 ',
    );
    if (!isTellable(said, plain, 'en', { isQuoted: true })) return [];
    // "Heated seats worked fine for 14 months": how it was before is not the point.
    if (pleased.test(plain) && !tellsPlainly(plain, 'en')) return [];
    if (
      ordersStart.test(plain.replace(/^when (?=i |we )/, '')) ||
      onlyOften.test(plain) ||
      opinion.test(plain)
    )
      return [];
    const place = plainText.indexOf(written);
    const weight =
      (says ? 2 : 0) +
      (tellsPlainly(plain, 'en') ? 1.5 : 0) +
      (place >= 0 && place < opening ? 1 : 0) +
      (isWhole ? 1.5 : 0) +
      Math.min(plain.split(' ').length, 12) / 3 -
      (ofFamily.test(plain) ? 2 : 0) -
      (!isPair && setUp.test(plain) && !/,? (?:and|but) /.test(plain) ? 2 : 0) -
      (/^(?:it|they|this|that|he|she)\b/.test(plain) ? 1.5 : 0) -
      (isPair ? 1 : at / 10);
    return [{ clause, weight }];
  });
}

function isQuotable(clause: string, plain: string): boolean {
  const count = plain.split(' ').length;
  if (count < words.least || count > words.most || plain.length > mostLetters) return false;
  // A capital inside is a name; "I" is not.
  if (/\n/.test(clause) || /\p{Lu}/u.test(clause.slice(1).replaceAll(/\bI\b/g, 'i'))) return false;
  // "The bike you delivered": what was done is told, nobody is told what to do.
  const told = plain.replaceAll(deeds, '');
  if (ofFamily.test(plain) || onlyOften.test(plain)) return false;
  return /^\p{L}/u.test(clause) && !neverQuoted.test(told) && !ordersStart.test(plain);
}
