import { fold } from '../../calm-check/fold';
import { clearLanguage } from '../../calm-check/guess-language';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { capitalised } from '../../text/letter-case';
import { isFaultless, isLoose, stemsOf, type Frame } from '../point';
import { manyComments, voicesOf } from '../situation/counted';
import type { LikelyKind } from '../situation/likely';
import { areAgainst, areUneasy, isBacked, speakOfPrice, speaksOfTheWay } from './against';
import type { Said } from './saying';
import { topicOfAnnounced } from './topic-of';

const longest = 150;
const fewest = 4;
/** Only a beginning of a post is kept; an announcement stands in it or nowhere. */
const longestRead = 600;

/** Something will be otherwise than it was; folded. */
const changes = {
  fr: /\b(?:a (?:partir|compter) d[ue]|fermetures?|des (?:le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|demain)|desormais|dorenavant|sera|seront|(?:n'est|ne sont|est|sont) plus|n[e'] ?\w+r(?:a|ont) (?:plus|pas)|transfer\w+|deplace\w*|devien(?:t|nent)|passe(?:nt)? (?:a|au|aux|de|en|sous)(?! (?:vous|nous|un)\b)|supprim\w+|remplace(?:nt|ra|ront)?|annul\w+|commencent?|regularisation|ferme(?:ra|ront|nt)?|arret(?:e|era|eront|ons)|evolu\w+|fait peau neuve|(?:nouvea\w+|nouvelles?) (?:tarif\w*|horaires?|prix|formules?|regles?|conditions|conditionnement|format|recette|grille|organisation)|chang\w+|augment\w+|reduct\w+|reserve[es]*)\b/,
  en: /\b(?:(?:from|starting|effective|as of) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|today|tomorrow|\d|jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)|(?:goes|extended|extends|grows) (?:up )?to \d|(?:starts?|begins?|ends?|closes?|rises?|increases?) (?:on |from |in )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|\d|jan\w*|feb\w*|mar\w*|apr\w*|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)|(?:will not|won't)(?! (?:let|stop|forget|change)\b)|will (?:now |no longer |soon )?(?:be|merge|operate|close|end|stop|move|cost|replace|become|run|change|start|go)|no longer|replac(?:es|ing)|(?:is|are|we're|we are) (?:closing|ending|introducing|changing|moving|simplifying|becoming|switching|removing|discontinuing|retiring|raising|increasing|reducing|cutting)|(?:is|are) now|new (?:price|prices|fee|fees|charge|charges|hours|timetable|policy|rules?|terms|opening|schedule|recipe|size|contract)|change[sd]? to)\b/,
} as const;

/** What fell out this morning is a trouble, and no change. */
const ofToday =
  /\b(?:ce (?:matin|soir)|cet apres-midi|cette nuit|aujourd'hui|today|tonight|this (?:morning|evening|afternoon))\b/;

/** "🚧 SERVICE CHANGE:", "[Official]", "Reminder:", "Line 14 |", "we are delighted to announce that": before what it says. */
const label =
  /^[^\p{L}\d«“]*(?:\p{L}[\p{L} ]{1,20}\] ?)?(?:.{2,24}? ?\| |[^.!?]{2,32}? +[—–] +(?=.{30})|(?:chers?|ch[eè]res?|dear)(?: [\p{L}·.]+){1,5}, |\p{L}[\p{L} ’'-]{2,24} ?: )?(?:.{0,60}?\b(?:delighted|excited|thrilled|pleased|proud|heureux|ravis?|fiers?) (?:to (?:announce|share)|de vous annoncer) (?:that |que |qu'))?/iu;
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
  const telling = sentences.filter(
    (sentence) =>
      sentence.length <= longest &&
      sentence.split(' ').length >= fewest &&
      changes[language].test(fold(sentence)) &&
      !ofToday.test(fold(sentence)) &&
      ['und', language].includes(clearLanguage(sentence)) &&
      isFaultless(sentence, language),
  );
  // « Nouveau tarif, nouvelle saison », and then what it will cost, and from when.
  const found = telling.find((sentence) => /\d/.test(sentence)) ?? telling[0];
  return found === undefined ? null : capitalised(found);
}

