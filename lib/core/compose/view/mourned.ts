import { fold } from '../../calm-check/fold';
import type { DraftRequest } from '../../draft/draft';
import { likesOf } from '../situation/counted';
import type { ReadComment } from '../../reading/read-comment';
import type { Bereft } from '../point';
import { isPlayedDeath, lossIn } from '../point';

/** Words of a death that may be of anything, unless the thread says of whom. */
const mayMourn =
  /\b(?:(?:il|elle) (?:est|et) (?:partie?|morte?|decedee?)|est (?:morte?|decedee?)\b|ne s'est (?:jamais|pas|plus) reveillee?|(?:n'a|a) pas survecu|n'en est (?:jamais|pas) ressortie?|(?:n'est|est) plus la\b|nous a quittee?s?|euthanasi\w+|(?:didn't|did not|never|didnt) (?:make it|w[ao]ke up|wake|c[ao]me (?:round|home|back|out)|survive)|passed(?: away)?|died|(?:say|said) (?:our |my )?(?:last |final )?goodbye to (?:him|her)|let (?:him|her) go|rainbow bridge|arc-en-ciel|(?:dire|dit) (?:adieu|au revoir)|put to sleep|put down|is gone|was gone)\b/;

/** What others write to somebody who mourns. */
const condoles =
  /\b(?:condoleances?|repose(?:nt|z)? en paix|paix a (?:son|leur) ame|allah y ?ra\w+|rest in peace|rip\b(?! (?:my|to|off|me|mon|ma|mes|le|la|the)\b)|(?:sorry|sad) (?:for|about|to hear (?:of|about)) (?:your|his|her|the) loss|my condolences|deepest sympath\w+)/;

/** Said to nobody but one who mourns. */
const consoles =
  /\b(?:condoleances?|repose(?:nt|z)? en paix|paix a (?:son|leur) ame|allah y ?ra\w+|rest in peace|sorry for (?:your|the) loss|my condolences|deepest sympath\w+)/;

/** Where animals are looked after, fed or healed, who never woke up is one of them. */
const ofAnimals =
  /\b(?:veto\w*|veterinaires?|croquettes|animaux|animaleries?|toilett(?:eu\w+|age)|pension (?:canine|feline)|chenil|canine?s?|chiens?|chiots?|chats?|chatons?|vets?|veterinary|pets?|paws?|tails|dogs?|cats?|pupp(?:y|ies)|kittens?|kennels?|groom\w*|kibble)\b|[🐶🐱🐾🐕🐈]/u;

/** "Oslo", of whom it is told who they were or whom others mourn by name. */
const named =
  /(?<!\p{L})(?:mon|ma|notre|my|our|amené|emmené|déposé|laissé|confié|perdu|took|brought|left|let|lost|dropped|collected) (?:little |old |petite? )?(\p{Lu}\p{Ll}{2,})(?!\p{L}|'| \p{Lu})|(?:^|[.!?★☆] ?)(\p{Lu}\p{Ll}{2,}) (?:went|walked|was|had|est|était|allait|avait|died)(?!\p{L})/gu;
const noName =
  /^(?:Elle|Cela|Mais|Personne|Tout|Rien|Notre|Votre|This|That|There|They|She|What|Nobody|Nothing|Everything|Mum|Dad|Our|Your|The|Service|Chien|Chat|Dog|Cat|Vet|Dr|Doctor|Docteur)$/;

const nameIn = (text: string): string | null =>
  Array.from(text.matchAll(named), ([, own, first]) => own ?? first ?? '').find(
    (name) => name !== '' && !noName.test(name),
  ) ?? null;

/** The loss that a comment tells of, in its own words or as the thread and the place tell; null where it tells of none. */
function mournedBy(read: ReadComment, request: DraftRequest): Bereft | null {
  const { language, comments, brand, post } = request;
  const { text, id, author } = read.comment;
  const own = lossIn(text, language);
  if (own !== null) return own;
  const folded = fold(text);
  const told = language === 'fr' || language === 'en' ? mayMourn.exec(folded) : null;
  const isConsoled = comments.some(
    ({ comment }) =>
      comment.parentId === id && comment.author !== author && consoles.test(fold(comment.text)),
  );
  if ((told === null && !isConsoled) || isPlayedDeath(text)) return null;
  const isMourned = comments.some(
    ({ comment }) =>
      comment.author !== author &&
      (comment.parentId === id || comments.length <= 6) &&
      condoles.test(fold(comment.text)),
  );
  const isAnimal = ofAnimals.test(folded) || ofAnimals.test(fold(`${brand.name} ${post ?? ''}`));
  const name = isAnimal ? nameIn(text) : null;
  // « Rex est mort » at the vet's; a dead battery for a dog's collar is nobody's loss.
  const said = told?.[0] ?? '';
  const isOfOne =
    name !== null || /^(?:il|elle|he|she)\b/.test(said) || /\b(?:he|she|il|elle|him|her)\b/.test(folded);
  if (!isConsoled && !isMourned && !(isAnimal && isOfOne && hasLife(said, name))) return null;
  return { at: told?.index ?? -1, of: isAnimal ? 'animal' : 'person', called: null, name };
}

/** Words that are said of nothing but the living, or anything said of one who has a name. */
const hasLife = (words: string, name: string | null): boolean =>
  name !== null ||
  /reveill|survecu|euthanas|wake|woke|came round|come round|passed away|put to sleep|survive/.test(words);

/** More than a word to somebody else who mourns. */
const tellsOfIt = ({ comment: { text } }: ReadComment): boolean =>
  text.length >= 30 && !condoles.test(fold(text).slice(0, 40));

const mostAsked = 60;

/** Who mourns, and whom. */
export interface Mourner {
  read: ReadComment;
  bereft: Bereft;
}

function mournerOf(read: ReadComment, request: DraftRequest): Mourner | null {
  const bereft = mournedBy(read, request);
  return bereft === null ? null : { read, bereft };
}

/**
 * Who mourns is answered, amid whatever praise or talk; not where somebody else complains in earnest and nothing is
 * minded by the one who mourns.
 */
export function mournerAmid(
  people: readonly ReadComment[],
  main: ReadComment | null,
  request: DraftRequest,
): Mourner | null {
  if (request.language !== 'fr' && request.language !== 'en') return null;
  const own = main === null ? null : mournerOf(main, request);
  if (own !== null) return own;
  const mourners = people
    .slice(0, mostAsked)
    .flatMap((read) => (!read.reading.hostile && tellsOfIt(read) ? (mournerOf(read, request) ?? []) : []));
  const [first] = mourners;
  if (first === undefined) return null;
  const mourner = mourners.reduce(
    (most, each) => (likesOf(each.read) > likesOf(most.read) ? each : most),
    first,
  );
  const isOwed =
    main !== null &&
    main.reading.complaint >= 0.6 &&
    mourner.read.reading.complaint < 0.4 &&
    likesOf(mourner.read) <= likesOf(main);
  return isOwed ? null : mourner;
}
