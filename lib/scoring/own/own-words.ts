import { withoutSpans, type Span } from '@/lib/core/text/quotation';
import type { Reading, Scorer, ScorerInput } from '@/lib/core/reading/reading';
import type { OwnWords } from '@/lib/core/settings/settings';
import { hashText } from '@/lib/core/text/text-key';
import { isBite, overruled, peaceful } from './overrule';
import { createPhraseFinder } from '../phrases/phrase-finder';

/** Part of the scorer's id: raise it when a reading may change though the words don't. */
const revision = 2;

/**
 * The scorer as the user's own words have it. A word that is never hostile tells nothing: the text is read as if a gap
 * stood in its place. One that always is makes the comment hostile whoever it is said of, quoted or not: it is the
 * user's word. Without words it is the very same scorer. Synchronous, linear in the text's length; any string is welcome.
 */
export function withOwnWords(scorer: Scorer, { always, never }: OwnWords): Scorer {
  if (always.length === 0 && never.length === 0) return scorer;
  const find = createPhraseFinder([
    ...always.map((phrase) => ({ phrase, verdict: 'hostile' as const })),
    ...never.map((phrase) => ({ phrase, verdict: 'not-hostile' as const })),
  ]);
  return {
    id: `${scorer.id}-words-${revision}-${hashText(JSON.stringify([always, never]))}`,
    score(input) {
      const found = find(input.text);
      const hostile = found.filter(({ entry }) => entry.verdict === 'hostile');
      const told = unheard(
        scorer,
        input,
        found
          .filter(({ entry }) => entry.verdict === 'not-hostile')
          .map(({ entry, ...place }) => ({ ...place, of: entry.phrase })),
      );
      const [first] = hostile;
      if (first === undefined) return told;
      return overruled(told, { kind: 'own-word', verdict: 'hostile', of: first.entry.phrase }, hostile);
    },
  };
}

/** What the text says without the words at those places; never more hostile than with them. */
function unheard(scorer: Scorer, input: ScorerInput, places: readonly (Span & { of: string })[]): Reading {
  const whole = scorer.score(input);
  const [first] = places;
  if (first === undefined) return whole;
  const { code } = whole.language;
  const rest = {
    ...scorer.score({
      ...input,
      text: blanked(input.text, places),
      // The gap may be all that told the language.
      ...(code !== 'und' && { given: code }),
    }),
    language: whole.language,
  };
  // "You are not idiots" without "not" would be worse than it was.
  const isWorse =
    rest.hostility > whole.hostility || (rest.hostile && !whole.hostile) || isHollow(rest, input);
  const hostility = Math.min(rest.hostility, whole.hostility);
  const told = { ...rest, hostility, hostile: rest.hostile && whole.hostile && !isHollow(rest, input) };
  const settled = isWorse && !told.hostile ? peaceful(told) : told;
  return hostility === whole.hostility
    ? settled
    : { ...settled, by: { kind: 'own-word', verdict: 'not-hostile', of: first.of } };
}

/**
 * Is it hostile without a word that says so? The rest of a sentence around an insult still looks like one to the heads;
 * where nothing else in it can be named, the user's word was what they went by.
 */
const isHollow = ({ hostile, signals }: Reading, { text }: ScorerInput): boolean =>
  hostile && signals.filter(isBite).every(({ start, end }) => end - start >= text.trimEnd().length);

/** The text with spaces in those places: every other letter stays where it was. */
const blanked = (text: string, places: readonly Span[]): string =>
  withoutSpans(text, places, ({ start, end }) => ' '.repeat(end - start));
