import { calmCheck, guessLanguage, isFault } from '../../../calm-check';
import { fold } from '../../../calm-check/fold';
import type { LanguageCode } from '../../../text/language';
import { midSentence } from '../../../text/letter-case';
import type { Frame } from '../frame';
import { is } from '../traits';
import { isSuspicious, ofFamily } from '../quote';
import { isEnglishClause, recastInEnglish, retoldInEnglish } from './english';
import { isFrenchClause, retoldInFrench } from './french';
import { isTellable, tells, tellsPlainly } from './safe';
import { inPlainLetters, piecesOf, withoutPrices, type Piece } from './sentences';
import { isAdvice, isOnlyEffort, isOwnDeed, isRunOn, joined, linked, standsAlone } from './shape';
import type { Speaker } from './speaker';
import { recastInFrench } from './spelled-fr';

export type { Speaker } from './speaker';

/** What a person wrote, in the second person: "your parcel has been in Lyon since Monday". */
export interface Told {
  text: string;
  /** Can follow "that"; else it stands before or after a colon: "third visit and still no connection". */
  isClause: boolean;
  /** Which of the point's frames it speaks of; −1 for none: then it stands beside the complaint that is known. */
  focus: number;
  /** It was said before anything that a frame knows, and says for itself that something went wrong. */
  isFirst: boolean;
  /** A whole clause with a plain word of complaint: it stands for itself wherever it was said. */
  isPlain: boolean;
  /** Some word of it says that something went wrong; else it is noted, and no apology hangs on it. */
  tells: boolean;
  /** How well it says what went wrong. */
  weight: number;
}

const retellers = {
  fr: { recast: recastInFrench, retell: retoldInFrench, isClause: isFrenchClause },
  en: { recast: recastInEnglish, retell: retoldInEnglish, isClause: isEnglishClause },
} as const;

