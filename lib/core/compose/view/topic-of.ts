import { fold } from '../../calm-check/fold';
import type { DraftRequest } from '../../draft/draft';
import type { Topic } from '../../reading/signals';
import type { LanguageCode } from '../../text/language';
import type { Point } from '../point';
import { namesGoods, namesPlaceOnly } from '../signs';
import type { Situation } from '../situation';

/** What some kinds of thread are about by themselves. */
export const ownTopic: Partial<Record<Situation, Topic>> = {
  outage: 'outage',
  safety: 'safety',
  harm: 'service',
  'data-leak': 'privacy',
  discrimination: 'ethics',
};

/** What single words suggest: good enough for whom to ask, where a wrong guess alarms nobody. */
const harmless: ReadonlySet<Topic> = new Set(['refund', 'service', 'account']);

const ofMoney =
  /[€£$]|\b(?:rembours|refund|euros?|argent|money|pay|pai|prélev|factur|avoir\b|débit|charged|virement|geld|bezahl|dinero|reembols|denaro|rimbors|dinheiro)/iu;

/** "I don't want a refund": no matter for those who pay it out. */
const wantsNone = /\b(?:don['’]?t|do not) want (?:a |any |my |your )?(?:refund|money(?: back)?)\b/giu;

const ofAccount =
  /\b(?:accounts?|pass ?words?|log(?:ged|ging)? ?(?:in|on)|sign(?:ed|ing)? ?(?:in|up)|profile|app|apps|verif|locked|regist|code|e-?mail|comptes?|mots? de passe|connex|connect|identif|inscri|appli|profil|mail|konto|passwort|anmeld|cuenta|contraseñ|sesión|account|accesso|conta|senha|palavra-passe)/iu;

function guessedTopic(situation: Situation, { assessment, comments }: DraftRequest): Topic {
  const [first] = assessment.topics;
  if (first === undefined || situation === 'legal' || !harmless.has(first.topic)) return 'other';
  // "1h40 to fill a bottle": nobody who speaks of no account is sent to those who keep them.
  if (first.topic === 'account' && !comments.some(({ comment }) => ofAccount.test(comment.text)))
    return 'other';
  // « Annulé pour rien »: who speaks of no money is not sent to those who count it.
  const isOfMoney = comments.some(({ comment }) => ofMoney.test(comment.text.replace(wantsNone, ' ')));
  return first.topic === 'refund' && !isOfMoney ? 'other' : first.topic;
}

const sent =
  /\b(?:colis|paquet|livr\w*|command\w*|envoi|envoy\w*|expedi\w*|factrice|facteur|transport\w*|relais|courrier|lettre|recommande|suivi|bagages?|valises?|chronopost\w*|chauffeur|coursier|boite aux lettres|achet\w*|vols?|avions?|aeroport|escale|trains?|tgv|ter|rer|bus|tram|metro|correspondance)\b/;

const sentInEnglish =
  /\b(?:parcels?|packages?|order(?:s|ed)?|deliver\w*|post|postal|couriers?|ship\w*|dispatch\w*|sent|tracking|bought|purchase\w*|trains?|bus|buses|flights?|planes?|ferry|coach|tram|sofas?|luggage|bags?|drivers?|carrier|depot|arriv\w+|food|takeaway)\b/;

/** Whom they are passed to hangs on whether anything was sent. */
const ofWhatWasSent = {
  fr: { ids: new Set(['late', 'wrong-item']), sent },
  en: { ids: new Set(['late']), sent: sentInEnglish },
} as const;

const ownOrder =
  /\b(?:i|i'm|i've|we|we've|my|our|me|us|mine|ours|ordered|order|parcel|package|tracking|deliver\w*)\b/;

/** "Two of those twelve have never shipped a thing to a backer": nothing of theirs is on its way. */
const isOfOthers = (topic: Topic, text: string, language: LanguageCode): boolean =>
  language === 'en' && topic === 'delivery' && !ownOrder.test(fold(text));

/** "La nounou est arrivée en retard": late, and no parcel whose way could be looked up. */
function knownTopic({ frames: [first] }: Point, text: string, language: LanguageCode): Topic | undefined {
  if (first === undefined) return undefined;
  if (isOfOthers(first.topic, text, language)) return 'service';
  const known = language === 'fr' || language === 'en' ? ofWhatWasSent[language] : null;
  return known?.ids.has(first.id) === true && !known.sent.test(fold(text)) ? 'service' : first.topic;
}

const atTable =
  /\b(?:wait(?:er|ress|ing staff)|we (?:sat|were sat) down|our table|(?:told|from) the kitchen|the chef|the menu)\b/i;

/** "The gravy turned out to be flour", at a table: there is no batch to look up. */
const isServed = (situation: Situation, point: Point, text: string, language: LanguageCode): boolean =>
  language === 'en' &&
  situation === 'complaint' &&
  point.frames[0]?.topic === 'safety' &&
  (namesPlaceOnly(text) || atTable.test(text));

/** « Il paraît qu'un gamin … à la piscine »: hearsay of a place speaks of no product, and of no batch. */
const isOfNoProduct = (situation: Situation, point: Point, text: string): boolean =>
  situation === 'rumour' && point.frames[0]?.topic === 'safety' && !namesGoods(text);

/** What a reply is about, and so whom it is passed to: by its kind, by what is known, else by what single words suggest. */
export const topicOf = (situation: Situation, point: Point, text: string, request: DraftRequest): Topic =>
  ownTopic[situation] ??
  (isServed(situation, point, text, request.language) ? 'service' : undefined) ??
  (isOfNoProduct(situation, point, text) ? 'other' : undefined) ??
  knownTopic(point, text, request.language) ??
  guessedTopic(situation, request);

const ofPrice = /[€£$₹]|\b(?:prix|tarifs?|abonnements?|prices?|fees?|memberships?|subscriptions?)\b/;

/** A decision is a matter for those who took it: of a price, for those who set it; never for a technician. */
export const topicOfAnnounced = (announced: string): Topic =>
  ofPrice.test(fold(announced)) ? 'price' : 'ethics';
