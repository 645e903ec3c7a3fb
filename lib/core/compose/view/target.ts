import type { ReadComment } from '../../reading/read-comment';
import { isBrand } from '../../brand/brand';
import type { DraftRequest } from '../../draft/draft';
import type { LanguageCode } from '../../text/language';
import { mayBe, readPoint } from '../point';
import { speaksGravely } from '../signs/mourning';
import type { Addressee } from '../addressee';
import { isCrowd, likesOf, mostHeard, saysLittle, voiceOf, type Counted } from '../situation/counted';

const echo =
  /^\W*(?:(?:i )?can confirm|i confirm|je confirme|confirm[eé]|(?:it )?happened exactly|pareil(?:le)?|idem|moi aussi|nous aussi|la m[eê]me|same(?: here| for| on| with| thing| in)?|me too|us too|ditto|\+ ?1)(?!\p{L})/iu;

/** "Pareil mercredi, et aucun remboursement": what it is like was said above, and that is what is answered. */
function echoed(read: ReadComment, people: readonly ReadComment[]): ReadComment {
  if (!echo.test(read.comment.text)) return read;
  const tells = read.reading.complaint >= 0.6;
  const above = people
    .slice(0, people.indexOf(read))
    .filter(({ comment }) => !echo.test(comment.text))
    .toSorted((a, b) => likesOf(b) - likesOf(a));
  const [first] = above;
  const said = above.find(({ reading }) => reading.sentiment.label !== 'positive') ?? first ?? read;
  // « Avec plaisir. Dès que j'aurai Internet », and below it "idem, 12 jours sans ligne": what is wrong stands in the echo.
  return tells && said.reading.complaint < 0.4 ? read : said;
}

/** Among angry words about the queue one person tells of an assault. */
const tellsOfAssault = ({ comment: { text } }: ReadComment, language: LanguageCode): boolean =>
  mayBe('assault', text, language) &&
  readPoint(text, language, 'vous').frames.some(({ id }) => id === 'assault');

/** What they began with says what is the matter in fewer words. */
const begun = 1.6;

/**
 * "Will you be withdrawing it?", after "chapter four is lifted from a story of 2009": who says more than once what is the
 * matter is answered on where they say most of it. What they came back for after an answer is heard elsewhere
 * (`left-open.ts`).
 */
function fullest(read: ReadComment, people: readonly ReadComment[]): ReadComment {
  const told = ({ comment: { text, parentId } }: ReadComment): number =>
    text.length * (parentId === null ? begun : 1);
  const own = people.filter((other) => voiceOf(other) === voiceOf(read));
  return own.reduce((most, other) => (told(other) > told(most) ? other : most), read);
}

/** From here on it is a complaint for certain, and below the other figure nobody minds anything. */
const certain = 0.8;
const unminding = 0.3;
/** Few likes more are chance. */
const slack = 3;

/** Whoever complains for certain, and nobody answered, comes before whoever minds nothing, unless far more stand behind that. */
function owedBefore(
  likeliest: ReadComment,
  people: readonly ReadComment[],
  answers: readonly ReadComment[],
): ReadComment | null {
  if (likeliest.reading.complaint >= unminding || speaksGravely(likeliest.comment.text)) return null;
  const answered = new Set(answers.map(({ comment }) => comment.parentId));
  return (
    people.find(
      (read) =>
        read.comment.parentId === null &&
        read.reading.complaint >= certain &&
        !read.reading.hostile &&
        2 * likesOf(read) + slack >= likesOf(likeliest) &&
        !answered.has(read.comment.id) &&
        !saysLittle(read),
    ) ?? null
  );
}

/** The comment that the reply answers, or that is spoken of where it is for everybody; null where nobody wrote. */
export function targetOf(
  { likeliest }: Addressee,
  people: readonly ReadComment[],
  { comments, brand, language }: DraftRequest,
): ReadComment | null {
  const assaulted = people.slice(0, mostHeard).find((read) => tellsOfAssault(read, language));
  if (assaulted !== undefined || likeliest === null) return assaulted ?? null;
  const main =
    owedBefore(
      likeliest,
      people,
      comments.filter(({ comment }) => isBrand(comment, brand)),
    ) ?? likeliest;
  return fullest(echoed(main, people), people);
}

const fewestVoices = 3;
/** Where as many complain on their own account, less is enough for a reply to all of them; where one does, more. */
const enough = { ofCrowd: 0.18, ofFew: 0.6, ofOne: 0.75 };

export const isForAll = ({ forAll }: Addressee, counted: Counted): boolean =>
  counted.voices >= fewestVoices &&
  forAll >= (isCrowd(counted) ? enough.ofCrowd : counted.complaints === 1 ? enough.ofOne : enough.ofFew);
