// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { AddresseeWeights } from '.';

export const trained: AddresseeWeights = {
  one: [
    0.457, // begins
    -0.239, // first
    0.334, // last
    0.469, // place
    0.498, // returns
    1.27, // answers-self
    0.849, // answers-brand
    -0.252, // answers-reader
    0.286, // after-brand
    0.333, // since-brand
    -0.162, // passed-over
    -0.451, // answered
    0.27, // replies
    0.297, // likes
    0.309, // most-liked
    0.304, // length
    0.818, // share
    0.578, // longest
    0.357, // asks-mark
    0.331, // ends-asking
    -0.263, // exclaims
    0.253, // figures
    0.937, // first-person
    -0.448, // capitals
    -0.459, // laughs
    -0.237, // little
    0.593, // question
    0.388, // asks
    0.481, // asks-plainly
    0.284, // story
    0.411, // someone
    0.336, // fault
    0.151, // loose
    0.252, // troubles
    0.305, // complaint
    0.248, // complains-most
    -0.875, // arousal
    -0.334, // hostility
    -0.25, // hostile
    -0.306, // insult
    -0.239, // boycott
    -0.298, // defends
    0.261, // accepts
    0.719, // courtesy
  ],
  voice: [
    0.25, // begins
    0.165, // first
    -0.201, // last
    -0.0911, // place
    0.252, // returns
    0.231, // answers-self
    0.0498, // answers-brand
    -0.317, // answers-reader
    -0.0398, // after-brand
    0.0091, // since-brand
    0.0179, // passed-over
    -0.275, // answered
    0.121, // replies
    1.49, // likes
    0.161, // most-liked
    0.351, // length
    0.652, // share
    -0.11, // longest
    0.196, // asks-mark
    -0.0718, // ends-asking
    -0.25, // exclaims
    0.276, // figures
    1.34, // first-person
    0.403, // capitals
    -0.173, // laughs
    -0.468, // little
    0.549, // question
    0.205, // asks
    0.267, // asks-plainly
    0.0569, // story
    0.27, // someone
    0.00999, // fault
    0.0576, // loose
    -0.00632, // troubles
    0.117, // complaint
    0.0196, // complains-most
    0.31, // arousal
    -0.263, // hostility
    -0.166, // hostile
    -0.0197, // insult
    -0.479, // boycott
    0.585, // defends
    0.172, // accepts
    1.13, // courtesy
  ],
  crowd: [
    0.495, // voices
    0.45, // openers
    0.278, // comments
    -1.04, // surest
    -0.395, // second-surest
    0.763, // spread
    -0.143, // minding
    0.361, // cross
    -1.07, // kind
    -0.317, // has-answer
    0.128, // post-length
    0.0858, // mean complaint
    0.193, // liked complaint
    -0.58, // of complaint
    -0.795, // mean question
    -0.215, // liked question
    0.0245, // of question
    -0.0744, // mean story
    -0.351, // liked story
    -0.189, // of story
    -1.25, // mean hostility
    -0.498, // liked hostility
    0.914, // of hostility
    3.35, // mean first-person
    -0.614, // liked first-person
    0.923, // of first-person
    -0.0219, // mean length
    -0.121, // liked length
    -0.543, // of length
    -0.0514, // mean laughs
    -0.00555, // liked laughs
    -0.776, // of laughs
    -0.134, // mean fault
    -0.143, // liked fault
    -0.0455, // of fault
    1.09, // mean boycott
    3.96, // liked boycott
    0.143, // of boycott
    1.6, // mean defends
    3.45, // liked defends
    0.535, // of defends
    -1.95, // mean arousal
    -1.67, // liked arousal
    -1.4, // of arousal
    0.454, // mean figures
    0.54, // liked figures
    -0.245, // of figures
    -0.042, // mean answers-reader
    -0.412, // liked answers-reader
    0.0615, // of answers-reader
    -0.437, // mean asks-mark
    0.166, // liked asks-mark
    0.209, // of asks-mark
    2.09, // of likes
    0.384, // of first
    0.222, // of returns
    -0.089, // of answers-self
    0.0246, // of after-brand
    0.717, // of share
    0, // of little
  ],
  crowdBias: -0.71,
};
