import type { Bank } from '../bank';
import { comforts } from '../distress';
import { act, doing, stateFact, teams } from './act';
import {
  apologise,
  contact,
  empathise,
  inform,
  offerPrivate,
  own,
  ownReply,
  impostor,
  protect,
  sayWhen,
  thank,
} from './moves';
import { about, greet, point, topics } from './point';
import * as situations from './situations';

export const english: Bank = {
  greet,
  point,
  about,
  and: ' and ',
  andAlso: ', and ',
  andThat: ' and that ',
  topics,
  acknowledge: situations.acknowledge,
  empathise: { ...empathise, ...situations.empathise },
  apologise,
  own,
  ownReply,
  stateFact,
  doing,
  teams,
  act,
  sayWhen,
  inform,
  offerPrivate,
  protect,
  impostor,
  distress: comforts.en,
  thank: { ...thank, ...situations.thank },
  jest: situations.jest,
  contact,
  team: 'The {brand} team',
  link: 'More: {link}',
};
