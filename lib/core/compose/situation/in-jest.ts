import { fold } from '../../calm-check/fold';
import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import { isLoose, readPoint } from '../point';
import { isUnamused, laughs } from '../signs';
import { anyOf, rowsIn } from '../signs/any-of';
import { hasSignal, saysLittle, voicesOf } from './counted';

/** Whoever wants more of it came to no harm: "nearly killed me, two please", « failli mourir, j'y retourne ». */
const appetite = anyOf(
  rowsIn(String.raw`i'?ll (?:take|have) (?:two|three|six|ten|\d+|another|it|one)|(?:two|three|six|another) please|same again|going back (?:tomorrow|for|on|next)|(?:so |totally |was )?worth it|1[01]\/10|i want it|no regrets|would do it again|asked for seconds|sign me up|shut up and take
 j'?y retourne\w*|on y retourne|j'en (?:reprends|reveux|redemande|reprendrais)|(?:en )?a? ?repris (?:deux|trois|\d) fois|il m'en faut (?:deux|trois|dix|\d)|je recommence|les yeux fermes|aucun regret|encore un peu de`),
);

/** What nobody blames in earnest. */
const folly = anyOf(
  rowsIn(String.raw`(?:my|for my) (?:waistline|diet|liver|wallet|trousers|jeans|divorce|cholesterol|hips|belt|arteries|sanity|bank (?:account|balance))|war crime|belongs? in prison|lost your (?:bloody )?minds?|emotional damage|dead to me
 (?:ma|mon) (?:ligne|regime|foie|balance|portefeuille|cholesterol|banquier)|(?:prendre|pris|grossir) (?:de )?\d+ kilos|(?:au nom de mon|prejudice moral)|seul homme stable|je plaisante|crime de guerre`),
);

const isJest = ({ comment }: ReadComment): boolean => {
  const text = fold(comment.text);
  return appetite.test(text) || folly.test(text);
};

/** A match, by what is announced or by whose page it is: everybody there is to be buried, and nobody is hurt. */
const match =
  /\b(?:derby|matchday|match day|(?:jour de|dernier|prochain|premier|avant-) ?match|match (?:de|contre|retour|aller)|ko \d|coup d'envoi|grand final|tournoi|mi-temps|supporters?|footy|rugby|bord du terrain|fixtures?)\b/;
const club =
  /^(?:rc|as|fc|sc|us|asm|olympique|stade|racing)\b|\b(?:fc|afc|rfc|rufc|rlfc|cfc|rovers|wanderers|rugby|football club)\b/;

const isOfMatch = ({ post, brand }: DraftRequest): boolean =>
  match.test(fold(post ?? '')) || club.test(fold(brand.name));

/** Said to the brand or to all, and not to another reader. */
const isToAll = ({ comment }: ReadComment, ids: ReadonlySet<string>): boolean =>
  (comment.parentId === null || !ids.has(comment.parentId)) && !/(?:^|\s)@\p{L}/u.test(comment.text);

const grave = [
  'threat',
  'staff-harassment',
  'data-leak',
  'discrimination',
  'rumour',
  'safety',
  'legal-threat',
] as const;

/** Beyond this nobody's joke is looked for. */
const mostHeard = 40;

/**
 * "I blame you for my divorce", "suing you for my waistline"; « on va les découper », « le 3 cherche encore ses dents »: two
 * or more play, or a match is near, and nobody says in earnest that anything went wrong.
 */
export function isAllInJest(people: readonly ReadComment[], request: DraftRequest): boolean {
  if (people.length < 3 || people.length > mostHeard || voicesOf(people) < 3) return false;
  const isMatch = isOfMatch(request);
  const playing = people.filter(
    (read) => isJest(read) || (laughs(read.comment.text) && read.reading.complaint < 0.35),
  );
  if (!isMatch && (voicesOf(playing) < 2 || !playing.some(isJest))) return false;
  const ids = new Set(people.map(({ comment }) => comment.id));
  const isEarnest = (read: ReadComment): boolean => {
    if (isUnamused(read.comment.text) || hasSignal(read, 'staff-harassment')) return true;
    if (!isToAll(read, ids)) return false;
    const { complaint } = read.reading;
    const isFaulted = readPoint(read.comment.text, request.language, 'vous').frames.some(
      (frame) => frame.kind === 'fault' && !isLoose(frame) && frame.topic !== 'safety',
    );
    const bar = isMatch ? 0.6 : 0.4;
    if (isFaulted && complaint >= bar) return true;
    if (isJest(read)) return false;
    if (isMatch && complaint < bar) return hasSignal(read, 'threat') && !laughs(read.comment.text);
    return (complaint >= 0.5 && !saysLittle(read)) || grave.some((code) => hasSignal(read, code));
  };
  return !people.some(isEarnest);
}
