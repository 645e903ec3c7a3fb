import { fold } from '../../calm-check/fold';
import type { ReadComment } from '../../reading/read-comment';
import { hunts } from '../../text/hunts';
import { hasSignal, mindsNothing } from './counted';
import { dangerOf } from './danger';
import { isShare, isUpset, severe, weight } from './weigh';
import { is, namesFault } from '../point';
import { asksPlainly } from './asking';
import { mayTell } from './may-tell';
import { hasOwnSigns } from '../signs/elsewhere';
import { speaksOfUnequal } from '../signs/unequal';
import { laughsOutLoud } from '../signs';
import { isAimed } from './targeted';
import { isSecondHand } from '../signs/second-hand';
import type { Seen, Situation } from '.';

const isUnequal = ({ point }: Seen): boolean => point.frames.some(is('unequal'));

/** « Je vais venir avec mes deux valises », "I will come and break things": nobody is hurt by luggage, or by nothing in particular. */
const inJest =
  /\b(?:avec|with) (?:mes|mon|ma|my|our)(?: [a-z\d]+)? (?:valises?|pyjamas?|duvet|tente|sac de couchage|doudou|suitcases?|sleeping bag|tent)\b|\b(?:casser des choses|break (?:some )?things)\b|\b(?:re)?t(?:iens|enez)[- ]moi ou je|\bhold me back\b|\bun malheur dans (?:t[ao]n?|votre) (?:cocotte|casserole|marmite|assiette|cuisine)\b/;

/** "I'm going to slash your tyres bro 🤣": among people who laugh, of whom nobody complains, and nobody is frightened. */
const amongFriends = ({ comment: { text } }: ReadComment): boolean =>
  laughsOutLoud(text) || /\b(?:mon (?:frere|frero|pote|gars|reuf)|frerot|poto|bro|mate)\b/.test(fold(text));

/** Whoever threatens does so in jest, and somebody does. */
export const isJest = ({ counted }: Seen): boolean =>
  counted.count('threat') > 0 &&
  counted.count('staff-harassment') === 0 &&
  counted.people.every(
    (read) =>
      !hasSignal(read, 'threat') ||
      inJest.test(fold(read.comment.text)) ||
      (counted.complaints === 0 && amongFriends(read)),
  );

/** English words without which nobody threatens: "so you are closing the library, just say it" is none. */
const menace =
  /\b(?:kill\w*|murder\w*|hurt\w*|burn\w*|die|dies|dead|death|shoot\w*|shot|stab\w*|hang\w*|punch\w*|kick\w*|slap\w*|smash\w*|break\w*|beat\w*|batter\w*|knock\w*|bomb\w*|fire|petrol|acid|knife|gun|bat|brick\w*|blood|grave|hospital|neck|throat|face|teeth|hands?|legs?|head|find (?:you|him|her|them|out)|coming (?:for|round|over|down)|come (?:for|round|down|and)|wait\w* (?:for|outside)|where (?:you|he|she|they) live|home address|watch (?:your|his|her) back|sorry|regret|snatch\w*|drag\w*|throw\w*|pay for (?:this|it)|dox\w*|your (?:kids?|family|house|car))\b/;

const isThreat = (read: ReadComment, { request }: Seen): boolean =>
  hasSignal(read, 'threat') && (request.language !== 'en' || menace.test(fold(read.comment.text)));

/** "I'm driving to his house", of Gav, and below it Gav, with more likes: "door's open, bring a carton". */
function isTakenInPlay({ counted: { people } }: Seen): boolean {
  const aimed = people.filter((read) => hasSignal(read, 'threat') && hasSignal(read, 'staff-harassment'));
  return (
    aimed.length > 0 &&
    aimed.every(({ comment: { id, text, likes } }) =>
      people.some(
        ({ comment, reading }) =>
          comment.parentId === id &&
          !reading.hostile &&
          (comment.likes ?? 0) > (likes ?? 0) &&
          fold(text)
            .split(/[^a-z]+/)
            .some((word) => word.length > 2 && fold(comment.author ?? '').startsWith(word)),
      ),
    )
  );
}

/** Somebody is gone after, rather than something criticised. */
function isHunt(seen: Seen): boolean {
  const { request, counted, point } = seen;
  if (isTakenInPlay(seen)) return false;
  if (isAimed(counted.people)) return true;
  // Where people speak of an injustice, the anger at whoever did it is no hunt.
  if (!isUnequal(seen) && counted.people.some(({ comment }) => hunts(comment.text))) return true;
  // Coarse words about an advert are about the advert, in languages where the reader is less sure of it.
  if (hasOwnSigns(request.language) && point.frames.some(is('accusing'))) return false;
  const hunted = weight(seen, 'staff-harassment');
  const isFault = namesFault(point);
  // Where somebody says what went wrong, one word about an employee is no hunt; a threat doesn't undo the complaint.
  const isChased =
    hunted >= (isFault ? 0.6 : 0.3) || (hunted >= 0.3 && counted.count('staff-harassment') >= 2);
  const isAttack =
    !isFault &&
    (request.assessment.advice.posture === 'report' ||
      (severe(seen) &&
        weight(seen, 'threat') >= 0.4 &&
        // "Is she safe tonight?": one of many who would burn the place down makes no hunt of it.
        counted.complaints < 3 * counted.count('threat') &&
        counted.people.some((read) => isThreat(read, seen))));
  return (
    (isChased || (isAttack && !isJest(seen))) && !(isUnequal(seen) && weight(seen, 'discrimination') > hunted)
  );
}

