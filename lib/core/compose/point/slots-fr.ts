import { elides } from '../../text/elision';
import { fold } from '../../calm-check/fold';
import { frenchNoun, type Gender } from './nouns';
import { centralOf, mainOf, Salience, telegram } from './salience';
import { withInitials } from './initials';
import { shareIn, type PointSlots } from './slots';
import { matchesOf } from '../../text/matches';

const number =
  'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente|quarante|cinquante|soixante|\\d{1,3}';
const duration = new RegExp(
  `\\b(?:depuis|fait|voila|attend\\w*|pendant|au bout de|apres|plus de|presque|bientot|deja|et|de|il y a|,|^) ?(?:plus de |presque |bientot |environ |deja |maintenant )*(${number}) (minutes?|min|heures?|h|jours?|semaines?|sem|mois)\\b|\\b(${number}) (minutes?|min|heures?|h|jours?|semaines?|sem|mois) (?:d'attente|sans|que|de (?:retard|queue|silence)|au telephone|au tel|plus tard|a attendre)`,
);
const since =
  /\bdepuis (hier(?: soir| matin)?|ce matin|ce midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine derniere|le mois dernier|(?:le )?\d{1,2} (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))\b/;

const units: Record<string, string> = { min: 'minutes', h: 'heures', sem: 'semaines' };

const possessive: Record<'vous' | 'tu', Record<Gender, string>> = {
  vous: { m: 'votre', f: 'votre', mp: 'vos', fp: 'vos' },
  tu: { m: 'ton', f: 'ta', mp: 'tes', fp: 'tes' },
};
const definite: Record<Gender, string> = { m: 'le', f: 'la', mp: 'les', fp: 'les' };
const ending: Record<Gender, string> = { m: '', f: 'e', mp: 's', fp: 'es' };

function possessed(noun: string, gender: Gender, address: 'vous' | 'tu'): string {
  const word = address === 'tu' && gender === 'f' && elides(noun) ? 'ton' : possessive[address][gender];
  return `${word} ${noun}`;
}

/** "Le four", "l'écran". */
export const defined = (noun: string, gender: Gender): string =>
  (gender === 'm' || gender === 'f') && elides(noun) ? `l'${noun}` : `${definite[gender]} ${noun}`;

const own =
  /(?<!\b(?:il|elle|on|qui|ca) )\b(?:mon|ma|mes|notre|nos) (?:(?:nouve(?:au|lle|l)|petite?s?|grande?s?|autre|vieux|vieille) )?$/;
const ours = /\b(?:votre|vos) $/;
const named =
  /\b(?:le|la|les|l'|un|une|des|du|au|aux|ce|cet|cette|ces|de|d'|\d+) ?(?:(?:seule?s?|meme|nouve(?:au|lle|l)|petite?s?|grande?s?|autre|premi(?:er|ere)|deuxieme|troisieme|vieux|vieille) )?$/;

/** Nouns that stand in a turn of phrase and name nothing: "au courant", "fort de café". */
const idiom =
  /\b(?:au courant|au fond|(?:par|a) (?:vos|nos|leurs) soins|par (?:le |la )(?:journal|presse)|sur ma chaise|a l'arret|salle d'attente|en cours|au cours|en ligne|a la carte|en train|en compte|en service|en panne|fort de cafe|par terre|par la fenetre|par les fenetres|a la porte|en boite|a table|au lit|en route|a la rue|en caisse|au menu|sous la main|a l'eau|du coup|de (?:ma|sa|notre|nos|leur) poches?|en poche|(?:regl|rend|ten|arrond)\w* (?:pas |plus )?(?:de |d'|mes |nos |ses |leurs |des )?comptes?|(?:en fin|au bout) de compte|code (?:du|de la|des) [a-z]+)$/;

/** Called one's own even without "mon": nobody else's order is meant. */
const personal =
  /^(?:commande|colis|livraison|paquet|remboursement|dossier|abonnement|réservation|virement|inscription|devis)$/;

/** « Notre vétérinaire », « mon avocate a le dossier »: whom somebody asked elsewhere, and what lies there, is not what they write about. */
const asked =
  /^(?:veterinaire|avocate?|medecin|dermato|dermatologue|dentiste|kine|pediatre|assureur|garagiste|banquier|huissier|notaire|plombier|electricien|pharmacien|pharmacienne)$/;
const atTheirs =
  /\b(?:avocate?|assureur|juriste|protection juridique|mediateur|association) (?:a|tient|suit|monte|prepare|constitue|instruit) (?:deja )?(?:le |mon |notre |tout le )$/;

