/**
 * What identifies or reaches a person, as it is written in comments and replies. Made for text in lower case
 * without accents (`fold`), and found in other text with the `i` flag added.
 */
export const iban = /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,4})?\b/g;
export const card = /\b(?:\d{4}[ -]?){3}\d{4}\b/g;
export const phone = /(?:\+\d{1,3}[ .-]?)?(?:\(0\))?\b0?\d(?:[ .-]?\d{2,3}){3,5}\b/g;
export const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** An order, a file, a ticket. */
export const reference = /\b(?=[a-z0-9-]*\d)[a-z]{2,4}[- ]?\d[a-z0-9-]{3,}\b/g;
export const link =
  /\b(?:https?:\/\/|www\.)[^\s<>"»)]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|fr|org|net|io|co\.uk|eu|de|es|it|pt|be|ch|ca|app|shop|info)(?:\/[^\s<>"»)]*)?\b/g;
