// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
export const keyWeights: readonly number[] = [
  -0.127, // first
  0.0545, // second
  -0.139, // last
  -0.0258, // place
  0.412, // length
  0.924, // share
  0.227, // longest
  -0.58, // short
  0.23, // long
  0.21, // question
  0.219, // asks
  0.961, // asks-plainly
  -0.119, // seeks-help
  0.537, // reproaches
  -1.08, // jibes
  0.256, // wishes
  -0.421, // exclaims
  0.0258, // figures
  -0.0223, // first-person
  -1.18, // second-person
  -0.000693, // points-back
  0.103, // tells
  0.0793, // tells-plainly
  -0.098, // aside
  0.0558, // story
  0.752, // bitter
  0.0657, // harm
  -0.354, // content
  -0.297, // accepts
  0, // fondly
  0, // thanks
  0.149, // gravely
  0.632, // raises
  -1.57, // courtesy
  -0.189, // laughs
];
