import { acts, type ActWeights } from '@/lib/core/compose/acts';
import { actCueNames } from '@/lib/core/compose/acts/cues';
import type { PackedWords } from '@/lib/core/compose/acts/weights';
import type { AddresseeWeights } from '@/lib/core/compose/addressee';
import { crowdCueNames } from '@/lib/core/compose/addressee/crowd-cues';
import { cueNames } from '@/lib/core/compose/addressee/cues';
import type { KeyWeights } from '@/lib/core/compose/key';
import { keyRowNames } from '@/lib/core/compose/key/rows';
import type { OpeningWeights } from '@/lib/core/compose/opening';
import { openingCueNames } from '@/lib/core/compose/opening/cues';
import type { KindWeights } from '@/lib/core/compose/situation/likely';
import { written } from '../second-opinion/module';
import type { KeyLanguage } from './keys';
import { kindCueNames } from '@/lib/core/compose/situation/likely/cues';

/** What stands above fitted weights. */
const madeBy = (
  command: string,
): string => `// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by \`npm run ${command}\` (docs/model-card.md); not to be edited. */
`;

const made = madeBy('train:addressee');

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

const languages = { fr: 'French', en: 'English' } as const;

export const keyModule = (language: KeyLanguage, { cues, words }: KeyWeights): string =>
  `${made}import type { KeyWeights } from '.';

export const trainedIn${languages[language]}: KeyWeights = {
  cues: ${listed(keyRowNames, cues)},
  words: ${written(words, '  ')},
};
`;

const strongest = 6;

/** What speaks most for a kind and most against it, for people who look into the weights. */
function loudest(weights: readonly number[], all: readonly string[]): string {
  const ranked = all
    .map((name, at) => ({ name, weight: weights[at] ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight);
  const names = (some: typeof ranked): string => some.map(({ name }) => name).join(', ');
  return `for ${names(ranked.slice(0, strongest))}; against ${names(ranked.slice(-strongest))}`;
}

/** Rows of a table, each packed into one line under what speaks loudest in it. @param told what the row is of */
const packedRows = (
  rows: readonly { told: string; bias: number; weights: readonly number[] }[],
  names: readonly string[],
): string =>
  rows
    .map(
      ({ told, bias, weights }) =>
        `  // ${loudest(weights, names)}\n  { ${told}, bias: ${bias}, weights: '${weights.join(' ')}' },`,
    )
    .join('\n');

export const kindsModule = (kinds: readonly KindWeights[]): string =>
  `${made}import type { LikelyKind } from '.';

export const packed: readonly { kind: LikelyKind; bias: number; weights: string }[] = [
${packedRows(
  kinds.map(({ kind, ...row }) => ({ told: `kind: '${kind}'`, ...row })),
  kindCueNames,
)}
];
`;

export const actCuesModule = ({ cues }: ActWeights): string =>
  `${made}import type { Act } from '.';

export const packedCues: readonly { act: Act; bias: number; weights: string }[] = [
${packedRows(
  cues.map((row, at) => ({ told: `act: '${acts[at]}'`, ...row })),
  actCueNames,
)}
];
`;

export const actWordsModule = (language: KeyLanguage, { step, gaps, steps }: PackedWords): string =>
  `${made}import type { PackedWords } from './weights';

export const trainedIn${languages[language]}: PackedWords = {
  step: ${Number(step.toPrecision(3))},
  gaps: '${gaps}',
  steps: [
${steps.map((each, at) => `    // ${acts[at]}\n    '${each}',`).join('\n')}
  ],
};
`;

export const openingsModule = ({ weights, bias }: OpeningWeights): string =>
  `${madeBy('train:openings')}import type { OpeningWeights } from '.';

export const trained: OpeningWeights = {
  weights: ${listed(openingCueNames, weights)},
  bias: ${bias},
};
`;
