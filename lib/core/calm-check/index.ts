import { overlaps, readReply, type CalmCheckContext } from './document';
import { isFault, type CalmCheckResult, type Finding, type FindingCode } from './finding';
import { languageOfReply } from './guess-language';
import { chance } from '../reading/probability';
import type { LanguageCode } from '../text/language';
import { politenessScore } from './politeness/score';
import { rules } from './registry';
import {
  hear,
  prepareSecondOpinion,
  secondOpinion,
  withoutCalm,
  type Objection,
} from './second-opinion/opinion';
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
/** A guess weighs half. */
const weightOfFinding = ({ code, from }: Finding): number =>
  (weightOf[code] ?? usualWeight) * (from === 'trained' ? 0.5 : 1);
const heaviest = 5;

/** A brand reply with no finding and average politeness calms rather than argues; findings turn the figure. */
const base = 0.9;

const inOrder = <One extends Finding>(findings: readonly One[]): One[] =>
  [...findings].sort((a, b) => a.start - b.start || b.end - a.end);

/** Each code once, by the surest of its findings. */
function weightOfAll(findings: readonly Finding[]): number {
  const byCode = new Map<FindingCode, number>();
  for (const finding of findings)
    byCode.set(finding.code, Math.max(byCode.get(finding.code) ?? 0, weightOfFinding(finding)));
  return [...byCode.values()].reduce((sum, weight) => sum + weight, 0);
}

/** One finding per code and place, in reading order. */
function withoutDoubles<One extends Finding>(findings: readonly One[]): One[] {
  const kept: One[] = [];
  for (const finding of inOrder(findings)) {
    if (!kept.some((other) => other.code === finding.code && overlaps(other, finding))) kept.push(finding);
  }
  return kept;
}

/**
 * What a calm reader would object to in a reply, and how calm it is on the whole (0–1). Pure and linear in the text's
 * length; made to run at every keystroke. Without `language` the reply's own words decide; rules of other languages
 * stay silent. A second, learnt opinion lets pass what reads calm on the whole, and doubts what no rule objects to.
 */
export function calmCheck(text: string, context: CalmCheckContext = {}): CalmCheckResult {
  const language = languageOfReply(text, context.language);
  const reply = readReply(text, language, context);
  const heard = hear(reply);
  const objections = withoutDoubles(
    rules
      .filter((rule) => rule.languages === 'any' || rule.languages.includes(language))
      .flatMap((rule) => rule.find(reply).map((hit): Objection => ({ code: rule.code, ...hit }))),
  );
  const ruled = withoutCalm(objections, heard);
  const findings = inOrder([...ruled, ...secondOpinion(reply, heard, ruled.filter(isFault))]);
  const mended = findings.map((finding) => withWayOut(finding, reply));
  const weight = Math.min(heaviest, weightOfAll(findings));
  const odds = base + politenessScore(text, reply.folded, language) - weight;
  return { calm: text.trim() === '' ? 0 : chance(odds), findings: mended };
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
  prepareSecondOpinion(language);
  yield;
  politenessScore(reply.text, reply.folded, language);
}
