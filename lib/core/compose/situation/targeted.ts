import { fold } from '../../calm-check/fold';
import type { ReadComment } from '../../reading/read-comment';
import { quotedSpans, withoutSpans } from '../../text/quotation';
import { anyOf, rowsIn } from '../signs/any-of';
import { mostHeard } from './counted';

/** Shows somebody's face, or asks or tells who they are or where they are found. */
const exposing = anyOf(
  rowsIn(String.raw`j'ai (?:sa|son|leur) (?:photo|tete|nom|video|badge)|jai (?:sa|tout|la) (?:photo|filme|video)|voi(?:ci|la) (?:sa|son) (?:photo|tete|nom)|qui (?:connait|sait|a) (?:son|sa) (?:nom|prenom|adresse|insta\w*)|qui (?:la|le) connait|(?:elle|il) s'appelle \w+|(?:elle|il) (?:habite|finit a|termine a|sort a|gare)|on voit (?:sa|son) (?:tete|badge|visage|nom)|(?:balance|partage)[zr]? (?:la|sa|son) (?:video|nom|photo)|faites (?:circuler|tourner) (?:sa|son)
 this is (?:her|him)\b|(?:anyone|anybody|who) (?:got|has|have|knows?) (?:a|her|his|their) (?:name|address|insta\w*)|here'?s (?:his|her|their|a) (?:picture|photo|pic|face|name)|(?:who is|who's|whos) (?:he|she|this (?:guy|woman|girl|lad|man))|(?:his|her) name'?s? (?:is |tag )?|thats? (?:her|him)|(?:he|she) lives (?:on|in|at|near|round)|(?:name|tag) (?:and shame|says|him|her)|got (?:it|him|her) on (?:video|camera|film)|(?:he|she) (?:finishes|clocks off|gets off|parks)|i know where (?:he|she)`),
);

/** Calls to go after them. */
const hounding = anyOf(
  rowsIn(String.raw`on va (?:lui|la|le|l')(?: |)?(?:apprendre|faire|trouver|retrouver|rendre|montrer|attendre)|(?:virez|degagez|licenciez)[- ](?:la|le)|(?:elle|il) merite|je dis ca je dis rien|on vient|qu'(?:elle|il) (?:paye|degage)
 (?:pay|paying) (?:him|her|them) a visit|(?:sack|fire|bin) (?:him|her)|name and shame|teach (?:him|her)|(?:he|she) deserves|(?:find|found) (?:him|her)|wait(?:ing)? for (?:him|her)|make (?:him|her) famous`),
);

/** Says that it is enough. */
const defending = anyOf(
  rowsIn(String.raw`arretez|laissez[- ](?:la|le)|effacez|supprimez (?:son|sa)|(?:c'est|elle a|il a) (?:une? gamine?|un etre humain|\d\d ans)|signale
 leave (?:him|her|them) alone|take (?:this|it|that) down|(?:he's|she's|shes|hes|he is|she is) (?:only )?(?:\d\d|a kid|just a)|reported|human being|this is (?:so )?wrong`),
);

/** What was said of others is not their own: it goes by what they say themselves. */
const own = ({ comment: { text } }: ReadComment): string =>
  fold(withoutSpans(text, quotedSpans(text), () => ' '));

const isPleased = ({ reading }: ReadComment): boolean =>
  reading.sentiment.label === 'positive' && reading.hostility < 0.3;

/** "Here's her picture, who is she?", "she lives on Ferris Road", "let's pay her a visit": one employee, and a mob. */
function isMobbed(people: readonly ReadComment[]): boolean {
  const cross = people.filter((read) => !isPleased(read)).map((read) => [read, own(read)] as const);
  const exposed = cross.filter(([, text]) => exposing.test(text)).map(([{ comment }]) => comment.id);
  if (exposed.length === 0) return false;
  const hounded = cross.filter(([, text]) => hounding.test(text)).map(([{ comment }]) => comment.id);
  const isDefended = cross.some(([, text]) => defending.test(text));
  return new Set([...exposed, ...hounded]).size >= 2 && (hounded.length > 0 || isDefended);
}

