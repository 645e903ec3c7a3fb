import type { AddresseeWeights } from '@/lib/core/compose/addressee';
import { crowdCueNames } from '@/lib/core/compose/addressee/crowd-cues';
import { cueNames } from '@/lib/core/compose/addressee/cues';
import { keyCueNames } from '@/lib/core/compose/point/key/cues';
import type { KindWeights } from '@/lib/core/compose/situation/likely';
import { kindCueNames } from '@/lib/core/compose/situation/likely/cues';

const made = `// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by \`npm run train:addressee\` (docs/model-card.md); not to be edited. */
`;

/** One weight a line, with what it weighs. */
const listed = (names: readonly string[], values: readonly number[]): string =>
  `[\n${names.map((name, at) => `    ${values[at]}, // ${name}`).join('\n')}\n  ]`;

export const addresseeModule = ({ one, voice, crowd, crowdBias }: AddresseeWeights): string =>
  `${made}import type { AddresseeWeights } from '.';

export const trained: AddresseeWeights = {
  one: ${listed(cueNames, one)},
  voice: ${listed(cueNames, voice)},
  crowd: ${listed(crowdCueNames, crowd)},
  crowdBias: ${crowdBias},
};
`;

export const keyModule = (weights: readonly number[]): string =>
  `${made}export const keyWeights: readonly number[] = ${listed(keyCueNames, weights)};\n`;

const strongest = 6;

/** What speaks most for a kind and most against it, for people who look into the weights. */
function loudest(weights: readonly number[]): string {
  const ranked = kindCueNames
    .map((name, at) => ({ name, weight: weights[at] ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight);
  const names = (some: typeof ranked): string => some.map(({ name }) => name).join(', ');
  return `for ${names(ranked.slice(0, strongest))}; against ${names(ranked.slice(-strongest))}`;
}

export const kindsModule = (kinds: readonly KindWeights[]): string =>
  `${made}import type { LikelyKind } from '.';

export const packed: readonly { kind: LikelyKind; bias: number; weights: string }[] = [
${kinds
  .map(
    ({ kind, bias, weights }) =>
      `  // ${loudest(weights)}\n  { kind: '${kind}', bias: ${bias}, weights: '${weights.join(' ')}' },`,
  )
  .join('\n')}
];
`;
