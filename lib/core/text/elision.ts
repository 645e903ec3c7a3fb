/** How words begin whose h is mute; any other h is aspirated: « le hall », « la housse ». */
const muteH =
  /^h(?:abi[lt]|aleine|allucin|armon|ebdo|éberg|élas|élico|ématome|émorr|épat|erbe|ermét|ésit|eure|euristi|exagone|ippo|istoir|iver|omme|omolog|onnê|onneur|onor|ôpit|opit|oraire|oribl|orizon|orlog|orreur|orribl|ors-d|ortens|ospit|ôte|ôtel|otel|ostil|uil|uissier|uître|umain|umeur|umid|umili|ybrid|ydra|ygi|ypo|ystéri)/iu;

/** They begin like a vowel, and nothing is left out before them: « le onze », « le oui », « le yaourt ». */
const kept = /^(?:onz|oui(?!e)|ouistiti|uhlan|ululer|y\p{L})/iu;

/**
 * Whether « le », « de », « que », « ne » or « me » lose their vowel before this: « l'horaire », « d'y aller », and
 * « le yaourt », « la hotline ».
 */
export const elides = (text: string): boolean =>
  /^h/iu.test(text) ? muteH.test(text) : /^[aeiouyàâéèêëîïôöûùœæ]/iu.test(text) && !kept.test(text);
