import { i18n } from '#i18n';
import type { PlanStep, Role } from '@/lib/core/plan/plan';
import { exactSpanWords } from '../time';
import { keyOf } from '../words';

export const roleWord = (role: Role): string => i18n.t(`role.${keyOf(role)}`);

/** Why a step that comes with Accalmie is there; empty for the user's own. */
export const stepWhy = ({ kind, text }: Pick<PlanStep, 'kind' | 'text'>): string =>
  text !== '' || kind === 'own' ? '' : i18n.t(`stepWhy.${keyOf(kind)}`);

/** The user's own words for a step, else the kind's. */
export const stepWords = ({ kind, text }: Pick<PlanStep, 'kind' | 'text'>): string =>
  text === '' ? i18n.t(`planStep.${keyOf(kind)}`) : text;

/** "within 2 h" */
export const withinWords = (minutes: number): string =>
  i18n.t('plan.within', { span: exactSpanWords(minutes * 60_000) });
