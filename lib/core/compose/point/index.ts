import type { LanguageCode } from '../../text/language';
import { fold } from '../../calm-check/fold';
import { clausesOf } from './clause';
import { englishFrames } from './en';
import { frenchFrames } from './fr';
import type { Frame } from './frame';
import { namedElsewhere } from './named-elsewhere';
import { noSlots, type PointSlots } from './slots';
import { englishSlots } from './slots-en';
import { frenchSlots } from './slots-fr';

export type { Frame } from './frame';
export { safeQuote } from './quote';
export { buildPoint, type Built } from './built';
export { tellBack, type Told } from './told';
export { lastWord, type PointSlots } from './slots';

/** What a comment complains of: at most two frames, the more telling first, and what it names. */
export interface Point {
  frames: Frame[];
  slots: PointSlots;
}

/** In the order in which they are looked for: the first two that match name the point. */
export const framesByLanguage: Partial<Record<LanguageCode, readonly Frame[]>> = {
  fr: frenchFrames,
  en: englishFrames,
};
/** Nobody makes a point after a page of text; patterns stay linear all the same. */
const longestRead = 1500;
const mostFrames = 2;

/** Where in the text each frame starts matters less than how telling it is: the tables are in that order. */
export function readPoint(text: string, language: LanguageCode, address: 'vous' | 'tu'): Point {
  const read = text.slice(0, longestRead);
  const folded = fold(read);
  if (framesByLanguage[language] === undefined) {
    const found = namedElsewhere(folded, language);
    if (found !== null) return { frames: [found.frame], slots: { ...noSlots, subjects: [found.called] } };
  }
  const frames: Frame[] = [];
  for (const frame of framesByLanguage[language] ?? []) {
    if (frames.length === mostFrames) break;
    if (frame.find.test(folded) && isFurther(frame, frames)) frames.push(frame);
  }
  const slotsIn = (piece: string): PointSlots =>
    language === 'fr' ? frenchSlots(piece, address) : language === 'en' ? englishSlots(piece) : noSlots;
  const slots = slotsIn(read);
  const things = slots.things.length > 0 ? slots.things : besides(frames[0], read, folded, slotsIn);
  return withOwnTimes(frames, { ...slots, things }, folded, (start, end) => slotsIn(read.slice(start, end)));
}

/** What the sentence names in which the complaint is made, where nothing else says what it is about. */
function besides(
  frame: Frame | undefined,
  read: string,
  folded: string,
  slotsIn: (piece: string) => PointSlots,
): string[] {
  if (frame === undefined) return [];
  for (const { index, 0: sentence } of folded.matchAll(/[^.!?…;\n]+/g))
    if (frame.find.test(sentence)) return slotsIn(read.slice(index, index + sentence.length)).things;
  return [];
}

