import type { Counted } from './counted';
import type { Mood } from './mood';
import { isUnamused, laughs, laughsOutLoud } from '../signs';

/** Nothing stirs and hardly anybody complains: big words are banter, or praise in slang. */
export const isBanter = ({
  counted,
  opens,
  hasStirred,
  isCalled,
  isFault,
  hasFrame,
  isPlain,
}: Mood): boolean =>
  !hasStirred &&
  opens < 0.5 &&
  // "The driver shut the doors in my son's face", however even the voice: no banter.
  !(hasFrame && isPlain) &&
  counted.voices >= 4 &&
  counted.complaints * 6 <= counted.people.length &&
  counted.praises >= counted.negative &&
  // Where the advice is to answer, nobody who is upset is thanked for the good mood.
  !(isCalled && isFault);

/** A share of them laugh, and nobody says that it is not funny. */
const isLaughedAt = ({ people }: Counted): boolean =>
  people.filter(({ comment }) => laughs(comment.text)).length * 3 >= people.length &&
  (people.length > 3 || people.some(({ comment }) => laughsOutLoud(comment.text))) &&
  !people.some(({ comment }) => isUnamused(comment.text));

/** "Who signed off on this 😂", "you're monsters and I love you": people play, nobody heats up, and no trouble is known. */
export const isPlay = (mood: Mood): boolean => {
  const { counted, said, hasStirred, isHot, hasFrame, isFault, isCalled } = mood;
  if (hasStirred || isHot || hasFrame || counted.voices < 2) return false;
  // "Bravo 👏 the butter fell straight through onto my sock": who laughs below it laughs at the loaf.
  if (said.mocks && isFault) return false;
  if (isCalled && counted.complaints * 3 > counted.people.length) return false;
  // "No calendar, nobody has, and the website only goes up to the even numbers": one laughs at it, and the other waits.
  if (said.isStory && said.complaint >= 0.2 && counted.voices <= 3 && mood.tellsTrouble()) return false;
  return isLaughedAt(counted);
};
