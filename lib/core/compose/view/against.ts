import { fold } from '../../calm-check/fold';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { quoteRest } from '../point';
import { laughsOutLoud } from '../signs';
import { hasSignal, isCross, isKind, likesOf, voicesOf } from '../situation/counted';

const learnt = {
  fr: String.raw`\b(?:appren\w+|appris|l'ai su|l'a su|decouvr\w+|prevenue?s?|informee?s?)\b[^.!?]{0,60}\b(?:posts?|facebook|fb|insta\w*|linkedin|publication|journal|presse|mail|newsletter|commentaire|reseaux|en meme temps que|par (?:hasard|un collegue))\b|\bun post (?:fb|facebook|insta)\b|\b(?:aucun|pas de|pas un) (?:courrier|mail|appel|mot|information|avertissement)\b|\bpar (?:un|ce) post\b|\bj'?apprends\b[^.!?]{0,40}\bici\b`,
  en: String.raw`\b(?:learn\w*|found out|find out|finding out|hear(?:d|ing)?|told|read)\b[^.!?]{0,50}\b(?:post|facebook|instagram|newsletter|linkedin|press|paper|noticeboard|here|social media|the news|same time as)\b|\bthis post is how\b|\b(?:had|got|received) no (?:letter|email|word|notice|call|warning)\b|\breading (?:it|this|about it) here\b`,
};
const unasked = {
  fr: String.raw`\bpersonne (?:ne |n')?(?:nous |m'|me |l'|lui |leur )?(?:a |ont |est |avait )?(?:\w+ )?(?:prevenue?s?|consultee?s?|dit|demande|rien dit|avertie?s?|appele|informee?s?|repondu)\b|\b(?:ni|sans|aucune?|zero) (?:meme )?(?:consult\w+|concert\w+|prevenir|prevenus?|reunion|demander|dialogue)|\b(?:pas|jamais) (?:ete )?(?:prevenue?s?|consultee?s?|concertee?s?|associee?s?)\b|\b(?:vote\w*|decide\w*|fait) (?:a huis clos|en douce|sans nous|dans notre dos)|\bdemand\w+ (?:a etre recus?|une? (?:reunion|rendez-vous|concertation))`,
  en: String.raw`\b(?:nobody|no one|no-one|noone|not one of you)(?: has| have| had| even| ever)* (?:asked|told|consult\w+|rang|rung|phoned|called|thought|bothered|warned|emailed|spoke)\b|\b(?:weren't|wasn't|never|not) (?:even )?(?:asked|consulted|told|warned)\b|\bwithout (?:asking|telling|consult\w+|a word|warning)\b|\bno (?:consultation|warning|notice)\b|\bwhat was the consultation\b|\bconsultation was\b|\basked for a meeting\b|\bwho (?:did you ask|asked (?:us|for this)|wanted this)\b`,
};
const whereTo = {
  fr: String.raw`\b(?:je|on|nous|ils|elles?) (?:vais|va|vont|fait|fais|font|joue\w*|ira\w*|iront|ferai|fera|allons) (?:ou|comment|quoi)\b|\b(?:fera|feront|faire|fais|fait|on fait|deviennent?|devient) quoi\b|\b\d+ (?:jours?|semaines?) (?:pour|de preavis|avant)\b|\ble delai\b|\bou (?:est-ce qu\w*|va|vont|iront|irons|aller|jouer\w*|sera\w*)\b|\b(?:comment|et) (?:je fais|on fait|nous faisons|font (?:les|ceux)|vont faire|ceux qui|celles qui|pour (?:ceux|celles) qui)\b`,
  en: String.raw`\bwhere (?:do|does|are|am|will|would|should) (?:we|i|they|people|the|our|my|us)\b|\bwhere (?:we|they) (?:go|gonna)\b|\bhow (?:do|does|am|are|will|would) (?:i|we|they|he|she|people|my \w+)\b|\b(?:so|do|does) (?:the )?(?:kids|people|those|anyone)\b[^.!?]{0,40}\bjust\b|\b(?:what|how) (?:about|do|are|am|will) (?:i|we|us|those|people|they)\b[^.!?]{0,40}\b(?:who|supposed|get|manage|now|on a)\b`,
};
const unable = {
  fr: String.raw`\b(?:pas|plus|ni) (?:de |d'|le |la )?(?:voiture|permis|moyens?|vehicule|bus|train|internet)\b|\b(?:pourrai|pourra|pourrons|pourront|peux|peut|pouvons|pourrais) (?:plus|pas)\b|\b\d+ ?(?:km|kilometres|minutes|min|mn|mins) (?:de (?:route|voiture|trajet|plus|bus)|d'ici|en (?:bus|voiture)|pour (?:aller|accoucher))\b|\b(?:rien|aucun\w*) a moins de \d+|\b(?:habite\w*|vis|vivons|vit) a \d+ ?(?:m|metres|km)\b|\bc'etait (?:ma|mon|notre) (?:seule?|sortie|lieu|unique)|\b(?:seule?|unique|dernier\w*) (?:moment|endroit|lieu|moyen|piscine|biblio\w*|ligne|service|creneau|sortie)\b`,
  en: String.raw`\b(?:can't|cant|cannot|couldn't|won't be able to|unable to|have to quit|ll have to (?:quit|leave|stop|cancel))\b|\bonly (?:\w+ ){0,2}(?:place|way|bus|pool|library|one|thing|time|shop|day|rink|ice|service)\b|\b(?:\d+|ten|twenty|thirty|forty|fifty|an?) (?:minutes?|mins?|miles?|hours?|km)\b(?: (?:on|by|away|drive|each|further|more|from|in|to|down)\b)|\b(?:don't|dont|doesn't|do not|no) (?:drive|car|have a car|have internet|bus)\b|\b(?:we're|we are|i live|we live|it's|its|is) (?:\w+ ){0,2}(?:metres|meters|yards|feet|miles|km)\b`,
};
const withOthers = {
  fr: String.raw`\b(?:\d+|nos|notre|les) (?:\d+ )?(?:classes?|licencie\w*|adherent\w*|abonne\w*|eleves|familles|locataires|habitants|joueu\w+|usagers|petits vieux|anciens|gamins|gosses|beneficiaires|collegues)\b|\brassemblement\b|\bpetition\b|\bmanif\w*\b|\bmobilis\w+|\bne lach\w+ rien\b|\brdv \w+ \d+ ?h`,
  en: String.raw`\b(?:\d+|our|us|all of us) (?:\w+ )?(?:kids|members|families|residents|students|players|tenants|pensioners|patients|skaters|swimmers|parents|users|staff|classes|clubs?|group)\b|\b\d+ of us\b|\bpetition\b|\bprotest\b|\brally\b|\bof us said\b|\bgroup of \d+\b`,
};
const spent = {
  fr: String.raw`\b(?:de l'argent|du budget|des sous|y a (?:du|de)|l'argent|trouve\w*|pas de (?:budget|sous))\b[^.!?]{0,40}\bpour\b|\brond[- ]?points?\b|\ba (?:deja )?\d[\d ]{2,}(?: ?000)? ?(?:€|euros)`,
  en: String.raw`\b(?:money|budget|cash) (?:for|on)\b|\bgoes ahead\b|[$£€]\d+(?:\.\d+)? ?(?:m|million|k)\b|\b(?:found|spent|spend|paid) (?:the )?(?:money|millions?|[$£€]\d)`,
};
const dearer = {
  fr: String.raw`\bde \d+(?:,\d\d)? ?(?:€|euros)? ?(?:a|->|→) ?\d+|\b\d+ ?(?:%|€|euros) (?:de plus|d'augmentation|daugmentation)|\+ ?\d+ ?[%€]|\bau(?:gmen|gement)\w*|\bresili\w+|\bdesabonn\w+|\bengage\w* (?:sur|pour|jusqu)|\btrop cher\w*|\bc'est trop pour\b|\bmeme(?:s)? (?:cours|service|chose|prix)\b`,
  en: String.raw`\b(?:i|we) (?:only )?(?:pay|paid|budgeted)\b|\b(?:hike|increase\w*|price rise|doubl\w+)\b|\b(?:cancel\w*|quit\w*|leav\w+|unsubscrib\w+)\b|\bcontract\b|\bcan't afford\b|\bgo(?:es|ing)? up\b|[$£€]\d+ (?:more|extra)\b`,
};
const shame = {
  fr: String.raw`\bhont(?:e|eux|euse)\b|\bscandal\w+|\binadmissible|\binacceptable|\brevolt\w+|\bmepris\w*|\bfaut oser\b|\bencore un\w? (?:service|ligne|commerce|magasin|ecole|agence)\b|\bplus rien ici\b|\bvirer?\b`,
  en: String.raw`\bdisgrace\w*|\bshame\w*|\bappall\w+|\bscandal\w*|\boutrag\w+|\bdisgust\w*|\bfirst the \w+|\bexciting for who|\bwhoever (?:signed|decided)|\bhollow(?:ed|ing) out\b`,
};

