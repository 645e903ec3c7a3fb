import { fold } from '../../calm-check/fold';
import { clearLanguage } from '../../calm-check/guess-language';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { capitalised } from '../../text/letter-case';
import { isFaultless, isLoose, stemsOf, type Frame } from '../point';
import { voicesOf } from '../situation/counted';
import type { Said } from './saying';

const longest = 150;
const fewest = 4;
/** Only a beginning of a post is kept; an announcement stands in it or nowhere. */
const longestRead = 600;

/** Something will be otherwise than it was; folded. */
const changes = {
  fr: /\b(?:a (?:partir|compter) d[ue]|fermetures?|des (?:le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|demain)|desormais|dorenavant|sera|seront|(?:n'est|ne sont|est|sont) plus|devien(?:t|nent)|passent?(?! (?:vous|nous|un))|supprim\w+|remplace(?:nt|ra|ront)?|annul\w+|commencent?|ferme(?:ra|ront|nt)?|arret(?:e|era|eront|ons)|evolu\w+|fait peau neuve|(?:nouvea\w+|nouvelles?) (?:tarif\w*|horaires?|prix|formules?|regles?|conditions|conditionnement|format|recette|grille|organisation)|chang\w+|augment\w+|reduct\w+|reserve[es]*)\b/,
  en: /\b(?:(?:from|starting|effective|as of) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|today|tomorrow|\d|jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)|will (?:now |no longer |soon )?(?:be|operate|close|end|stop|move|cost|replace|become|run|change|start|go)|no longer|replac(?:es|ing)|(?:is|are|we're|we are) (?:closing|ending|introducing|changing|moving|simplifying|becoming|switching|removing|discontinuing|retiring|raising|increasing|reducing|cutting)|(?:is|are) now|new (?:price|prices|fee|fees|charge|charges|hours|timetable|policy|rules?|terms|opening|schedule|recipe|size|contract)|change[sd]? to)\b/,
} as const;

/** What fell out this morning is a trouble, and no change. */
const ofToday =
  /\b(?:ce (?:matin|soir)|cet apres-midi|cette nuit|aujourd'hui|today|tonight|this (?:morning|evening|afternoon))\b/;

/** "🚧 SERVICE CHANGE:", "[Official]", "Reminder:", "Line 14 |", "we are delighted to announce that": before what it says. */
const label =
  /^[^\p{L}\d«“]*(?:\p{L}[\p{L} ]{1,20}\] ?)?(?:.{2,24}? ?\| |\p{L}[\p{L} ’'-]{2,24} ?: )?(?:.{0,60}?\b(?:delighted|excited|thrilled|pleased|proud|heureux|ravis?|fiers?) (?:to (?:announce|share)|de vous annoncer) (?:that |que |qu'))?/iu;
/** « La médiathèque adapte ses horaires : fermeture le samedi »: what it is called, before what it is. */
const smoothed =
  /^[^:]{8,90}\b(?:adapt|[ée]volu|optimis|simplifi|harmonis|repens|r[ée]organis|chang|modifi|nouve|updat|improv|simplif|streamlin)\p{L}*[^:]{0,40} : ?(?=\S+ \S+ \S+ \S+)/iu;
const unsaid = /https?:\S+|www\.\S+|[#@][\p{L}\d_]+/gu;
const pictures = /[\p{Extended_Pictographic}\uFE0F\u200D]+/gu;
const shouted = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu;

/** The sentence of a brand's own post that says what changes; null where none does. */
export function announcementIn(post: string, language: LanguageCode): string | null {
  if (language !== 'fr' && language !== 'en') return null;
  const sentences = post
    .slice(0, longestRead)
    .replaceAll(unsaid, ' ')
    .replaceAll(pictures, '\n')
    .split(/(?<=[.!?])\s|\n+/)
    .map((sentence) =>
      sentence
        .replaceAll(/\s+/g, ' ')
        .replace(label, '')
        .replaceAll(shouted, (word) => word.toLowerCase())
        .replaceAll(/["«»“”]/g, '')
        .replace(/[\s.!?,;:–-]+$/, '')
        .replace(smoothed, ''),
    );
  const found = sentences.find(
    (sentence) =>
      sentence.length <= longest &&
      sentence.split(' ').length >= fewest &&
      changes[language].test(fold(sentence)) &&
      !ofToday.test(fold(sentence)) &&
      ['und', language].includes(clearLanguage(sentence)) &&
      isFaultless(sentence, language),
  );
  return found === undefined ? null : capitalised(found);
}

/** So many people must speak of it. */
const fewestVoices = 2;

/** When it is, and words that any two sentences share. */
const anyway =
  /^(?:mon(?:da|th)|tuesd|wedne|thurs|frida|satur|sunda|janua|febru|march|april|augus|septe|octob|novem|decem|lundi|mardi|mercr|jeudi|vendr|samed|diman|janvi|fevri|juill|today|tomor|weekl|only|will|time|year|week|more|some|aussi|matin|deman|perso|manqu|jours|annee|start|chang|commen)/;
const short =
  /\b(?!(?:the|and|for|you|our|are|not|was|has|all|but|can|who|how|why|now|new|out|get|any|had|his|her|its|les|des|une|est|pas|que|qui|aux|sur|par|nos|vos|ses|son|mes|ils|ont|mon|ma|tous|fin|non|oui|ici|per|via|day)\b)[a-z]{3}s?\b|\d+/g;
const shortIn = (text: string): string[] =>
  (fold(text).match(short) ?? []).map((word) => word.replace(/s$/, ''));

/** What it is about: the beginnings of its words, "bin" and "bus" as they stand, and what it costs. */
const subjectsOf = (announcement: string): string[] => [
  ...stemsOf(announcement).filter((stem) => !anyway.test(stem)),
  ...shortIn(announcement).filter((word) => !/^\d$/.test(word)),
  ...Array.from(
    announcement.matchAll(/[$£€] ?(\d+)|(\d+) ?[$£€]/g),
    ([, before, after]) => before ?? after ?? '',
  ),
];

/** From so many people on, what one of them says is not what all mind. */
const crowd = 4;

/** How many speak of one thing at least. */
const speakOf = (words: ReadonlySet<string>, people: readonly ReadComment[]): number =>
  voicesOf(
    people.filter(({ comment }) =>
      [...stemsOf(comment.text), ...shortIn(comment.text)].some((word) => words.has(word)),
    ),
  );

/** "I do not have an app": one of many says so, and nobody else. */
const isOfOne = (text: string, people: readonly ReadComment[]): boolean =>
  voicesOf(people) >= crowd && speakOf(new Set(stemsOf(text)), people) < fewestVoices;

/**
 * Some kind of trouble that few of them have, or a view that one of a crowd holds: « tout le monde râle quand les impôts
 * montent », amid those who read at the library on Saturdays.
 */
function isBeside({ told, quote, saying }: Said, people: readonly ReadComment[]): boolean {
  const isCrowd = voicesOf(people) >= crowd;
  const saidBy = (frame: Frame): number =>
    people.filter(({ comment }) => fold(comment.text).search(frame.find) >= 0).length;
  return (
    (told === null || isOfOne(told.text, people)) &&
    (quote === null || isCrowd) &&
    saying.every((frame) =>
      frame.kind === 'fault'
        ? isLoose(frame) && 3 * saidBy(frame) < people.length
        : isCrowd && saying.length === 1 && saidBy(frame) === 1,
    )
  );
}

/**
 * What the brand announced, where that is what people mind: "that bus is the only way I have into town" names no fault,
 * and the post names it. Null where people agree on something else, or hardly anybody uses a word of the announcement.
 * @param said what a reply would say of the point else
 */
export function announcedTo(
  people: readonly ReadComment[],
  said: Said,
  post: string | null | undefined,
  language: LanguageCode,
): string | null {
  if (post === null || post === undefined || !isBeside(said, people)) return null;
  const announcement = announcementIn(post, language);
  if (announcement === null) return null;
  return speakOf(new Set(subjectsOf(announcement)), people) >= fewestVoices ? announcement : null;
}
