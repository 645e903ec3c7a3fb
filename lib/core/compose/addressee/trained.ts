// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { AddresseeWeights } from '.';

export const trained: AddresseeWeights = {
  one: [
    0.323, // begins
    -0.296, // first
    0.302, // last
    0.813, // place
    0.632, // returns
    1.52, // answers-self
    0.868, // answers-brand
    -0.263, // answers-reader
    0.208, // after-brand
    0.417, // since-brand
    -0.163, // passed-over
    -0.766, // answered
    0.455, // replies
    0.854, // likes
    0.38, // most-liked
    0.51, // length
    1.29, // share
    0.619, // longest
    0.327, // asks-mark
    0.304, // ends-asking
    0.144, // exclaims
    0.281, // figures
    1.13, // first-person
    -0.331, // capitals
    -0.674, // laughs
    0.0277, // little
    0.546, // question
    0.313, // asks
    0.604, // asks-plainly
    0.404, // story
    0.364, // someone
    0.622, // complaint
    0.231, // complains-most
    -0.796, // arousal
    -0.332, // hostility
    -0.167, // hostile
    0.0186, // insult
    -0.826, // boycott
    -0.637, // defends
    0.217, // accepts
    0.559, // courtesy
  ],
  voice: [
    0.238, // begins
    0.129, // first
    -0.226, // last
    0.142, // place
    0.284, // returns
    0.44, // answers-self
    -0.178, // answers-brand
    -0.325, // answers-reader
    0.0389, // after-brand
    0.141, // since-brand
    -0.0915, // passed-over
    -0.333, // answered
    0.208, // replies
    2.28, // likes
    0.0553, // most-liked
    0.528, // length
    0.985, // share
    -0.147, // longest
    0.205, // asks-mark
    -0.166, // ends-asking
    -0.0909, // exclaims
    0.283, // figures
    1.04, // first-person
    0.407, // capitals
    -0.445, // laughs
    -0.576, // little
    0.538, // question
    0.199, // asks
    0.498, // asks-plainly
    -0.0258, // story
    0.296, // someone
    0.336, // complaint
    0.0289, // complains-most
    0.152, // arousal
    -0.393, // hostility
    0.113, // hostile
    -0.162, // insult
    -0.408, // boycott
    0.386, // defends
    0.0102, // accepts
    1.12, // courtesy
  ],
  crowd: [
    0.83, // voices
    0.218, // openers
    0.343, // comments
    -0.972, // surest
    0.478, // second-surest
    0.941, // spread
    0.259, // minding
    0.271, // cross
    -1.22, // kind
    -0.365, // has-answer
    0.131, // post-length
    0.152, // mean complaint
    0.0768, // liked complaint
    -0.126, // of complaint
    -1.06, // mean question
    0.0978, // liked question
    0.0394, // of question
    -0.0232, // mean story
    -0.719, // liked story
    -0.264, // of story
    -2.31, // mean hostility
    0.35, // liked hostility
    0.583, // of hostility
    5.45, // mean first-person
    -3.33, // liked first-person
    0.934, // of first-person
    0.296, // mean length
    -0.0733, // liked length
    -1.08, // of length
    -0.473, // mean laughs
    0.161, // liked laughs
    -1.79, // of laughs
    2.62, // mean boycott
    2.58, // liked boycott
    -0.591, // of boycott
    1.17, // mean defends
    1.22, // liked defends
    -0.00757, // of defends
    -4.54, // mean arousal
    -1.9, // liked arousal
    -2.08, // of arousal
    0.191, // mean figures
    0.223, // liked figures
    -0.218, // of figures
    0.34, // mean answers-reader
    -0.03, // liked answers-reader
    0.0668, // of answers-reader
    -0.624, // mean asks-mark
    0.724, // liked asks-mark
    0.329, // of asks-mark
    2.45, // of likes
    0.16, // of first
    -0.0363, // of returns
    0.0225, // of answers-self
    -0.139, // of after-brand
    1.7, // of share
    -3.11, // of little
  ],
  crowdBias: -0.886,
};