const kinds = [learnt, unasked, whereTo, unable, withOthers, spent, dearer, shame];
const signs = {
  fr: new RegExp(kinds.map(({ fr }) => fr).join('|')),
  en: new RegExp(kinds.map(({ en }) => en).join('|')),
} as const;

const ofTheWay = {
  fr: new RegExp(`${learnt.fr}|${unasked.fr}`),
  en: new RegExp(`${learnt.en}|${unasked.en}`),
} as const;

/** Somebody learnt it from where everybody did, or was not asked: it is of the decision, whatever words it is said in. */
export const speaksOfTheWay = (people: readonly ReadComment[], language: 'fr' | 'en'): boolean =>
  people.some(({ comment }) => ofTheWay[language].test(fold(comment.text)));

const likesOfAll = (some: readonly ReadComment[]): number =>
  some.reduce((sum, read) => sum + Math.max(0, likesOf(read)), 0);

/** So many speak at least, and so many of them against it. */
const fewestVoices = 3;
const fewestAgainst = 2;
const crossWithIt = 3;

const ofPrice = { fr: new RegExp(dearer.fr), en: new RegExp(dearer.en) } as const;

/** « Et ceux qui sont engagés sur un an ? », "I pay 45": of what it costs, and they are two at least. */
export const speakOfPrice = (people: readonly ReadComment[], language: 'fr' | 'en'): boolean =>
  voicesOf(people.filter(({ comment }) => ofPrice[language].test(fold(comment.text)))) >= fewestAgainst;

