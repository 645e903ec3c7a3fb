// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { AddresseeWeights } from '.';

export const trained: AddresseeWeights = {
  one: [
    0.294, // begins
    -0.371, // first
    0.29, // last
    0.614, // place
    0.782, // returns
    1.48, // answers-self
    1.1, // answers-brand
    -0.301, // answers-reader
    0.24, // after-brand
    0.4, // since-brand
    -0.127, // passed-over
    -0.673, // answered
    0.428, // replies
    0.738, // likes
    0.353, // most-liked
    0.471, // length
    1.23, // share
    0.709, // longest
    0.33, // asks-mark
    0.311, // ends-asking
    -0.0425, // exclaims
    0.28, // figures
    0.988, // first-person
    -0.353, // capitals
    -0.703, // laughs
    -0.0838, // little
    0.534, // question
    0.326, // asks
    0.571, // asks-plainly
    0.348, // story
    0.434, // someone
    0.619, // complaint
    0.267, // complains-most
    -0.828, // arousal
    -0.36, // hostility
    -0.163, // hostile
    -0.016, // insult
    -0.747, // boycott
    -0.667, // defends
    0.235, // accepts
    0.58, // courtesy
  ],
  voice: [
    0.226, // begins
    0.0795, // first
    -0.329, // last
    -0.114, // place
    0.358, // returns
    0.327, // answers-self
    0.0939, // answers-brand
    -0.275, // answers-reader
    -0.059, // after-brand
    0.00135, // since-brand
    0.0203, // passed-over
    -0.27, // answered
    0.181, // replies
    1.85, // likes
    0.142, // most-liked
    0.476, // length
    0.906, // share
    -0.103, // longest
    0.162, // asks-mark
    -0.105, // ends-asking
    -0.326, // exclaims
    0.269, // figures
    0.918, // first-person
    0.353, // capitals
    -0.459, // laughs
    -0.539, // little
    0.467, // question
    0.173, // asks
    0.296, // asks-plainly
    0.0104, // story
    0.334, // someone
    0.242, // complaint
    0.0464, // complains-most
    0.196, // arousal
    -0.344, // hostility
    0.0619, // hostile
    -0.256, // insult
    -0.296, // boycott
    0.531, // defends
    -0.0191, // accepts
    1.37, // courtesy
  ],
  crowd: [
    0.824, // voices
    0.294, // openers
    0.425, // comments
    -0.848, // surest
    0.45, // second-surest
    0.995, // spread
    0.32, // minding
    0.321, // cross
    -1.15, // kind
    -0.38, // has-answer
    0.143, // post-length
    0.212, // mean complaint
    0.124, // liked complaint
    -0.301, // of complaint
    -1.19, // mean question
    0.172, // liked question
    -0.00931, // of question
    0.0386, // mean story
    -0.549, // liked story
    -0.292, // of story
    -2.32, // mean hostility
    0.254, // liked hostility
    0.719, // of hostility
    5.34, // mean first-person
    -2.88, // liked first-person
    0.611, // of first-person
    0.333, // mean length
    -0.0168, // liked length
    -1.04, // of length
    -0.325, // mean laughs
    0.16, // liked laughs
    -1.77, // of laughs
    1.98, // mean boycott
    2.48, // liked boycott
    -0.301, // of boycott
    0.975, // mean defends
    1.2, // liked defends
    0.375, // of defends
    -4.52, // mean arousal
    -2.38, // liked arousal
    -1.77, // of arousal
    0.152, // mean figures
    0.219, // liked figures
    -0.281, // of figures
    0.25, // mean answers-reader
    -0.0229, // liked answers-reader
    0.203, // of answers-reader
    -0.588, // mean asks-mark
    0.85, // liked asks-mark
    0.239, // of asks-mark
    2.45, // of likes
    0.19, // of first
    0.114, // of returns
    -0.0632, // of answers-self
    -0.131, // of after-brand
    1.62, // of share
    0, // of little
  ],
  crowdBias: -1.73,
};
