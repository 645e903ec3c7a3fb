// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { AddresseeWeights } from '.';

export const trained: AddresseeWeights = {
  one: [
    0.343, // begins
    -0.292, // first
    0.263, // last
    0.896, // place
    0.577, // returns
    1.45, // answers-self
    0.711, // answers-brand
    -0.29, // answers-reader
    0.247, // after-brand
    0.43, // since-brand
    -0.204, // passed-over
    -0.742, // answered
    0.49, // replies
    0.894, // likes
    0.393, // most-liked
    0.522, // length
    1.32, // share
    0.581, // longest
    0.332, // asks-mark
    0.254, // ends-asking
    0.147, // exclaims
    0.278, // figures
    1.16, // first-person
    -0.34, // capitals
    -0.719, // laughs
    0.0195, // little
    0.551, // question
    0.312, // asks
    0.573, // asks-plainly
    0.353, // story
    0.308, // someone
    0.64, // complaint
    0.211, // complains-most
    -0.82, // arousal
    -0.369, // hostility
    -0.197, // hostile
    0.0363, // insult
    -0.84, // boycott
    -0.685, // defends
    0.231, // accepts
    0.576, // courtesy
  ],
  voice: [
    0.254, // begins
    0.0937, // first
    -0.214, // last
    0.148, // place
    0.31, // returns
    0.398, // answers-self
    -0.14, // answers-brand
    -0.327, // answers-reader
    0.0267, // after-brand
    0.138, // since-brand
    -0.0896, // passed-over
    -0.414, // answered
    0.214, // replies
    2.29, // likes
    0.0601, // most-liked
    0.556, // length
    1, // share
    -0.144, // longest
    0.222, // asks-mark
    -0.17, // ends-asking
    0.0231, // exclaims
    0.282, // figures
    1.08, // first-person
    0.367, // capitals
    -0.452, // laughs
    -0.582, // little
    0.535, // question
    0.215, // asks
    0.493, // asks-plainly
    -0.0403, // story
    0.267, // someone
    0.368, // complaint
    0.0409, // complains-most
    0.179, // arousal
    -0.382, // hostility
    0.115, // hostile
    -0.16, // insult
    -0.438, // boycott
    0.367, // defends
    0.024, // accepts
    0.924, // courtesy
  ],
  crowd: [
    0.903, // voices
    0.17, // openers
    0.295, // comments
    -0.886, // surest
    0.577, // second-surest
    0.94, // spread
    0.262, // minding
    0.238, // cross
    -1.25, // kind
    -0.384, // has-answer
    0.123, // post-length
    -0.00255, // mean complaint
    0.0734, // liked complaint
    -0.00638, // of complaint
    -1.06, // mean question
    0.144, // liked question
    0.0387, // of question
    -0.128, // mean story
    -0.767, // liked story
    -0.198, // of story
    -2.4, // mean hostility
    0.292, // liked hostility
    0.817, // of hostility
    5.22, // mean first-person
    -2.84, // liked first-person
    0.542, // of first-person
    0.288, // mean length
    -0.0687, // liked length
    -1.12, // of length
    -0.411, // mean laughs
    0.1, // liked laughs
    -1.78, // of laughs
    2.32, // mean boycott
    2.47, // liked boycott
    -0.449, // of boycott
    0.995, // mean defends
    1.09, // liked defends
    0.234, // of defends
    -4.48, // mean arousal
    -2.18, // liked arousal
    -2.11, // of arousal
    0.186, // mean figures
    0.268, // liked figures
    -0.225, // of figures
    0.304, // mean answers-reader
    0.00628, // liked answers-reader
    0.00612, // of answers-reader
    -0.677, // mean asks-mark
    0.785, // liked asks-mark
    0.296, // of asks-mark
    2.44, // of likes
    0.131, // of first
    -0.1, // of returns
    0.079, // of answers-self
    -0.142, // of after-brand
    1.66, // of share
    0, // of little
  ],
  crowdBias: -0.572,
};
