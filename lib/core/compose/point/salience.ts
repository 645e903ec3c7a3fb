import { tells } from './told/safe';

/** Named in every other complaint, and the point of few. */
const general = {
  fr: /^(?:services?|sites?|mails?|emails?|messages?|texts?|sms|telephone|portable|voiture|eau|rue|maison|images?|prix|produit|article|salle|formule|queue|file|compte|caisse|caisses|appli|application|boutique|magasin|ligne|support|carte|panneau|ecran|technicien|livreur|livreurs|chauffeur|conducteur|conseiller|conseillere|serveur|facteur|plombier|installateur|reparateur|coursier|controleur|receptioniste|infirmiere|medecin|dentiste|etagere|portefeuille|poche|mains?|coach|prof|professeur|enseignant|ordinateur)$/,
  en: /^(?:services?|sites?|website|mails?|emails?|messages?|texts?|sms|phone|car|water|street|road|house|flat|images?|prices?|set|part|light|item|product|number|room|way|queue|file|account|till|app|application|shop|line|support|update|card|board|screen|sign|school|flat|engineer|driver|courier|postman|receptionist|technician|plumber|adviser|teller|tutor|instructor|trainer|teacher|midwife|pharmacist|optician|dentist|computer|hands?)$/,
} as const;

/** From here on, a noun is what the comment is about and not only in it. */
const central = 1.5;
const alone = 0.5;

/** The two that matter most, in the order in which they were named. */
export const mainOf = <One extends { weight: number; at: number }>(nouns: readonly One[]): One[] =>
  [...nouns]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .sort((a, b) => a.at - b.at);

/** Begins a sentence without an article: "Lift out of order", "Ascenseur en panne". */
export const telegram = /(?:^|[.!?…;:\n,] ?)$/;

/** The one that it is surely about, if there is one; the only thing named in a few words is. */
export const centralOf = <One extends { weight: number }>(nouns: readonly One[]): One[] =>
  [...nouns]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }) => weight >= (nouns.length === 1 ? alone : central))
    .slice(0, 1);

/** It only says what went wrong: a board, a screen, somebody at a desk. */
const speaks =
  /^ (?:just |me |nous |m')?(?:says?|said|shows?|showed|tells?|told|dit|dis|indique|affiche|annonce|repond)\b/;

interface Place {
  start: number;
  end: number;
  tells: boolean;
}

/** How much each noun of a comment is what it is about: said where it complains, said twice, said early, one's own. */
export class Salience {
  readonly #sentences: readonly Place[];
  readonly #folded: string;
  readonly #language: 'fr' | 'en';

  constructor(folded: string, language: 'fr' | 'en') {
    this.#folded = folded;
    this.#language = language;
    this.#sentences = Array.from(folded.matchAll(/[^.!?…;\n()]+/g), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      tells: tells(match[0], language),
    }));
  }

  of(noun: string, at: number, isOwn: boolean): number {
    const index = this.#sentences.findIndex(({ start, end }) => at >= start && at < end);
    const again = this.#folded.split(noun).length > 2;
    return (
      (isOwn ? 1.2 : 0) +
      (this.#sentences[index]?.tells === true ? 1 : 0) +
      (index === 0 ? 0.8 : 0) +
      (again ? 0.6 : 0) -
      (general[this.#language].test(noun) ? 1.5 : 0) -
      (speaks.test(this.#folded.slice(at + noun.length, at + noun.length + 16)) ? 1 : 0) -
      index / 20
    );
  }
}
