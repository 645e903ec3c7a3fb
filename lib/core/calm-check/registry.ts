import type { Rule } from './rule';
import { contradiction } from './rules/contradiction';
import { formRules } from './rules/form';
import { unaskedQuestion } from './rules/questions';
import { sourceRules } from './rules/sources';
import { wordingRules } from './rules/wording';

/** Every rule of the calm check. A code may have several rules. */
export const rules: readonly Rule[] = [
  ...wordingRules,
  ...formRules,
  unaskedQuestion,
  ...sourceRules,
  contradiction,
];
