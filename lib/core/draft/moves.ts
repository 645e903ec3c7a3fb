import * as z from 'zod/mini';

/** The steps of a reply, in the order they are usually made. */
export const moves = [
  'greet',
  'acknowledge',
  'empathise',
  'apologise',
  'own',
  'state-fact',
  'act',
  'say-when',
  'offer-private',
  'thank',
  'sign',
] as const;
export const moveSchema = z.enum(moves);
export type Move = z.infer<typeof moveSchema>;
