// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
export const keyWeights: readonly number[] = [
  -0.155, // first
  0.0376, // second
  -0.149, // last
  0.00737, // place
  0.397, // length
  0.893, // share
  0.226, // longest
  -0.582, // short
  0.218, // long
  0.208, // question
  0.217, // asks
  0.966, // asks-plainly
  -0.104, // seeks-help
  0.527, // reproaches
  -1.05, // jibes
  0.276, // wishes
  -0.441, // exclaims
  -0.00369, // figures
  -0.0235, // first-person
  -1.26, // second-person
  -0.0112, // points-back
  0.091, // tells
  0.0646, // tells-plainly
  -0.0888, // aside
  0.04, // story
  0.756, // bitter
  0.0323, // harm
  -0.34, // content
  -0.304, // accepts
  0, // fondly
  0, // thanks
  0.134, // gravely
  0.613, // raises
  -1.56, // courtesy
  -0.176, // laughs
  0.363, // fault
  0.0322, // loose
  0.278, // troubles
  -0.684, // hurt
];
