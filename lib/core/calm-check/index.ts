import { overlaps, readReply, type CalmCheckContext } from './document';
import type { CalmCheckResult, Finding, FindingCode } from './finding';
import { languageOfReply } from './guess-language';
import type { LanguageCode } from '../text/language';
import { politenessScore } from './politeness/score';
import { rules } from './registry';
import { withWayOut } from './ways-out';

export type { CalmCheckContext } from './document';
export {
  findingCodes,
  findingCodeSchema,
  findingSchema,
  isFault,
  replacedBy,
  type CalmCheckResult,
  type Finding,
  type FindingCode,
} from './finding';
export { guessLanguage } from './guess-language';

/** How much a finding lowers the log-odds of calming: what argues weighs most, form least. */
const weightOf: Partial<Record<FindingCode, number>> = {
  gap: 0,
  'too-long': 0.6,
  'avoided-word': 0.4,
  boilerplate: 0.7,
};
const usualWeight = 1.4;
const heaviest = 5;

/** A brand reply with no finding and average politeness calms rather than argues; findings turn the figure. */
const base = 0.9;

/** One finding per code and place, in reading order. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.some((other) => other.code === finding.code && overlaps(other, finding))) kept.push(finding);
  }
  return kept;
}

/**
 * What a calm reader would object to in a reply, and how calm it is on the whole (0–1). Pure and linear in the text's
 * length; made to run at every keystroke. Without `language` the reply's own words decide; rules of other languages
 * stay silent.
 */
export function calmCheck(text: string, context: CalmCheckContext = {}): CalmCheckResult {
  const language = languageOfReply(text, context.language);
  const reply = readReply(text, language, context);
  const findings = withoutDoubles(
    rules
      .filter((rule) => rule.languages === 'any' || rule.languages.includes(language))
      .flatMap((rule) => rule.find(reply).map((hit): Finding => ({ code: rule.code, ...hit }))),
  );
  const mended = findings.map((finding) => withWayOut(finding, reply));
  const codes = [...new Set(findings.map((finding) => finding.code))];
  const weight = Math.min(
    heaviest,
    codes.reduce((sum, code) => sum + (weightOf[code] ?? usualWeight), 0),
  );
  const odds = base + politenessScore(text, reply.folded, language) - weight;
  return { calm: text.trim() === '' ? 0 : 1 / (1 + Math.exp(-odds)), findings: mended };
}

/**
 * Makes ready what a first check in this language else does at once, a rule at a time: in a page, whose own script has to
 * be let run in between.
 */
export function* prepareCalmCheck(language: LanguageCode): Generator<void> {
  const reply = readReply('…', language, {});
  for (const rule of rules) {
    if (rule.languages === 'any' || rule.languages.includes(language)) rule.find(reply);
    yield;
  }
  politenessScore(reply.text, reply.folded, language);
}
