import { fold } from '../fold';
import type { Rule } from '../rule';
import { matchesOf } from '../../text/matches';

const negation =
  /\b(?:not|no|never|none|cannot|won't|isn't|aren't|doesn't|don't|hasn't|haven't|wasn't|weren't|didn't|can't|pas|plus|jamais|aucun|aucune|ni|sans|nicht|kein|keine|nie|nunca|ningun|non|mai|nao|nessun)\b/;
const measure =
  /\b(\d+(?:[.,]\d+)?) ?(h|hours?|heures?|minutes?|days?|jours?|weeks?|semaines?|months?|mois|years?|ans|%|€|£|\$|euros?|pounds?|personnes|people|clients?|customers?)(?![a-z])/g;
const stop = new Set(
  'avec dans pour cette votre notre nous vous sont etait plus tout tous have this that with your from were been will they them their avant apres encore aussi'.split(
    ' ',
  ),
);

const stems = (sentence: string): Set<string> =>
  new Set(
    Array.from(sentence.matchAll(/[a-z]{4,}/g), ([word]) => word)
      .filter((word) => !stop.has(word))
      .map((word) => word.slice(0, 6)),
  );

const unitOf = (unit: string): string => unit.replace(/s$/, '').replace(/^(?:heure|hour)$/, 'h');

function measuresOf(sentence: string): Map<string, string> {
  return new Map(matchesOf(measure, sentence).map(([, n = '', unit = '']) => [unitOf(unit), n]));
}

/** How many of their longer words two folded sentences share, by how the words begin. */
export function sharedWords(one: string, other: string): number {
  const known = stems(other);
  return [...stems(one)].filter((stem) => known.has(stem)).length;
}

/** Folded text → its sentences. */
export const foldedSentences = (folded: string): string[] => folded.split(/(?<=[.!?…])\s+/);

/** Two folded sentences that cannot both hold; see `contradiction`. */
export function contradicts(said: string, known: string): boolean {
  const saidStems = stems(said);
  const knownStems = stems(known);
  const common = sharedWords(said, known);
  if (common < 2) return false;
  const knownMeasures = measuresOf(known);
  for (const [unit, number] of measuresOf(said)) {
    const other = knownMeasures.get(unit);
    if (other !== undefined && other !== number) return true;
  }
  const share = common / Math.max(1, Math.min(saidStems.size, knownStems.size));
  return common >= 3 && share >= 0.6 && negation.test(said) !== negation.test(known);
}

/**
 * Another figure with the same unit about the same thing, or the same sentence with and without "not", compared
 * with approved statements and with what the brand already answered. Cautious: it needs shared words.
 */
export const contradiction: Rule = {
  code: 'contradiction',
  languages: 'any',
  source: 'G20, G33',
  find(reply) {
    const known = [
      ...(reply.context.statements ?? []).map(({ text }) => text[reply.language] ?? ''),
      ...(reply.context.thread?.replies ?? []),
    ].flatMap((text) => foldedSentences(fold(text)));
    if (known.length === 0) return [];
    return reply.sentences
      .filter(({ start, end }) => known.some((one) => contradicts(reply.folded.slice(start, end), one)))
      .map((span) => ({ ...span, suggestion: null }));
  },
};