/** What goes from where people had it: closed, moved away, put together with another. */
const takes = {
  fr: /\b(?:ferm\w+|supprim\w+|n[e'] ?\w+r(?:a|ont) (?:plus|pas)|transfer\w+|deplac\w+|demenag\w+|fin d[eu]|arret d[eu]|fusion\w*|redui\w+|reduc\w+|n'est plus|ne sont plus)\b/,
  en: /\b(?:clos(?:e|es|ing|ure)|end(?:s|ing)?|discontinu\w+|not (?:reopen|be renewed|return)|(?:will|is|are|to) (?:be )?mov(?:e|ed|ing)|merg\w+|no longer|cut(?:s|ting)?|reduc\w+|withdraw\w*|scrap\w*|removed)\b/,
} as const;

/** « Fermée du 1er au 7 pour vidange »: it is back before anybody minds. */
const forAWhile =
  /\b(?:vidange|maintenance|inventaire|ferie|exceptionnel\w*|vacances|conges|stocktak\w*|training|holidays?|diwali|noel|christmas|refurb\w*|(?:du|le|les) \d+\w* (?:\w+ )?(?:au|et) \d+|\d+ ?(?:-|–|to|and) ?\d+)\b/;

const takesAway = (post: string, language: 'fr' | 'en'): boolean =>
  takes[language].test(fold(post)) && !forAWhile.test(fold(post));

const dearer =
  /\b(?:evolu\w+ de \d|augment\w+|hausse|passe\w* (?:a|de) \d|(?:by|of) \d+ ?%|increas\w+|(?:from|to) [$£€₹]\d)/;

/** Below what is announced, people are against it. */
export function mindIt(people: readonly ReadComment[], post: string, language: 'fr' | 'en'): boolean {
  if (areAgainst(people, language)) return true;
  const read = post.slice(0, longestRead);
  const isDearer = dearer.test(fold(read)) && isBacked(people, language);
  return (isDearer || takesAway(read, language)) && areUneasy(people);
}

/** Something is announced, whether or not any sentence of it may be said again. */
export function announces(post: string | null | undefined, language: 'fr' | 'en'): boolean {
  const read = fold((post ?? '').slice(0, longestRead));
  return changes[language].test(read) && !ofToday.test(read);
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

/** Nobody told them, nobody answers: that is how it was decided, and no other trouble. */
const ofTheWay: ReadonlySet<string> = new Set(['not-told', 'no-answer', 'canned-reply']);

/** Two or more have one and the same trouble, or another one speaks of what is told of one: « croix rouges sur les platanes ». */
function shareTrouble({ told, saying }: Said, announced: string, people: readonly ReadComment[]): boolean {
  const known = new Set(stemsOf(announced));
  const things =
    told === null ? [] : stemsOf(told.text).filter((stem) => stem.length > 4 && !known.has(stem));
  if (speakOf(new Set(things), people) >= fewestVoices) return true;
  return saying.some(
    ({ id, kind, find }) =>
      kind === 'fault' &&
      !ofTheWay.has(id) &&
      people.filter(({ comment }) => fold(comment.text).search(find) >= 0).length >= fewestVoices,
  );
}

/** Of a long thread the whole tells whether people complain of anything that was decided. */
const leastAgainst = 0.45;
export const mayBeAgainst = (
  likely: ReadonlyMap<LikelyKind, number>,
  people: readonly ReadComment[],
): boolean =>
  people.length < manyComments ||
  likely.size === 0 ||
  (['complaint', 'boycott', 'remark'] as const).reduce((sum, kind) => sum + (likely.get(kind) ?? 0), 0) >=
    leastAgainst;

/** « Nouvelle année, nouveaux tarifs »: that something is new says of nothing what it will be. */
const isNew = /\b(?:nouvea\w+|nouvelles?|new) (?:\p{L}+)/gu;

/**
 * What was announced, where people hold it against the brand: one of them at least uses a word of the post, or
 * speaks of how they learnt it. */
export function announcedAgainst(
  people: readonly ReadComment[],
  post: string | null | undefined,
  language: LanguageCode,
): string | null {
  if (post === null || post === undefined || (language !== 'fr' && language !== 'en')) return null;
  if (!mindIt(people, post, language)) return null;
  const announcement = announcementIn(post, language);
  const isOfIt =
    speakOf(new Set(subjectsOf(post)), people) > 0 ||
    speaksOfTheWay(people, language) ||
    takesAway(post.slice(0, longestRead), language) ||
    (announcement !== null && topicOfAnnounced(announcement) === 'price' && speakOfPrice(people, language));
  const isSaid = announcement !== null && changes[language].test(fold(announcement).replaceAll(isNew, ''));
  return isOfIt && isSaid ? announcement : null;
}

/**
 * What the brand announced, where that is what people mind: "that bus is the only way I have into town" names no fault,
 * and the post names it. Null where people agree on something else, or hardly anybody uses a word of the announcement.
 * @param said what a reply would say of the point else
 * @param against what was announced, where it is held against the brand for certain
 */
export function announcedTo(
  people: readonly ReadComment[],
  said: Said,
  post: string | null | undefined,
  language: LanguageCode,
  against: string | null,
): string | null {
  if (against !== null && !shareTrouble(said, against, people)) return against;
  if (post === null || post === undefined || !isBeside(said, people)) return null;
  const announcement = announcementIn(post, language);
  if (announcement === null) return null;
  return speakOf(new Set(subjectsOf(announcement)), people) >= fewestVoices ? announcement : null;
}