/** What somebody is, held against them. */
const bigoted = anyOf(
  rowsIn(String.raw`(?:deux|2) (?:mamans|meres|papas|peres|femmes|hommes|meufs|mecs)(?=[^.!?]{0,40}\b(?:pas|jamais|ca ne|n'importe|honte|bizarre|degout\w*)\b)|(?:enfants?|gosses?|petits?|bebes?) (?:a|ont|avoir) (?:toujours |quand meme )?besoin (?:d'un|de|d'une?|de son|de leur) (?:vrai |vraie )?(?:papa|pere|maman|mere)|ou est le (?:pere|papa)|(?:pas|plus) une (?:vraie )?famille|(?:vraie|normale?|traditionnelle) famille|familles? (?:normales?|traditionnelles?)|contre[- ]nature|degener\w*|grand remplacement|(?:retirer|enlever) (?:le|la|les|vos|cet) (?:gosses?|enfants?|petits?)|une famille,? (?:ca|vraiment|serieux)|ca,? une famille
 (?:two|2) (?:mums|moms|dads|mothers|fathers|men|women|blokes|lesbians|gays)(?=[^.!?]{0,40}\b(?:not|isn'?t|aren'?t|ain'?t|never|wrong|confus\w*|disgust\w*|unnatural|sick)\b)|(?:kids?|child(?:ren)?|bab(?:y|ies)|boys?|girls?) (?:\w+ )?(?:needs?|deserves?) (?:a|an|his|her|their|both a)? ?(?:real )?(?:father|mother|dad|mum|mom)|where'?s (?:the|his|her) (?:father|dad|mother|mum|mom)|(?:not|isn'?t) (?:a |an |even a )?(?:real |normal |proper )?family|(?:real|normal|traditional) famil(?:y|ies)|unnatural|against nature|degenerates?|groomers?`),
);

/** Of itself it may be said of an advert for milk. */
const grumbling =
  /\b(?:propagande|wok\w+|lobbys?|lgbt\w*|imposer (?:vos|leurs?|cette|ces|ca)|vos lubies|agenda|propaganda|(?:down|in) our (?:throats|faces)|go woke)\b/;

/** The people in the picture speak, or somebody stands by them. */
const standing =
  /\b(?:c'est nous|on est \w+ et|belle famille|jolie famille|quelle haine|que de haine|notre (?:fils|fille|famille)|leur famille|ces gens|this is us|that's us|we(?:'re| are) (?:the|that) (?:family|couple)|(?:that's )?our (?:son|daughter|family|boy|girl|kids?)|(?:beautiful|lovely|gorgeous) family|so much hate|ignore (?:them|the (?:haters|trolls|bigots)))\b/;

/** Told of what somebody else said to them: whom it happened to is answered, and not taken for who says it. */
const toldOf =
  /\b(?:on m'a|m'a dit|nous a dit|ils m'ont|elle m'a|il m'a|told (?:me|us)|said to (?:me|us)|refused (?:me|us)|asked (?:me|us))\b/;

/** Those in the picture are insulted for what they are: a family, and nothing that the brand did wrong. */
function isForWhatTheyAre(people: readonly ReadComment[]): boolean {
  const said = people.map((read) => [read, own(read)] as const).filter(([, text]) => !toldOf.test(text));
  const against = said.filter(([read, text]) => !isPleased(read) && bigoted.test(text)).length;
  const grumbles = said.filter(([read, text]) => !isPleased(read) && grumbling.test(text)).length;
  const isStoodBy = said.some(([, text]) => standing.test(text));
  return against >= 1 ? isStoodBy || against + grumbles >= 2 : grumbles >= 1 && isStoodBy;
}

/** People are attacked: an employee whom a mob exposes, or those in a picture for what they are. */
export function isAimed(all: readonly ReadComment[]): boolean {
  const people = all.slice(0, mostHeard);
  return isMobbed(people) || isForWhatTheyAre(people);
}
