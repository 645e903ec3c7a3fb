import type { Frame } from '../frame';
import { accusations } from './accusations';
import { choices } from './choices';
import { conduct } from './conduct';
import { contracts } from './contracts';
import { danger } from './danger';
import { dignity } from './dignity';
import { everyday } from './everyday';
import { harm } from './harm';
import { mishaps } from './mishaps';
import { money } from './money';
import { orders } from './orders';
import { places } from './places';
import { product } from './product';
import { purchases } from './purchases';
import { service } from './service';
import { travel } from './travel';

/** That it goes on, happens again or disappoints says least: it stands last. */
const vague = product.filter(({ id }) => ['unsolved', 'again', 'disappointing'].includes(id));

/** What was said here and taken away is nothing that was called off. */
const silenced = choices.filter(({ id }) => id === 'deleting');

/** A visit that never came is no parcel that never came. */
const visits = new Set(['missed-appointment', 'not-collected', 'not-picked-up']);

/** A rise read beside what newcomers pay is no hidden fee. */
const newcomers = choices.filter(({ id }) => id === 'new-customers-only');

/** A file that stands still says less than the money that does not come. */
const pending = contracts.filter(({ id }) => id === 'file-pending');

/** In the order in which they are looked for. */
export const englishFrames: readonly Frame[] = [
  ...danger,
  ...harm,
  ...accusations,
  ...conduct,
  ...dignity,
  ...mishaps,
  ...service.filter(({ id }) => visits.has(id)),
  ...travel,
  ...purchases,
  ...contracts.filter((frame) => !pending.includes(frame)),
  ...everyday,
  ...orders,
  ...newcomers,
  ...money,
  ...pending,
  ...places,
  ...product.filter((frame) => !vague.includes(frame)),
  ...silenced,
  ...service.filter(({ id }) => !visits.has(id)),
  ...choices.filter((frame) => ![...silenced, ...newcomers].includes(frame)),
  ...vague,
];
