import { elides } from '../../../text/elision';
import { frenchNouns } from '../nouns';
import { hasName, withInitials } from '../initials';
import type { Speaker } from '../told';

/** A thing as a person names it, to be said back to them: "ma box" → "votre box", "votre appli" → "notre appli". */
export interface Thing {
  text: string;
  head: string;
  isFeminine: boolean;
  isMany: boolean;
}

/** Never the name of a thing: people, insults, machines and orders, and the small words that bind a sentence. */
const noThing =
  /(?<![a-z])(?:con|conn\w+|merde\w*|put(?:ain|es?)|salop\w*|salauds?|encul\w*|escro\w*|arnaqu\w*|voleu\w*|menteu\w*|mensong\w*|imbecil\w*|idiot\w*|debil\w*|clown\w*|guignol\w*|incapabl\w*|incompeten\w*|bouffon\w*|abruti\w*|cretin\w*|nul\w*|bordel|gueule|cul|couill\w*|nazi\w*|racis\w*|facho\w*|branl\w*|boulets?|charlots?|tocards?|mafi\w*|sectes?|honte|scandal\w*|assistants?|instructions?|consignes?|systeme|prompts?|ia|robots?|bots?|pdg|patron\w*|monsieur|madame|mme|mecs?|types?|gars|filles?|fils|garcons?|gens|dieu|morts?|suicid\w*|cancer\w*|viol(?!on|et)\w*|femmes?|mari|mere|pere|maman|papa|enfants?|bebes?|freres?|soeurs?|voisin\w*|chiens?|chats?|personnes?|monde|vie|coeur|argent|sous|fric|bite|tete|main|gout|avocat\w*|justice|police|tribunal|plainte|truc\w*|machins?|chose|choses|faute|confiance|patience|colere|qui|que|quoi|dont|quel\w*|ne|pas|plus|jamais|rien|se|est|sont|etait|ont|avez|avons|suis|je|tu|il|ils|elle|elles|on|nous|vous|et|ou|mais|donc|avec|sans|sur|sous|dans|par|tout|toute|tous|toutes|encore|toujours|deja|meme|memes|bien|tres|trop|depuis|apres|avant|alors|puis|aussi|ca|cela|ceci|en|me|te|lui|leur|leurs|eux|moi|toi|car|si|comme|quand|pourquoi|comment|combien|pendant|chez|non|oui|hier|demain|jours?|fois|semaines?|mois|ans?|annees?|heures?|minutes?|secondes?|euros?|balles?|reste|autre|autres|premier|premiere|fait|faire|dire|cas|point|coup|suite|moins|beaucoup|peu|assez|juste|vraiment|toi|soir|matin|midi|nuits?|moitie|causes?|mien\w*|tien(?:ne)?s?|sien\w*)(?![a-z])/;

/** Small words that end a thing's name: a verb or its negation begins. */
const word =
  "(?!(?:est|sont|a|ont|etait|etaient|ne|se|qui|que|toujours|tjrs|jamais|pas|plus|encore|meme|deja|et|ou|mais|ete|de|du|des|la|le|les|en|au|aux|ni) |n'|s'|m'|t'|qu')[a-z][a-z'-]*[a-z]";
const own = 'mon|ma|mes|notre|nos|votre|vos';
const links = "de la |de l'|du |des |de |d'|en |a |au |aux |pour ";

/** On folded text. Groups: `det`, `head`, `more`. */
export const thing = `(?<det>l'|(?:${own}|le|la|les|un|une|des|du|au|aux|ce|cet|cette|ces|deux|trois|quatre|cinq|six)(?= )) ?(?<head>${word})(?<more>(?: ${word})?(?: (?:${links})(?:(?:${own}) )?(?:${word}|\\d{1,2}h\\d{0,2}(?![a-z\\d]))){0,2}(?: ${word})?)`;
/** Without its article, as in a telegram: "ascenseur HS". */
export const bareThing = `(?<=^|[,:;(–-] ?|[,:] |\\b(?:et|mais|puis|bref|franchement|sinon|la,) )(?<bare>${word})(?<bareMore>(?: (?:${links})${word})?)`;

const many = /^(?:mes|nos|vos|les|des|aux|ces|deux|trois|quatre|cinq|six)$/;
const feminine = /^(?:ma|la|une|cette)$/;
const masculine = /^(?:le|un|ce|cet|du|au)$/;
const feminineEnd =
  /(?:tion|sion|t[ée]|ette|ence|ance|ure|ade|aison|ie|esse|ise|che|[èe]re|elle|enne|euse|trice|ode|que|i[èe]re)s?$/;

/** Towns and streets may be named; anybody else with a capital is left out. */
const places =
  /^(?:gares?|guichets?|agences?|magasins?|boutiques?|bureaux?|arrets?|lignes?|stations?|mairie|ecole|hotel|rue|poste|route|pont|piscine|parking|quai|centre|depot|entrepot|clinique|restaurant|salle|musee|plage)$/;

