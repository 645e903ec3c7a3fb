/**
 * What a thread needs to know of a text beyond its reading: is it said in fun, does it only agree, does it say that
 * all is well, whom does it speak to. Every pattern is anchored or bounded, so that none walks a long text twice.
 */

const laughter =
  /[😂🤣😆😹😜😝😉💀😭💜❤🧡💛💚💙😘🥰]|(?:^|[^\p{L}])(?:m+d+r+|ptdr+|lo+l+|lma+o+|rofl|(?:ha){2,}|h[ai]h[ai]+|(?:ja){2,}|(?:rs){2,}|k{3,}|xd+)(?![\p{L}])/iu;

/** Who writes more than this isn't joking any more. */
const longestJoke = 400;

/** Laughing, or with a heart: an insult among friends sounds like this, one to a brand seldom does. */
export const isPlayful = (text: string): boolean => text.length <= longestJoke && laughter.test(text);

const echo =
  /^(?:@[^ ]{1,40} +|oui,? |yes,? |ja,? |et |and )?(?:\+ ?1\b|idem|(?:tout )?pareil(?:le)?\b|same\b|me (?:too|neither)|moi (?:aussi|non plus)|ditto|exactly|exactement|agreed|tout à fait|c'est clair|(?:je |i )?confirme?d?\b|mine too|us too|nous aussi|ebenso|genau(?:so)?\b|dito\b|ich auch|bei mir auch|igual\b|lo mismo|yo también|a mí también|anch'io|stessa cosa|idem|eu também|mesma coisa|mesmo aqui|je fais pareil|doing that|i'?m in\b|count me in|j'en suis\b|comptez sur moi|je rejoins|je suivrai)/iu;

/** Longer texts say something of their own. */
const longestEcho = 80;

/** Only says that it is the same for this person: weighs like what it agrees with. */
export const isEcho = (text: string): boolean =>
  text.length <= longestEcho && echo.test(text.normalize('NFC'));

const relief =
  /(?:^|[^\p{L}])(?:merci|thanks?(?: you)?|thx|danke|gracias|grazie|obrigad[oa]|sorted|solved|fixed|works? (?:now|again|fine)|working again|(?:that|it|rollback) works|résolu|réglé|réparé|réactivé|ça (?:re)?marche|revenue?s?|passée?|parfait|perfect|bien reçu|well done|fair (?:enough|play)|ok,? (?:fair|ça)|that's how you do it|i take (?:it|that|\p{L}+) back|je retire|au temps pour moi|entendable|gelöst|geklärt|klappt|funktioniert wieder|resuelto|solucionado|funciona|risolto|funziona|resolvido)(?![\p{L}])/iu;

const reliefRefused = /(?:pas|not|never|no|nicht|non|não|rien|nothing|jamais|still|toujours)[^.!?]{0,25}$/iu;

/** "Déjà essayé, merci", "already tried that, thanks": polite, and no further. */
const inVain =
  /(?<!\p{L})(?:d[ée]j[àa] (?:essayé|fait|testé)|already (?:tried|done)|(?:tried|did) that|jamais (?:dit|parlé|expliqué)|schon versucht|ya lo (?:probé|hice)|già (?:provato|fatto)|já (?:tentei|fiz))(?!\p{L})/iu;

/** After an answer: thanks, or word that it is mended. Negated relief isn't, nor are thanks for what was tried before. */
export function isRelief(text: string): boolean {
  const read = text.slice(0, 400);
  if (inVain.test(read.normalize('NFC'))) return false;
  const match = relief.exec(read);
  return match !== null && !reliefRefused.test(text.slice(0, match.index + 1));
}

const refused =
  /\b(?:sorry|apolog(?:y|ies)|apologi[sz]ing|excuses?|désolée?s?)\b(?: (?!(?:i|we|you|je|nous|on) )[\p{L}'’]+){0,2} ?(?:(?<!\p{L})(?:doesn['’]?t|does not|won['’]?t|isn['’]?t|is not|don['’]?t|ne (?:me|nous|te|vous|va|vont|suffi|chang|rembours|répar)|n['’](?:est pas|efface|y change)))/iu;

/** "Sorry doesn't get me to work": an apology that was not taken for one. */
export const refusesApology = (text: string): boolean => refused.test(text.slice(0, 400).normalize('NFC'));

const mention = /(?:^|[^\p{L}\p{N}._])@([\p{L}\p{N}._-]{2,40})/gu;

/** Handles written with @, without it. */
export const mentionsIn = (text: string): string[] =>
  [...text.slice(0, 600).matchAll(mention)].map((match) => match[1] ?? '');

const rating = /[★⭐][★⭐☆✩]{0,9}|☆{5}/u;

/** Stars of five that a review gives; null where it shows none. */
export function starsIn(text: string): number | null {
  // The selector that asks for a coloured star says nothing of the rating.
  const row = rating.exec(text.slice(0, 60).replaceAll('\u{FE0F}', ''))?.[0];
  if (row === undefined) return null;
  const full = row.replaceAll(/[☆✩]/gu, '').length;
  // A single star without empty ones beside it is an ornament more often than a rating.
  return row.includes('☆') || row.includes('✩') || full >= 3 ? full : null;
}
