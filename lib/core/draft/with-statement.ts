import type { LanguageCode } from '../text/language';
import { statementText, type Statement } from './statement';
import { join, partsOf, spaced } from '../tone/parts';

/** "The facts: [confirmed facts]." – the composer's way to ask for what only the brand knows. */
const asksForFacts = /^[^[\]]{0,40}:\s*\[[^\]]+\]\s*\.?\s*$/u;

/**
 * A draft with an approved statement in it: in place of the one it stated before, else where it asks for facts, else
 * after its first sentence, which acknowledges what people said (facts come after that: G8).
 */
export function withStatement(
  draft: string,
  statement: Statement,
  before: Statement | null,
  language: LanguageCode,
): string {
  const words = statementText(statement, language);
  const stood = before === null ? '' : statementText(before, language);
  const at = stood === '' ? -1 : draft.indexOf(stood);
  if (at >= 0) return draft.slice(0, at) + words + draft.slice(at + stood.length);
  const parts = partsOf(draft, language);
  const gap = parts.body.findIndex((sentence) => asksForFacts.test(sentence.trim()));
  const body =
    gap >= 0
      ? parts.body.map((sentence, place) => (place === gap ? `${words} ` : sentence))
      : [...spaced(parts.body.slice(0, 1)), `${words} `, ...parts.body.slice(1)];
  return join({ ...parts, body }, language);
}
