import type { Bank } from '../bank';
import { act, stateFact } from './act';
import { apologise, contact, empathise, offerPrivate, own, ownReply, protect, sayWhen, thank } from './moves';
import { greet, point } from './point';
import * as situations from './situations';

export const french: Bank = {
  greet,
  point,
  and: ' et ',
  acknowledge: situations.acknowledge,
  empathise: { ...empathise, ...situations.empathise },
  apologise,
  own,
  ownReply,
  stateFact,
  act: { ...act, ...situations.act },
  sayWhen,
  offerPrivate,
  protect,
  thank: { ...thank, ...situations.thank },
  contact,
  team: "L'équipe {brand}",
  link: 'Plus de détails : {link}',
};
