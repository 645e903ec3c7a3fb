/**
 * "I only asked for a phone call", « je demandais juste un coup de fil »: what somebody had wanted, said once more after an
 * answer. However even the voice, they have not had it.
 */
const unmet = /\b(?:(?:j.|on) ?(?:ne )?(?:demand|voul)ai[st]|(?:i|we) (?:only |just )?(?:asked for|wanted))/i;

export const isUnmet = (text: string): boolean => unmet.test(text);
