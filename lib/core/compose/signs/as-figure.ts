/** Whether something holds, as a figure to be weighed. */
export const given = (holds: boolean): number => (holds ? 1 : 0);

/** In a line of few words one of them does not say whom it is about. */
const fewestWords = 5;

const shareOf = (find: RegExp, folded: string): number =>
  (folded.match(find) ?? []).length / Math.max(fewestWords, folded.split(' ').length);

const first = /\b(?:i|my|me|we|our|us|i'm|i've|je|j'|ma|mon|mes|on|nous|notre|moi|m')(?=\b|\s|')/g;
const second = /\b(?:you|your|yours|u|ur|vous|votre|vos|tu|toi|ton|ta|tes|t')(?=\b|\s|')/g;

/** Of the words of a folded text, how many are the writer's own "I" and "we". French and English. */
export const firstPersonIn = (folded: string): number => shareOf(first, folded);

/** How many speak to somebody. */
export const secondPersonIn = (folded: string): number => shareOf(second, folded);
