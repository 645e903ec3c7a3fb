import { atLeast, type ReasonCode } from '../../level/level';
import type { SignalCode } from '../../reading/signals';
import type { Seen } from '.';

/** A flag that is moderate or worse. */
export const severe = ({ request }: Seen): boolean => atLeast(request.assessment.peak, 'moderate');

/** What the flag's reasons say weighs more than what single words say. */
export const weight = ({ request }: Seen, code: ReasonCode): number =>
  request.assessment.reasons.find((reason) => reason.code === code)?.weight ?? 0;

/** More than one in so many of the people say so. */
export const isShare = ({ counted }: Seen, code: SignalCode, one: number): boolean =>
  counted.count(code) > 0 && counted.count(code) * one > counted.people.length;

export const isUpset = ({ target }: Seen): boolean =>
  target !== null && target.reading.sentiment.label !== 'positive';