/** What somebody is or won't do is not what went wrong: "I'm not learning an app". */
const ofPlans =
  /^(?:i'm|i am|we're|we are) not (?!able|getting|being|allowed)|^(?:je ne|nous n'|on ne) ?(?:vais|suis|allons|sommes|va) pas\b|^je n'ai pas (?:que|l'intention)\b/;

/** "That's the third time": it hangs on what was said before. */
const pointsBack =
  /^(?:je|on|nous) (?:n'|ne )?(?:les?|la) (?:ai|as?|avait|avons|avais)\b|\bl'(?:ai|as?|avait|avaient|avons|avez|ont)\b|^(?:c'est (?!la \d)|(?:cela|ca) (?!fait (?:\S+ \w+ que|depuis ))|that's|this is|it's|it\b(?! (?:takes|took|costs?)\b)|that\b|yours|le votre|l[ea] (?:dernier|derniere|precedente?|premier|premiere) (?!\w+ (?:est|a|etait)\b)|the (?:old|other|last|first|same) one|the rest\b)|\b(?:for|with|about|of|on|not find) it$|^(?:[a-z]+ed|bought|got|had|took) it\b/;

/** What somebody at home never does anyway: "my husband doesn't even eat chocolate". */
const habit =
  /\b(?:does|do)n't (?:even |really )?(?:eat|like|want|drink|know|understand|speak|drive|care)\b|\b(?:n'aime|ne (?:mange|veut|boit|sait|parle|comprend)) (?:meme |vraiment )?pas\b/;

/** "The photos show a sea view": what was to be had, and not what was. */
const isExpected =
  /^(?:the |your )?(?:photos?|pictures?|proof|ticket|booking|website|site|brochure|advert|ad|listing|menu|box|label|app)\b (?:clearly )?(?:show(?:s|ed)?|promises|advertise[sd]?|said|says|described) (?!.*\b(?:but|and|not|no|closed|full|error)\b)/;

/** "Nobody at the cinema knew how to fix it": what was named before the "and". */
const endsOnIt = /\b(?:fix|use|do|open|see|have|want|find|sort|wear|eat|know) it$/;

/** "My run, | my sleep and my heart rate": the end of a list. */
const listed =
  /^(?:my|our|the) [a-z]+(?: [a-z]+)? (?:but|and) not\b|^(?:my|our|the|an?) [a-z]+ (?:and|or) (?:my|our|the|an?) [a-z]+(?: [a-z]+)?(?: but\b|,|$)/;

/** "I don't have a smartphone", "we don't drive": how they live. */
const ofLiving =
  /^(?:i|we) (?:don't|do not|can't|cannot|haven't) (?:(?:even )?(?:have|own|got|drive|drink|smoke|eat|speak|use|do|live|like|want)) (?:an? |any |the )?(?:[a-z-]+ ?){0,2}$/;

/** "I'm 71", "it's the music that gets me", "your boiler was mended in June": true, and nobody's fault. */
const setting =
  /^(?:(?:i'm|i am|we're|we are) (?:\d|no |not an? |in (?:my|our) |from |on a )|it's [^,]* that (?:gets|annoys|bothers|does|kills) (?:me|us|it)$|(?:my|our|your) [a-z ]+ (?:was|were) (?:replaced|repaired|fixed|fitted|serviced|installed|mended)\b(?!.* (?:and|but|again|twice|wrong|badly)\b))/;

/** "I ordered the wrong size": said of themselves, and no fault of the brand's. */
const ownMistake =
  /^(?:i|we)(?:'ve| have)? (?:accidentally |stupidly )?(?:ordered|bought|chose|picked|entered|typed|clicked|booked|gave|put in|forgot|missed|lost|dropped)(?: (?:in|on))? (?:the wrong|my|our|to)\b(?!.* (?:and|but) )/;

/** "Your vet told us it would take an hour": what was to be, and not what came. */
const toldBefore =
  /^(?:our|the|your) (?:[a-z]+ ){1,3}(?:told you|said|promised|assured you|swore|advertised)\b(?!.* (?:and|but|then) )/;

/** "Eight months in our new build": how long, and not what. */
const onlyTime =
  /^(?:over |nearly |almost |about )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:minutes|hours?|days?|weeks?|months?|years?)\b(?! (?:for|to|without|waiting|chasing|queu\w+|stuck|stood|on|of)\b)/;

/** "It came off in June": nothing that it stands for was named before. */
const pointsAtNothing = /^(?:it|they) (?!(?:has been|took|takes|is (?:\d|been|now|too)|was \d|says|said)\b)/;

/** As it stands in a reply, where it never comes first. */
const noted = { fr: "C'est noté : ", en: 'Noted: ' } as const;

const regrets = { fr: [], en: ["We're sorry that ", "We're sorry to learn that "] } as const;

/** These say what kind of trouble it is, of whatever it may be. */
const isLoose = is('vague', 'general', 'thin', 'faint');

const fewest = 4;
/** Of what is neither a sentence nor has a word of complaint in it. */
const leastNamed = 6;
const best = { least: 5, most: { fr: 15, en: 18 } };

/** Nobody tells what happened after a page of text. */
const longestRead = 1200;

/**
 * The statement of a comment that says best what went wrong, as a brand says it back; null where none is sure to be
 * right in the second person.
 * @param isClear the whole comment is a complaint for certain: then a statement needs no word of its own that says so
 */
export function tellBack(
  text: string,
  language: LanguageCode,
  speaker: Speaker,
  frames: readonly Frame[],
  isClear: boolean,
): Told | null {
  if (language !== 'fr' && language !== 'en') return null;
  const inLetters = inPlainLetters(text.slice(0, longestRead));
  if (isSuspicious(inLetters)) return null;
  const plainText = withoutPrices(inLetters, language);
  const { recast, retell, isClause } = retellers[language];
  const ranked: { told: Told; weight: number }[] = [];
  const whole = fold(plainText);
  const known = frames.map(({ find }) => whole.search(find)).filter((found) => found >= 0);
  const firstKnown = Math.min(whole.length, ...known);
  /** Where the first sentence ends that a frame knows: until there, the person's own words say more than a vague frame. */
  const sameBreath = firstKnown + (/[.!?;\n]|$/.exec(whole.slice(firstKnown))?.index ?? 0);
  const opening = /[.!?;\n]|$/.exec(whole)?.index ?? 0;
  // Where the complaint is known, a whole sentence on it, or beside what only says its kind.
  const isBeside = (piece: Piece, focus: number): boolean =>
    piece.isWhole && (focus === 0 || frames.every(isLoose));
  for (const [at, piece] of piecesOf(plainText).entries()) {
    const written = fold(piece.text);
    const focus = frames.findIndex(({ find }) => find.test(written));
    const said = recast(piece.text);
    const plain = said === piece.text ? written : fold(said);
    if (!isTellable(said, plain, language)) continue;
    const known = frames[focus];
    const complains = tells(plain, language) || (language === 'fr' && known !== undefined && isLoose(known));
    // "They've painted the crossing and left the pothole": what is left of it says nothing that went wrong.
    if (language === 'en' && said.length < 0.7 * piece.text.length) continue;
    if (!piece.isWhole && listed.test(plain)) continue;
    // Where the complaint is known, nothing beside it is told for it.
    const isFamily = ofFamily.test(plain);
    if (!complains && (!isClear || (frames.length > 0 && !isBeside(piece, focus)))) continue;
    if (isFamily && !tellsPlainly(plain, language)) continue;
    const hangs = pointsBack.test(plain) || (!piece.isWhole && endsOnIt.test(plain));
    // Where nothing else is known, what happened to a child or a parent is the point.
    if (focus < 0 && ((isFamily && frames.length > 0) || ofPlans.test(plain) || hangs)) continue;
    if (
      language === 'en' &&
      (isExpected.test(plain) ||
        pointsAtNothing.test(plain) ||
        ownMistake.test(plain) ||
        setting.test(plain) ||
        (frames.length > 0 && ofLiving.test(plain)))
    )
      continue;
    const turned = retell(midSentence(said), speaker);
    const told = turned === null ? null : joined(linked(turned, language), language, isClause);
    // "…, but …" would take an apology back; its parts are pieces of their own.
    if (
      told === null ||
      (isFamily && habit.test(plain)) ||
      / (?:but|mais) |that's (?:our|your) lot/.test(told)
    )
      continue;
    if (isRunOn(told) || isAdvice(told) || (isOwnDeed(told, language) && !tellsPlainly(plain, language)))
      continue;
    if (frames.length > 0 && isOnlyEffort(told)) continue;
    const words = told.split(' ').length;
    const clause = isClause(told);
    // Thoughts strung on commas are somebody's breath, not a sentence.
    const strung = told.split(', ').length - 1;
    if (
      (words < fewest && !(clause && piece.isWhole && words === fewest - 1)) ||
      strung > 1 ||
      (!clause && !standsAlone[language].test(told))
    )
      continue;
    const isNamed = complains && tellsPlainly(plain, language);
    if (language === 'en' && !clause && !isNamed && onlyTime.test(told)) continue;
    if (!clause && !isNamed && (!piece.isWhole || words < leastNamed || /(?:you|vous)$/.test(told))) continue;
    // A thing without its article makes a note; where a frame has a sentence, that is said.
    if (!clause && frames.length > 0 && !standsAlone[language].test(plain)) continue;
    const place = whole.indexOf(written);
    const weight =
      (focus >= 0 ? (language === 'en' ? 2.5 : 4) - focus : 0) +
      (complains ? 2 : 0) +
      (isNamed && language === 'en' ? 1 : 0) +
      (place >= 0 && place < opening ? 1 : 0) -
      (/^(?:you|vous|tu) (?!(?:were|keep being|are still being|are being) )/.test(told) ? 1 : 0) +
      (piece.isWhole ? 1.5 : 0) +
      (clause ? 1.5 : 0) +
      Math.min(words, best.least + 4) / 3 -
      Math.max(0, words - best.most[language]) / 2 -
      (hangs ? 2.5 : 0) -
      (toldBefore.test(told) ? 2 : 0) -
      (language === 'fr' ? 0.6 : 1.5) * strung -
      at / 10;
    const isFirst = complains && place < sameBreath;
    ranked.push({
      told: {
        text: told,
        isClause: clause,
        focus,
        isFirst,
        isPlain: clause && isNamed,
        tells: complains,
        weight,
      },
      weight,
    });
  }
  // Words that no reply may hold are not brought in by way of the person's own.
  const fit = ranked
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
    .find(
      ({ told }) =>
        ['und', language].includes(guessLanguage(told.text)) &&
        !calmCheck(noted[language] + told.text, { language }).findings.some(isFault),
    );
  if (fit === undefined) return null;
  // "Sorry to learn that you drove it out": after "that", a person's own deed reads like their fault.
  const isBlamed = regrets[language].some((regret) =>
    calmCheck(regret + fit.told.text, { language }).findings.some(isFault),
  );
  return isBlamed ? { ...fit.told, isClause: false } : fit.told;
}