/** « Je ne veux pas d'un rappel »: named, and not wanted. */
const unwanted =
  /\b(?:veux|voulons|veut|voudrais|demande|cherche|attends) pas (?:de |d')(?:une? |mon |votre )?$/;
/** « Il a coupé le câble, jusque là ok, mais … »: what nobody minds. */
const grantedAfter =
  /^[^.!?]{0,40}\b(?:jusque?[- ]?(?:la|ici),? (?:ok|ca va|tout|rien|d'accord)|(?:ok|d'accord|soit),? mais)\b/;
/** « J'ai montré une photo »: what it was to look like. */
const shown = /\b(?:montr|apport|envoy|ramen)\w+ (?:une |la |ma |des |les |mes )$/;

/** « La prise en charge », « une prise de sang »: no plug; « le Code du tourisme » is cited, and no code that anybody waits for. */
const turnOfPhrase =
  /^(?:prise (?:en (?:charge|compte|main)|de (?:sang|rendez|rdv|tete|vue|parole|poste)|d'otage)|article (?:[a-z]\.? ?)?\d|code (?:du (?:tourisme|travail|commerce)|de la (?:consommation|route|sante)|des assurances|civil|penal|conso))/;

/** Neither arrives in a box nor breaks. */
const intangible =
  /^(?:frais|devis|remboursement|virement|compte|salaire|loyer|tarifs?|facture|dossier|abonnement|contrat|inscription|assurance|rendez-vous)$/;

interface Named {
  written: string;
  gender: Gender;
  own: boolean;
  /** The brand's: "votre appli". */
  isOurs: boolean;
  at: number;
  weight: number;
}

/** « Merci de votre fidélité », printed on a slip: somebody else's words name nothing. */
const citedWords = /[«“"][^«»“”"\n]{12,200}[»”"]/g;

/** Nouns that the lexicon knows, the person's own first, each in order of appearance. */
function nounsOf(text: string, folded: string): Named[] {
  const owned: Named[] = [];
  const others: Named[] = [];
  const salience = new Salience(folded, 'fr');
  const cited = Array.from(
    matchesOf(citedWords, text),
    ({ index, 0: words }) => [index, index + words.length] as const,
  );
  for (const match of folded.matchAll(/[a-z]+(?:-[a-z]+)*(?: a jour)?/g)) {
    const noun = frenchNoun(match[0]);
    if (cited.some(([from, to]) => match.index > from && match.index < to)) continue;
    if (noun === undefined || [...owned, ...others].some((other) => other.written === noun.written)) continue;
    const typed = text.slice(match.index, match.index + match[0].length).toLowerCase();
    // "commandé" is no "commande": accents count where the person wrote one.
    if (typed !== noun.written && typed !== match[0]) continue;
    const before = folded.slice(Math.max(0, match.index - 36), match.index);
    if (idiom.test(before + match[0]) || atTheirs.test(before) || unwanted.test(before)) continue;
    const rest = folded.slice(match.index);
    if (turnOfPhrase.test(rest) || grantedAfter.test(rest)) continue;
    if (/^photos?$/.test(match[0]) && shown.test(before)) continue;
    if (own.test(before) && asked.test(match[0])) continue;
    // « Photo sur demande »: the proof, and not the thing.
    if (
      /^photos?$/.test(match[0]) &&
      /^ (?:sur demande|a l'appui|dispo|identique|en (?:mp|dm))/.test(
        folded.slice(match.index + match[0].length),
      )
    )
      continue;
    // "Le jour de son mariage": hers, and nothing that is heard.
    if (match[0] === 'son' && !/\b(?:le|du|un|ce|au|pas de|de) $/.test(before)) continue;
    if (match[0] === 'son' && /\bde $/.test(before) && /^ [a-z]/.test(folded.slice(match.index + 3)))
      continue;
    const isOurs = ours.test(before);
    const place = { at: match.index, weight: salience.of(match[0], match.index, own.test(before)), isOurs };
    if (own.test(before)) owned.push({ ...noun, ...place, own: true });
    else if (isOurs || named.test(before) || telegram.test(folded.slice(0, match.index)))
      others.push({ ...noun, ...place, own: !isOurs && personal.test(noun.written) });
  }
  return [...owned, ...others];
}

const spokenOf = ({ written, gender, own: isOwn, isOurs }: Named, address: 'vous' | 'tu'): string =>
  isOurs
    ? `${gender === 'm' || gender === 'f' ? 'notre' : 'nos'} ${written}`
    : isOwn
      ? possessed(written, gender, address)
      : defined(written, gender);

/** What a French comment names: things, waiting times, a percentage. Only words of ours and numbers come out. */
export function frenchSlots(text: string, address: 'vous' | 'tu'): PointSlots {
  const folded = fold(text);
  const nouns = nounsOf(text, folded);
  const object = nouns.find((noun) => noun.own && !intangible.test(noun.written));
  const waited = duration.exec(folded);
  const amount = waited?.[1] ?? waited?.[3];
  const unit = waited?.[2] ?? waited?.[4] ?? '';
  const begun = since.exec(folded)?.[1];
  const share = shareIn(folded);
  const raw =
    begun === undefined
      ? undefined
      : text.slice(folded.indexOf(`depuis ${begun}`) + 7).slice(0, begun.length);
  return {
    object: object === undefined ? undefined : possessed(object.written, object.gender, address),
    isMany: object !== undefined && object.gender.length > 1,
    ending: object === undefined ? '' : ending[object.gender],
    duration: amount === undefined ? undefined : `${amount} ${units[unit] ?? unit}`,
    since:
      raw === undefined
        ? amount === undefined
          ? undefined
          : `depuis ${amount} ${units[unit] ?? unit}`
        : `depuis ${raw}`,
    percent: share === undefined ? undefined : `${share} %`,
    subjects: mainOf(nouns).map((noun) => withInitials(spokenOf(noun, address))),
    things: centralOf(nouns).map((noun) => withInitials(spokenOf(noun, address))),
    named: nouns.map(({ written, gender }) => defined(written, gender)),
  };
}
