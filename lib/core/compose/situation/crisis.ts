import { fold } from '../../calm-check/fold';
import { atLeast } from '../../level/level';
import type { ReadComment } from '../../reading/read-comment';
import type { DraftRequest } from '../../draft/draft';
import type { Topic } from '../../reading/signals';
import { hasSignal, type Counted } from './counted';
import { namesFault } from '../point';
import { tellsOwnStory } from '../signs';
import { callsForBoycott, goesToLawElsewhere, hasOwnSigns } from '../signs/elsewhere';
import { goesToLaw } from '../signs/law';
import { fearForMoney } from '../signs/money-fears';
import { speaksGravely } from '../signs/mourning';
import { mayTell } from './may-tell';
import type { Seen, Situation } from '.';

/** "Please tell people to stop using that lot now": a warning of a thing, and no call against whoever sells it. */
const warns =
  /\b(?:do|should|must) (?:we|i|you|people) (?:all )?stop\b|\b(?:stop|quit) (?:using|eating|feeding|giving|drinking|selling|wearing|riding)\b[^.!?]{0,60}\b(?:lots?|batch\w*|now|until|recall\w*|immediately)\b|\b(?:arretez?|cessez?|ne plus) (?:de |d')?(?:utilis|donn|consomm|mang|vend|port)\w*\b[^.!?]{0,60}\b(?:lots?|tout de suite|immediatement|rappel\w*|en attendant)\b/;

const isWarning = ({ comment }: ReadComment): boolean => warns.test(fold(comment.text));

/** One of many who has had enough is no call: several are, or the one who is answered. */
function callsAway({ people }: Counted, target: ReadComment | null): boolean {
  const calls = people.filter((read) => hasSignal(read, 'boycott-call') && !isWarning(read));
  // "If they don't settle I will write to the ombudsman for you": one reader's advice to whom it happened.
  const isAdvice =
    target !== null &&
    calls.length === 1 &&
    calls.every(({ comment }) => comment.parentId === target.comment.id);
  return (
    (calls.length * 6 >= people.length && !isAdvice) ||
    calls.length >= 3 ||
    (target !== null && calls.includes(target))
  );
}

/** Two or more say the word itself, where the reader is less sure of the call. */
const callsInWords = ({ people }: Counted, { language }: DraftRequest): boolean =>
  hasOwnSigns(language) && people.filter(({ comment }) => callsForBoycott(comment.text)).length >= 2;

/** What moves many at once, or goes to court: answered before anybody's own trouble. */
export function crisisOf({ request, counted, point, target, told }: Seen): Situation | null {
  const { assessment } = request;
  // "So do we stop using it??", and a doctor who says so: it is put aside until more is known (Coombs).
  if (counted.people.filter(isWarning).length >= 2) return 'safety';
  if (callsInWords(counted, request)) return 'boycott';
  const named = (topic: Topic): boolean => point.frames.some((frame) => frame.topic === topic);
  if (assessment.advice.posture === 'let-others-speak' && counted.hostile >= 2) return 'quarrel';
  if (counted.topic('outage') >= 2 && (named('outage') || named('account'))) return 'outage';
  if (point.frames[0]?.topic === 'outage' && counted.complaints > 0) return 'outage';
  if (fearForMoney(counted.people.map(({ comment }) => comment.text))) return 'rumour';
  if (atLeast(assessment.peak, 'moderate') && callsAway(counted, target)) return 'boycott';
  // "My tongue is suing you", among people who enjoy themselves: nobody goes to court.
  const isPlay = counted.voices >= 4 && !atLeast(assessment.peak, 'minor');
  const goes =
    target !== null &&
    // « Sept mois de préavis, lettre recommandée »: no word of it goes to court.
    ((hasSignal(target, 'legal-threat') && mayTell('law', [target], request.language)) ||
      goesToLaw(target.comment.text) ||
      goesToLawElsewhere(target.comment.text, request.language));
  if (goes && !isPlay) return 'legal';
  const rumours = counted.count('rumour');
  const isRumour = rumours * 8 > counted.people.length && rumours >= counted.complaints;
  // "They say it was read remotely": hearsay inside somebody's own story is none.
  const isOwn =
    (counted.voices === 1 || (rumours === 1 && counted.voices <= 3)) &&
    target !== null &&
    (target.reading.complaint >= 0.4 || namesFault(point)) &&
    tellsOwnStory(target.comment.text);
  // « Je commence ma chimio, on m'a dit que j'allais perdre mes cheveux »: what a doctor says to somebody ill.
  const isOfIllness = rumours === 1 && target !== null && speaksGravely(target.comment.text);
  // "They're on commission, mate", below somebody's own charge at the gate: the charge is answered.
  const isAside =
    target !== null &&
    !hasSignal(target, 'rumour') &&
    ((rumours === 1 && target.reading.complaint >= 0.6) ||
      // « Forfait payé, six heures faites », and three below say that the place is closing.
      (target.reading.complaint >= 0.85 && counted.complaints >= 2 && (told !== null || namesFault(point))));
  // "The training at six is at five now": no word of it passes anything on.
  const isSaid = mayTell('hearsay', counted.people, request.language);
  // « Paraît que le frigo était en panne », from a friend of a friend: what is answered is hearsay, whatever others make of it.
  const isHeard =
    target !== null &&
    hasSignal(target, 'rumour') &&
    target.reading.complaint < 0.4 &&
    !tellsOwnStory(target.comment.text);
  if (isOfIllness) return null;
  if (isHeard && isSaid && counted.voices >= 2) return 'rumour';
  return rumours > 0 && isRumour && isSaid && !isOwn && !isAside ? 'rumour' : null;
}