const isHumiliating = is('humiliating');

function isLeak(seen: Seen): boolean {
  const { request, counted, point } = seen;
  // "It deleted my home address": it takes a word of it, and not only the sound of the whole.
  if (!mayTell('exposure', counted.people, request.language)) return false;
  // "In another man's cardigan", in a story of words that nobody should hear: nothing of his was shown to strangers.
  if (point.frames.slice(0, 1).some(isHumiliating)) return false;
  const isNamed = point.frames.some(({ topic }) => topic === 'privacy');
  const leaks = counted.count('data-leak');
  // One voice that says what else went wrong, a code that never comes, tells of no leak.
  const isOther = point.frames.length > 0 && leaks === 1 && counted.voices === 1;
  const isMeant = isNamed || (severe(seen) && !isOther && counted.topic('outage') < 4 * leaks);
  return (leaks > 0 && isMeant) || (isNamed && (severe(seen) || isUpset(seen)));
}

/** « Je suis en fauteuil. La plateforme est devant quelle scène ? »: who they are is why it is asked, and nobody did them wrong. */
const isAskedOfThem = ({ counted, target }: Seen): boolean =>
  counted.count('discrimination') === 1 &&
  target !== null &&
  hasSignal(target, 'discrimination') &&
  mindsNothing(target) &&
  asksPlainly(target.comment.text);

const liftIsOut =
  /\b(?:lift|elevator|escalator|ramp|ascenseur|rampe|monte-charge)\b[^.!?]{0,60}\b(?:out|broken|working|down|panne|hs|marche|fonctionne|hors service)\b/;

const coarse =
  /\b(?:fat|old|ugly) (?:cows?|bags?|bats?|hags?|gits?|slobs?|pigs?|fart|bitch\w*|bastards?|witch\w*|dragons?)\b/gi;

function isDiscrimination(seen: Seen): boolean {
  const { counted, point, target, request } = seen;
  if (isUnequal(seen) && hasOwnSigns(request.language)) return true;
  // What is counted already is asked before every text is read.
  const says = counted.count('discrimination');
  if (says === 0 || !mayTell('unequal', counted.people, request.language)) return false;
  if (isUnequal(seen) && isUpset(seen)) return true;
  if (!isUnequal(seen) && isAskedOfThem(seen)) return false;
  // A lift that has been out since September keeps people from a platform, and nobody chose whom.
  const set = counted.people.filter((read) => hasSignal(read, 'discrimination'));
  // "Get rid of the fat cow", of a receptionist: a coarse word for her looks is no discrimination that somebody tells of.
  const isCoarse = ({ comment }: ReadComment): boolean =>
    !speaksOfUnequal(comment.text.replaceAll(coarse, ' '));
  if (request.language === 'en' && !isUnequal(seen) && set.every(isCoarse)) return false;
  if (!isUnequal(seen) && set.every(({ comment }) => liftIsOut.test(fold(comment.text)))) return false;
  // A ramp that nobody brought: it is told as what it is.
  if (!isUnequal(seen) && ['no-assistance', 'dog-refused'].includes(point.frames[0]?.id ?? '')) return false;
  // « Vous avez vendu notre place ? », of wheelchairs behind the speakers: what was taken from them is known.
  if (!isUnequal(seen) && point.frames[0]?.kind === 'fault' && point.frames[1]?.id === 'no-access')
    return false;
  // One word of one in ten may be misread, and so may one in a story about something else: "in the dark".
  const isOther = says === 1 && counted.voices === 1 && !isUnequal(seen) && namesFault(point);
  if (!severe(seen) || !isShare(seen, 'discrimination', 12) || isOther) return false;
  return (
    isUnequal(seen) ||
    point.frames.length === 0 ||
    says >= 2 ||
    counted.voices <= 3 ||
    (target !== null && hasSignal(target, 'discrimination'))
  );
}

/** « Il paraît qu'un gamin … »: a harm that only hearsay tells is neither confirmed nor told again. */
const isToldSecondHand = ({ target, counted, point, request }: Seen): boolean =>
  target !== null &&
  counted.complaints <= 1 &&
  isSecondHand(target.comment.text) &&
  (namesFault(point) || mayTell('harm', [target], request.language));

/** Where somebody is hunted, exposed, in danger or humiliated, that is answered before anything else. */
export function graveOf(seen: Seen): Situation | null {
  if (isHunt(seen)) return 'harassment';
  if (isLeak(seen)) return 'data-leak';
  if (isToldSecondHand(seen)) return 'rumour';
  return dangerOf(seen) ?? (isDiscrimination(seen) ? 'discrimination' : null);
}
