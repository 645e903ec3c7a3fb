import { fold } from '../../calm-check/fold';

const table =
  /\b(?:serveu(?:rs?|ses?)|restaurants?|restaurateurs?|maitre d'hotel|notre table|table voisine|tables? d'a cote|en salle|(?:a|en) (?:la )?cuisine\b[^.!?]{0,40}\bcommand\w*|command\w*[^.!?]{0,60}\ben cuisine|nous a servi|m'a servi|carte des (?:allergenes|desserts|vins))\b/;

/** What was eaten at a restaurant, it is over: there is nothing to put aside, and no batch to look up. */
export const isAtRestaurant = (text: string): boolean => table.test(fold(text));
