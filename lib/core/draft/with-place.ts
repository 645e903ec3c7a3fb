import { wholeWord } from '../brand/brand-words';

/**
 * A draft as a reply for later: the first name becomes its place again, so that the next person isn't called Léa. As a
 * whole word only: Al is no part of "Also".
 */
export const withPlace = (text: string, firstName: string, placeName: string): string =>
  firstName.trim() === '' ? text : text.replaceAll(wholeWord(firstName.trim(), 'gu'), () => `{${placeName}}`);
