import type { FindingCode } from '@/lib/core/calm-check';
import { packWeights, type PackedWeights, type Weights } from '@/lib/core/calm-check/second-opinion/weights';
import type { OpinionLanguage } from './lines';

const names: Record<OpinionLanguage, string> = { fr: 'French', en: 'English' };

/** A step somewhat wider than the weights spread: more than half of them need none, and the opinion is as good. */
const stepWidth = 1.5;
export function packed(weights: Weights): PackedWeights {
  const some = weights.of.filter((weight) => weight !== 0);
  const spread = Math.sqrt(some.reduce((sum, weight) => sum + weight * weight, 0) / some.length);
  return packWeights(
    { ...weights, bias: Number(weights.bias.toFixed(3)) },
    Number((stepWidth * spread).toPrecision(3)),
  );
}

/** As a literal. */
export const written = ({ bias, step, gaps, steps }: PackedWeights, indent: string): string =>
  ['{', `  bias: ${bias},`, `  step: ${step},`, `  gaps: '${gaps}',`, `  steps: '${steps}',`, '}'].join(
    `\n${indent}`,
  );

/** The module that ships. `loudest` are the strongest cues, for people who want to know what it goes by. */
export function moduleOf(
  language: OpinionLanguage,
  argues: Weights,
  kinds: ReadonlyMap<FindingCode, Weights>,
  loudest: { arguing: readonly string[]; calm: readonly string[] },
): string {
  const list = [...kinds].map(
    ([code, weights]) => `    [\n      '${code}',\n      ${written(packed(weights), '      ')},\n    ],`,
  );
  return `// oxlint-disable oxc/approx-constant -- a step may happen to lie near one.
import type { TrainedOpinion } from './trained';

/**
 * Made by \`npm run train:replies\` (docs/model-card.md); not to be edited. The strongest cues, \`^\` and \`$\` for a sentence's
 * ends, \`_\` for any word between:
 *   arguing  ${loudest.arguing.join(' · ')}
 *   calm     ${loudest.calm.join(' · ')}
 */
export const trained${names[language]}: TrainedOpinion = {
  argues: ${written(packed(argues), '  ')},
  kinds: [
${list.join('\n')}
  ],
};
`;
}
