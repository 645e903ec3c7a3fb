import { i18n } from '#i18n';
import type { EngineChoice } from '@/lib/core/draft/engine-choice';
import type { ModelProblem } from '@/lib/core/draft/model-problem';
import { keyOf } from './words';

export const modelProblemSentence = (why: ModelProblem): string => i18n.t(`model.problem.${keyOf(why)}`);

/** As the user knows it. */
export const modelName = ({ id, model }: EngineChoice): string =>
  id === 'built-in' ? i18n.t('model.browserModel') : model;
