import { is, isLoose } from '../point';
import { asksPlainly, reproaches } from './asking';
import { hasSignal } from './counted';
import { isGrateful, tellsTrouble, thanksGrieving } from './said';
import type { Seen, Situation } from '.';

const isGrief = is('grief');
const isFaint = is('faint', 'thin');

/**
 * Somebody tells of a death: whatever else is heard in the thread, they mind something, ask something, or share it. Null
 * where nobody is known to have died.
 */
export function mourningOf({ target, point, counted, told, request: { language } }: Seen): Situation | null {
  if (target === null || !point.frames.some(isGrief)) return null;
  const { reading, comment } = target;
  if (isGrateful(target, point) || thanksGrieving(target, point)) return 'praise';
  const hasFault = point.frames.some((frame) => !isGrief(frame) && !isFaint(frame));
  if (hasFault && !point.frames.every((frame) => isGrief(frame) || isLoose(frame))) return 'complaint';
  // « Je n'arrive plus à passer devant la vitrine », amid people who like the sweets: sad words, read as a complaint.
  const isShared = counted.praises > counted.complaints && counted.voices > 1;
  const isOfThem =
    told !== null && /^(?:vous n'arriv|tu n'arriv|you (?:can't|cannot|couldn't) )/.test(told.text);
  const sure = isShared && isOfThem ? 0.85 : 0.5;
  const isMinded = reading.complaint >= sure || hasFault || reproaches(comment.text);
  const isAsked = asksPlainly(comment.text) || hasSignal(target, 'question-to-brand');
  if (isAsked && reading.complaint < 0.7 && !hasFault) return 'question';
  const tells = told?.tells === true || tellsTrouble(comment.text, language);
  const isToldOf = tells ? reading.complaint >= 0.3 : told !== null && reading.complaint >= 0.15;
  return isMinded || (isToldOf && !isShared) ? 'complaint' : 'praise';
}