/** Says what a decision takes from them, or how it was taken, and does not laugh about it. */
const isAgainst =
  (language: 'fr' | 'en') =>
  ({ comment }: ReadComment): boolean =>
    !laughsOutLoud(comment.text) && signs[language].test(fold(comment.text));

/** Some stand behind whoever says so: "thanks for just saying it", liked by hundreds, above three who find a croissant dear. */
export function isBacked(people: readonly ReadComment[], language: 'fr' | 'en'): boolean {
  const signed = people.filter(isAgainst(language));
  return signed.length > 0 && 5 * likesOfAll(signed) >= likesOfAll(people);
}

/** In a bad mood, though no sign of it is known. */
const isCrossWithIt = (read: ReadComment): boolean => isCross(read) && !laughsOutLoud(read.comment.text);

/**
 * Below a decision that a post tells, people say whom they speak for, where they are to go, that nobody asked them: it
 * is the decision that they mind, whatever single words they use. Two say so, or one amid others who are cross; and those
 * who are glad of it are not the greater part.
 */
export function areAgainst(people: readonly ReadComment[], language: LanguageCode): boolean {
  if ((language !== 'fr' && language !== 'en') || voicesOf(people) < fewestVoices) return false;
  const signed = people.filter(isAgainst(language));
  const against = people.filter((read) => signed.includes(read) || isCrossWithIt(read));
  const glad = people.filter(
    (read) => !against.includes(read) && isKind(read) && read.reading.complaint < 0.2,
  );
  const isPlain =
    voicesOf(signed) >= fewestAgainst || (signed.length > 0 && voicesOf(against) >= crossWithIt);
  return isPlain && voicesOf(against) >= voicesOf(glad) && isBacked(people, language);
}

/** Asks the brand, minds something or is cross, and does not laugh. */
const isUneasy = (read: ReadComment): boolean =>
  !laughsOutLoud(read.comment.text) &&
  !hasSignal(read, 'defends-brand') &&
  (read.reading.sentiment.label === 'negative' ||
    read.reading.complaint >= 0.25 ||
    hasSignal(read, 'question-to-brand'));

/** Below what takes something away, most are not at ease, in whatever words; and hardly anybody is glad. */
export function areUneasy(people: readonly ReadComment[]): boolean {
  const uneasy = people.filter(isUneasy);
  const glad = people.filter((read) => !uneasy.includes(read) && isKind(read));
  return (
    voicesOf(uneasy) >= fewestVoices &&
    2 * voicesOf(uneasy) > voicesOf(people) &&
    4 * voicesOf(glad) <= voicesOf(people) &&
    2 * likesOfAll(uneasy) >= likesOfAll(people)
  );
}

/** What a decision costs them, as one of them says it: whom they speak for, where they cannot go, what they pay. */
const costs = {
  fr: new RegExp([unable, withOthers, dearer].map(({ fr }) => fr).join('|')),
  en: new RegExp([unable, withOthers, dearer].map(({ en }) => en).join('|')),
} as const;

/** A call to come, and a petition to sign, are theirs to spread. */
const calls =
  /\b(?:rassemblement|petition|manif\w*|mobilis\w+|rdv|rendez-vous|lach\w+ rien|signatures?|signez|protest|rally|sign (?:the|our)|march)\b/;

/** Of those whom most stand behind. */
const mostAsked = 4;

/** What the decision costs, in the words of whoever most people stand behind and may be said back to all. */
export function costSaid(
  people: readonly ReadComment[],
  said: string,
  language: LanguageCode,
): string | null {
  if (language !== 'fr' && language !== 'en') return null;
  const telling = people
    .filter((read) => read.comment.parentId === null && !read.reading.hostile)
    .filter((read) => isAgainst(language)(read) && costs[language].test(fold(read.comment.text)))
    .toSorted((a, b) => likesOf(b) - likesOf(a))
    .slice(0, mostAsked);
  for (const { comment } of telling) {
    const rest = quoteRest(comment.text, language, said);
    if (rest !== null && costs[language].test(fold(rest)) && !calls.test(fold(rest))) return rest;
  }
  return null;
}
