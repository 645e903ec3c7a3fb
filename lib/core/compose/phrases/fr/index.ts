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

export const french: Bank = {
  greet,
  point,
  about,
  and: ' et ',
  andAlso: ', et ',
  andThat: ' et que ',
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
  distress: comforts.fr,
  thank: { ...thank, ...situations.thank },
  jest: situations.jest,
  contact,
  team: "L'équipe {brand}",
  link: 'Plus de détails : {link}',
};
