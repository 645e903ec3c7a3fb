import { praising } from '../signs';
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
export const joyful =
  /smil|joy|made the day|makes the day|cheering|good question|glad|plaisir|souri|agréable|bonne question|d'autres|lovely/i;