/** "Les bacs de la rue des Acacias". */
const placesIn =
  / (?:gare|guichet|agence|magasin|boutique|arret|ligne|station|mairie|ecole|hotel|rue|avenue|place|boulevard|quai|pont|piscine|quartier|impasse|chemin) (?:d[eu]s? |de la |d'|de l')?[a-z'-]+$/;

/** "La roue avant": no time. */
const hasFront =
  /^(?:roues?|pneus?|sieges?|jantes?|freins?|portes?|phares?|feux|vitres?|poches?|pare-chocs|camera)$/;

export interface Typed {
  det: string;
  head: string;
  more: string;
}

/** What the word said of a thing tells of it, where neither its article nor the lexicon does. */
export interface Agreement {
  isFeminine: boolean;
  isMany: boolean;
}

export function thingOf(
  folded: Typed,
  typed: Typed,
  { address }: Speaker,
  said: Agreement = { isFeminine: false, isMany: false },
): Thing | null {
  const { det, head, more } = folded;
  if (
    noThing.test(head) ||
    noThing.test(
      more
        .replace(hasFront.test(head) ? /^ avant(?= |$)/ : /(?!)/, '')
        .replace(/^ \w+'?/, (first) => (linkOf.test(first) ? ' ' : first))
        .replace(/(?<=\w) en (?=[a-z])/, ' '),
    )
  )
    return null;
  // "Livrés secs": what was done to something, and no books.
  if (/(?:é|ée)s?$/.test(typed.head) && !/é(?:e|s|es)?$/.test(frenchNouns.get(head)?.written ?? ''))
    return null;
  // "La trottinette a continué d'être facturée": its verb has begun.
  if (/ a \p{L}+[éiu](?!\p{L})|d'(?:être|avoir)(?!\p{L})/u.test(typed.more)) return null;
  const capital = /\p{Lu}/u.test(typed.more);
  if (/^\p{Lu}/u.test(typed.head) && hasName(typed.head) && det !== '') return null;
  if (capital && !places.test(head) && !placesIn.test(more)) return null;
  // Without an article, only what the lexicon knows is sure to be a thing.
  const known = frenchNouns.get(head) ?? frenchNouns.get(head.replace(/[sx]$/, ''));
  if (det === '' && known === undefined) return null;
  const isMany =
    det === ''
      ? (known?.gender.endsWith('p') ?? false) || (/[^su]s$/.test(head) && !frenchNouns.has(head))
      : many.test(det);
  const isFeminine = feminine.test(det)
    ? true
    : masculine.test(det)
      ? false
      : known !== undefined
        ? known.gender.startsWith('f')
        : said.isFeminine || feminineEnd.test(head);
  const written =
    known !== undefined && frenchNouns.has(head) && typed.head.toLowerCase() === head
      ? known.written
      : typed.head.toLowerCase();
  const noun = written + turned(typed.more, address);
  const text = determined(det, noun, { isFeminine, isMany, address });
  return text === null ? null : { text: withInitials(text), head, isFeminine, isMany };
}

const linkOf = /^ (?:de|du|des|d'|l'|en|a|au|aux|pour)$/;

const turned = (more: string, address: 'vous' | 'tu'): string =>
  (/\p{Lu}/u.test(more) ? more : more.toLowerCase())
    .replaceAll(/ votre /g, ' \uE000notre ')
    .replaceAll(/ vos /g, ' \uE000nos ')
    .replaceAll(/ (?:mon|ma|notre) /g, (owned) =>
      address === 'vous' ? ' votre ' : owned === ' ma ' ? ' ta ' : ' ton ',
    )
    .replaceAll(/ (?:mes|nos) /g, address === 'vous' ? ' vos ' : ' tes ')
    .replaceAll('\uE000', '');

function determined(
  det: string,
  noun: string,
  { isFeminine, isMany, address }: { isFeminine: boolean; isMany: boolean; address: 'vous' | 'tu' },
): string | null {
  const isElided = elides(noun);
  switch (det) {
    case 'mon':
    case 'ma':
    case 'notre':
      if (address === 'vous') return `votre ${noun}`;
      return det === 'notre' ? null : isFeminine && !isElided ? `ta ${noun}` : `ton ${noun}`;
    case 'mes':
    case 'nos':
      return address === 'vous' ? `vos ${noun}` : det === 'nos' ? null : `tes ${noun}`;
    case 'votre':
      return `notre ${noun}`;
    case 'vos':
      return `nos ${noun}`;
    case 'aux':
      return `les ${noun}`;
    case '':
    case 'du':
    case 'au':
    case "l'":
      if (isMany) return `les ${noun}`;
      return isElided ? `l'${noun}` : `${isFeminine ? 'la' : 'le'} ${noun}`;
    default:
      return `${det} ${noun}`;
  }
}

/** "Une étiquette qui se décolle": said back, it is known which. */
export const definite = (thing: Thing): Thing => ({
  ...thing,
  text: thing.text.replace(/^(?:une?|des) (.+)$/, (_, noun: string) =>
    thing.isMany ? `les ${noun}` : elides(noun) ? `l'${noun}` : `${thing.isFeminine ? 'la' : 'le'} ${noun}`,
  ),
});

/** "de" and what follows: "du guichet", "de l'appli", "des prix", "de notre appli". */
export const ofThing = ({ text }: Thing): string =>
  text.startsWith('le ')
    ? `du ${text.slice(3)}`
    : text.startsWith('les ')
      ? `des ${text.slice(4)}`
      : elides(text)
        ? `d'${text}`
        : `de ${text}`;

/** Agreement of a word with a thing, from its four forms. */
export const agreed = (
  forms: readonly [string, string, string, string],
  { isFeminine, isMany }: Thing,
): string => forms[(isMany ? 2 : 0) + (isFeminine ? 1 : 0)] ?? forms[0];
