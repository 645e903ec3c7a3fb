import { i18n } from '#i18n';
import type { FindingCode } from '@/lib/core/calm-check/finding';
import { rules } from '@/lib/core/calm-check/registry';
import type { Effect, MarkCode, Saying } from '@/lib/core/rehearsal/codes';
import { markRules, type MarkRule } from '@/lib/core/rehearsal/marks';
import type { Part, Wait } from '@/lib/core/rehearsal/rehearsal';
import type { ScenarioKind } from '@/lib/core/rehearsal/scenario';
import { exactSpanWords } from '../time';
import { keyOf, sourceWords } from '../words';
import type { Pace } from './use-course';

export const kindWord = (kind: ScenarioKind): string => i18n.t(`scenarioKind.${kind}`);
export const sayingWord = (kind: Saying): string => i18n.t(`saying.${kind}`);
export const effectSentence = (effect: Effect): string => i18n.t(`effect.${effect}`);
export const paceWord = (pace: Pace): string => i18n.t(`pace.${pace}`);
export const partWord = (part: Part): string => i18n.t(`part.${part}`);
export const markSentence = (code: MarkCode): string => i18n.t(`mark.${keyOf(code)}`);
export const waitSentence = (mark: Wait['mark']): string => i18n.t(`waitMark.${keyOf(mark)}`);

/** Minutes since the first comment: "26 min", "3 h". */
export const minuteWords = (minute: number): string => exactSpanWords(minute * 60_000);

const markRule = (code: MarkCode): MarkRule | undefined => markRules.find((rule) => rule.code === code);
export const isGood = (code: MarkCode): boolean => markRule(code)?.good === true;

/** Empty where none is named. */
const ruleSource = (source: string | undefined): string => (source === undefined ? '' : sourceWords(source));
export const markSource = (code: MarkCode): string => ruleSource(markRule(code)?.source);
/** What no rule has the words for goes by what is known of arguing itself. */
export const findingSource = (code: FindingCode): string =>
  code === 'argues' ? markSource(code) : ruleSource(rules.find((rule) => rule.code === code)?.source);