/** Vague or broader than what was found already: "it was late" of what never came. */
const saysLess: Record<string, readonly string[]> = {
  'too-hot': ['no-aircon'],
  'unfair-matches': ['cheaters'],
  late: [
    'missed-appointment',
    'not-arrived',
    'lost-luggage',
    'refund-waiting',
    'journey-late',
    'bank-fees',
    'food-cold',
  ],
  'room-dirty': ['bed-bugs'],
  'used-item': ['counterfeit'],
  'refund-waiting': ['refund-low', 'refund-due', 'refund-refused', 'return-refused', 'charged-after-leaving'],
  'unfinished-work': ['shelf-price', 'repair-failed', 'file-pending', 'train-cancelled', 'asked-again'],
  'no-access': ['assistance-missing'],
  'wrong-item': ['other-size', 'shelf-price', 'wrong-colour'],
  'room-wrong': ['booking-lost', 'spa-closed', 'pool-closed', 'showers-out', 'no-aircon'],
  'account-blocked': ['renewed-unasked'],
  'lost-data': ['notes-lost', 'photos-lost'],
  'update-broke': ['paywalled'],
  'recipe-changed': ['skin-reaction'],
  queue: [
    'said-aloud',
    'train-stuck',
    'wrong-colour',
    'phone-wait',
    'no-answer',
    'not-arrived',
    'refund-waiting',
    'late',
    'missed-appointment',
  ],
  'missing-parts': ['not-arrived'],
  broken: [
    'no-access',
    'bad-food',
    'thrown',
    'arrived-damaged',
    'update-broke',
    'outage',
    'lost-data',
    'fire',
  ],
  'app-bug': [
    'card-swallowed',
    'arrived-damaged',
    'bed-bugs',
    'showers-out',
    'outage',
    'update-broke',
    'lost-data',
    'account-blocked',
  ],
  slow: ['outage', 'slow-line', 'tool-slow'],
  'missed-appointment': ['not-collected', 'no-transport'],
  'left-with-neighbour': ['mixed-up'],
  'not-arrived': [
    'mixed-up',
    'left-with-neighbour',
    'missed-appointment',
    'marked-delivered',
    'tickets-missing',
    'lost-luggage',
  ],
  outage: ['no-water', 'no-access', 'no-internet', 'no-power', 'no-heating', 'card-swallowed'],
  'no-explanation': ['no-answer', 'not-told', 'cancelled'],
  'nothing-came': ['not-arrived', 'refund-waiting', 'refund-due', 'tickets-missing', 'no-answer'],
  again: ['asked-again', 'canned-reply', 'no-answer'],
  'unstable-line': ['slow-line', 'no-internet', 'outage'],
  'work-treatment': ['double-standard'],
  'no-answer': ['missed-appointment', 'not-told', 'lost-luggage', 'long-repair'],
  'not-told': ['cancelled', 'missed-appointment'],
  'nobody-there': ['cancelled', 'missed-appointment'],
  stranded: ['no-water', 'outage', 'no-internet', 'no-power', 'no-heating', 'train-stuck', 'booking-lost'],
  'canned-reply': ['sent-around'],
  'phone-wait': ['sent-around', 'missing-parts', 'lost-luggage', 'tool-slow'],
  'wrong-info': ['not-arrived', 'closure'],
  cancelled: [
    'refund-due',
    'refund-waiting',
    'wrong-colour',
    'flight-cancelled',
    'train-cancelled',
    'notes-lost',
    'photos-lost',
    'charged-after-leaving',
    'renewed-unasked',
    'out-of-stock',
    'missed-appointment',
    'cannot-cancel',
    'charged-wrong',
  ],
  spoilt: ['water-unsafe', 'foreign-body'],
  'bad-food': ['sick', 'foreign-body', 'spoilt', 'food-cold'],
  'animal-hurt': ['animal-died'],
  sick: ['water-unsafe'],
  smells: ['water-unsafe', 'counterfeit', 'bed-bugs'],
  'closed-early': ['pool-closed', 'spa-closed'],
  'hidden-fees': ['charged-wrong', 'bank-fees', 'quote-exceeded', 'roaming'],
  dirty: [
    'skin-reaction',
    'not-collected',
    'smells',
    'water-unsafe',
    'room-dirty',
    'bed-bugs',
    'counterfeit',
  ],
  hurt: [
    'counterfeit',
    'hospital',
    'small-parts',
    'unsafe-product',
    'foreign-body',
    'allergy',
    'sick',
    'skin-reaction',
    'fire',
    'injured',
    'animal-hurt',
    'spoilt',
  ],
  injured: ['animal-hurt', 'skin-reaction', 'fire', 'hospital'],
  hospital: ['animal-hurt'],
  'skin-reaction': ['fire'],
  'bill-wrong': ['missed-appointment', 'charged-after-leaving', 'roaming', 'quote-exceeded'],
  'charged-wrong': [
    'charged-after-leaving',
    'charged-twice',
    'bank-fees',
    'unknown-payments',
    'roaming',
    'quote-exceeded',
  ],
  'cannot-cancel': ['charged-after-leaving'],
  'out-of-stock': ['refund-due'],
};

const isFurther = (frame: Frame, found: readonly Frame[]): boolean => {
  if (frame.id === 'disappointing' || frame.id === 'unsolved') return found.length === 0;
  return !found.some(({ id }) => saysLess[frame.id]?.includes(id) === true);
};

const saysTime = /\{(?:duree|depuis|duration|since)\}/;

/**
 * A time belongs to what is said in the same clause: of "it broke after three weeks and nobody has answered for
 * twelve days" the silence is twelve days long. Where a frame's own clause names no time, a lone time in the text is
 * taken for it; a second frame with another time is said without one. Never a wrong figure.
 */
function withOwnTimes(
  frames: readonly Frame[],
  slots: PointSlots,
  folded: string,
  slotsIn: (start: number, end: number) => PointSlots,
): Point {
  const clauses = clausesOf(folded).map(({ start, end }) => ({ start, end, slots: slotsIn(start, end) }));
  const timed = clauses.filter((clause) => timeOf(clause.slots) !== undefined);
  const times = new Set(timed.map((clause) => timeOf(clause.slots)));
  const lone = times.size <= 1 ? slots : noSlots;
  const own = frames.map(
    ({ find }) =>
      timed.find((clause) => find.test(folded.slice(clause.start, clause.end)))?.slots ??
      (frames.length === 1 ? lone : noSlots),
  );
  const told = own.find((each) => timeOf(each) !== undefined) ?? (frames.length === 0 ? lone : noSlots);
  return {
    frames: frames.map((frame, index) =>
      timeOf(own[index] ?? noSlots) === timeOf(told)
        ? frame
        : { ...frame, say: frame.say.filter((wording) => !saysTime.test(wording)) },
    ),
    slots: { ...slots, duration: told.duration, since: told.since },
  };
}

const timeOf = ({ duration, since }: PointSlots): string | undefined => duration ?? since;
