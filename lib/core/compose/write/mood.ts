import { praising } from '../signs';
import type { ThreadView } from '../view';
import type { Writing } from './writing';

/** Whoever is answered has a kind word besides. */
export const isPleased = ({ view: { target }, request: { language } }: Writing): boolean =>
  target !== null &&
  target.reading.sentiment.label !== 'negative' &&
  target.reading.sentiment.negative < 0.25 &&
  target.reading.complaint < 0.25 &&
  praising[language]?.(target.comment.text) === true;

/** Whoever is answered is not in the mood to be told that the question is a good one. */
export const isSore = ({ view: { target } }: Writing): boolean =>
  target !== null && (target.reading.complaint >= 0.3 || target.reading.sentiment.negative >= 0.3);

/** Under a death or a grave illness nobody's day is made. */
const joyful =
  /smil|joy|made the day|makes the day|cheering|good question|glad|plaisir|souri|agréable|bonne question|d'autres|lovely/i;

/** Whoever hunts somebody, or insults a family, is not told that their disappointment is heard. */
const grantsMob = /d[ée]ception|disappoint/;
const ofDecisions = /d[ée]cision|choix|choices/;
/** Nor is it said that decisions may be criticised, where nobody speaks of any. */
const isBesideThePoint = ({ point: { frames } }: ThreadView, text: string): boolean =>
  grantsMob.test(text) || (frames.every(({ id }) => id === 'rude-staff') && ofDecisions.test(text));

/** Joy under a death, or a kind word for a mob. */
export const isOutOfPlace = (view: ThreadView, text: string): boolean =>
  ((view.isSolemn || view.isIll) && joyful.test(text)) ||
  (view.situation === 'harassment' && isBesideThePoint(view, text));
