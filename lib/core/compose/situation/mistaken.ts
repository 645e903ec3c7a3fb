import type { ReadComment } from '../../reading/read-comment';
import { fold } from '../../calm-check/fold';
import { frenchNoun, isEnglishNoun } from '../point/nouns';
import type { Seen } from '.';

/** In a crowd, one who says so may be joking. */
const mostHeard = 25;

/** "You want @FlyKestrel", below a comment to @Kestrel: the handle that is meant. */
const meantHandle =
  /\b(?:want|mean|meant|after|looking for|try|tag|cherche[zr]?|voule[zr]|parle[zr]|c'est)\b[^@]{0,20}@([\w.]+)/g;

/** The same without a handle, and no other thing that anybody could be wrong about. */
const wrongOne =
  /^(?:@\w+ |lol |mate |oh |hun |i think |think |guess )*(?:you(?:'ve| have)? got (?:the )?)?(?:wrong|different) (?:company|brand|firm|business|restaurant|hotel|shop|lot|one)\b(?=[^a-z]*$|,|[.!]| (?:mate|hun|love|pal|apparently|i think)\b)|\b(?:vous etes|t'es|tu es) sure? (?:du|de la|de l'|d'etre (?:sur|chez)) (?:bon(?:ne)? )?(?:restaurant|hotel|magasin|marque|enseigne|page|compte|agence|garage|boutique|ville)\b|\b(?:vous (?:vous )?(?:etes trompee?s?|trompez)|tu (?:te trompes|t'es trompee?)) (?:de|d') ?(?:restaurant|hotel|magasin|marque|enseigne|page|compte|boite|entreprise|boutique|societe)\b|\bpas (?:le bon|la bonne) (?:restaurant|hotel|marque|enseigne|boite|entreprise|boutique)\b/;

/** "Ici c'est de la bière", « c'est une marque de vélo ici »: what the page is, said to whoever looks for something else. */
const whatItIs =
  /^(?:[a-z]+ ){0,3}ici c(?:'est|e sont| est|')? ?(?:de la |du |des |une? |la |les? |pour )?[a-z]{3}|^(?:[a-z]+ ){0,3}c'est (?:une? |de la |du |des |les? |la )[a-z' ]{3,30} ici\b|\byou(?:'re)? (?:want|after|need|mean) the (?:[a-z]+ ){1,2}(?:lot|people|company|firm|ones?)\b/;

/** Said to others, or by the one who was wrong: "different outfit", « mauvais compte les gars », "are you not the water company". */
const otherOne =
  /\bdifferent outfit\b|\bmauvais(?:e)? (?:compte|page|marque|enseigne|entreprise|boite)\b|\bici (?:ils|elles|c'est|ce sont|on) [^.!?]{3,50}[.,]? rien a voir\b|\bno (?:relation|connection|link) to (?:them|that (?:company|firm|group|lot))\b/;
const ownMistake =
  /\b(?:are|r) (?:you|u|ye) not (?:the|a) (?:[a-z]+ ){0,2}(?:company|people|firm|board|shop|bank|council|lot)\b|\b(?:sorry|oops|whoops|my bad)\b[^.!?]{0,20}\bwrong (?:page|account|company|people|one|brand)\b|\bwrong (?:page|account|company|people|brand)\b[^.!?]{0,12}\b(?:sorry|oops|whoops|my bad)\b|\bje me suis trompee? de (?:page|compte|marque|boite|magasin|enseigne)\b|\b(?:pardon|desolee?|oups)\b[^.!?]{0,20}\bmauvais(?:e)? (?:page|compte|marque)\b/;

/** "This is bikes", of Calder Bikes. */
const thisIs =
  /\bthis (?:is|lot (?:are|is|do|does|makes?|sells?)|page is) (?:a |an |the |just )?([a-z]{4,})\b/;

/** "A reply from Calder Energy", under Calder Bikes: the one who complains names another. */
const otherTrade = String.raw`(?:energy|gas|water|power|electric\w*|bank|insurance|airlines?|airways|rail|trains?|telecoms?|broadband|energies?|banque|assurances?|mutuelle|eau|gaz|telecom)\b`;

/** What a brand does, and no name: "another bank" is no other one of its name. */
const trade =
  /^(?:energy|councils?|airlines?|airways|museum|union|academy|hospital|clinics?|cliniques?|foods?|fashion|telecoms?|express|direct|group|groupe|home|north|south|east|west|city|town|water|power|rail|trains?|bus|schools?|college|university|universite|library|surgery|dental|insurance|assurances?|mutuelle|credit|cycles|bikes|sports?|leisure|parks?|street|house|hotel|sounds|games|beauty|pharmac\w+|mairie|ville|agence|garage|cuisines?|voyages?|transports?|services?|connect|care|cover|trust|society|company|studio|brands?|classes|lodge|animals?|health|sante|maison|stores?|shops?|market|marche|club|festival|theatre|cinema|delivery|livraison)$/;

const shortestName = 4;

/** "Try @KestrelHelp": the brand's own, under another handle. */
const ownDesk =
  /help|support|care|serv|sav|assist|contact|info|team|offic|client|customer|aide|hq|app|(?:^|_)(?:uk|us|fr|ie|in|au|be|ca|eu)$/;

/** The words of a brand's name that it alone goes by. */
const namesOf = (brand: string): string[] =>
  (fold(brand).match(/[a-z]+/g) ?? []).filter(
    (word) =>
      word.length >= shortestName &&
      !trade.test(word) &&
      !isEnglishNoun(word) &&
      frenchNoun(word) === undefined,
  );

/** "Wrong Fenwold", « la banque Vélora », said of another one than whose page it is. */
const anotherOf = (names: readonly string[]): RegExp => {
  const name = `(?:${names.join('|')})\\b`;
  return new RegExp(
    `\\b(?:wrong|another|a different|not (?:that|this|the same|the)|mauvaise?|pas (?:la|le) (?:bonne?|meme)|autre) ${name}|\\b(?:cherche[zr]?|voulez|pensez a|parlez de|confondez) (?:plutot )?(?:la|le|l'|une?|avec) ?(?:[a-z]+ )?${name}`,
  );
};

/** In more words than these, what the page is may be said of anything. */
const longestCorrection = 70;

/** Whoever complains names a brand of the name in another trade. */
function namesOther(text: string, { request: { brand } }: Seen): boolean {
  const name = fold(brand.name);
  const words = name.match(/[a-z]{4,}/g)?.filter((word) => !trade.test(word)) ?? [];
  if (words.length === 0) return false;
  const found = new RegExp(`\\b(?:${words.join('|')}) (${otherTrade})`).exec(fold(text));
  return found?.[1] !== undefined && !name.includes(found[1]);
}

/** Does a text say that another brand of the name is meant? */
function corrector({ request: { brand } }: Seen): (text: string) => boolean {
  const names = namesOf(brand.name);
  const another = names.length === 0 ? null : anotherOf(names);
  const own = new Set(brand.handles.map((handle) => fold(handle).replace(/^@/, '')));
  const isOther = (handle: string): boolean =>
    !own.has(handle) &&
    !names.includes(handle) &&
    names.some((name) => handle.includes(name) && !ownDesk.test(handle.replace(name, '')));
  const name = fold(brand.name);
  const ownWords = name.match(/[a-z]{4,}/g)?.filter((word) => !trade.test(word)) ?? [];
  const wrongName =
    ownWords.length === 0 ? null : new RegExp(`^(?:[a-z]+ ){0,2}wrong (?:${ownWords.join('|')})\\b`);
  return (written) => {
    const text = fold(written);
    const [, what = ''] = thisIs.exec(text) ?? [];
    return (
      wrongOne.test(text) ||
      otherOne.test(text) ||
      (text.length <= longestCorrection && whatItIs.test(text)) ||
      (what !== '' && name.includes(what.slice(0, 4))) ||
      wrongName?.test(text) === true ||
      another?.test(text) === true ||
      Array.from(text.matchAll(meantHandle)).some(([, handle = '']) => isOther(handle))
    );
  };
}

/** Whoever minds something may be the one who is mistaken, whoever is answered. */
const leastMinded = 0.4;
const mostUpset = 3;

/**
 * "You want @FenwoldRail, this lot make cheese": the trouble is somebody else's, and nobody apologises for it. French and
 * English.
 */
export function isMistaken(seen: Seen): boolean {
  const { counted, target, request } = seen;
  if (target === null || (request.language !== 'fr' && request.language !== 'en')) return false;
  if (counted.people.length > mostHeard) return false;
  const corrects = corrector(seen);
  const upset = counted.people.filter((read) => read !== target && read.reading.complaint >= leastMinded);
  return [target, ...upset.slice(0, mostUpset)].some((read) => isCorrected(read, seen, corrects));
}

/** Somebody else tells them, or they say so themselves. */
function isCorrected(
  { comment: { id, author, parentId } }: ReadComment,
  seen: Seen,
  corrects: (text: string) => boolean,
): boolean {
  const { counted } = seen;
  const isOwnMistake = (text: string): boolean => ownMistake.test(fold(text)) || namesOther(text, seen);
  if (counted.people.some(({ comment }) => comment.author === author && isOwnMistake(comment.text)))
    return true;
  return counted.people.some(
    (read) =>
      read.comment.author !== author &&
      (read.comment.parentId === id || (read.comment.parentId === null && parentId === null)) &&
      corrects(read.comment.text),
  );
}
