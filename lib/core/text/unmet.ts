/**
 * "I only asked for a phone call", « je demandais juste un coup de fil »: what somebody had wanted, said once more after an
 * answer. However even the voice, they have not had it.
 */
const unmet =
  /(?:^|[^\p{L}])(?:(?:je (?:n['’]?e? ?)?|on (?:n['’]?e? ?)?|nous (?:n['’]?e? ?)?|j['’])(?:demandais|demandait|demandions|voulais|voulait|voulions|attendais|espérais)|(?:i|we|all i|all we) (?:only |just |merely |simply )*(?:asked for|wanted|needed|hoped for))(?!\p{L})/iu;

export const isUnmet = (text: string): boolean => unmet.test(text.slice(0, 400));
