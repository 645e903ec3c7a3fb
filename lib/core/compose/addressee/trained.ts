// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { AddresseeWeights } from '.';

export const trained: AddresseeWeights = {
  one: [
    0.322, // begins
    -0.356, // first
    0.252, // last
    0.602, // place
    0.777, // returns
    1.44, // answers-self
    1.04, // answers-brand
    -0.283, // answers-reader
    0.222, // after-brand
    0.375, // since-brand
    -0.128, // passed-over
    -0.62, // answered
    0.394, // replies
    0.648, // likes
    0.349, // most-liked
    0.441, // length
    1.12, // share
    0.683, // longest
    0.355, // asks-mark
    0.297, // ends-asking
    -0.094, // exclaims
    0.26, // figures
    1.11, // first-person
    -0.331, // capitals
    -0.703, // laughs
    -0.174, // little
    0.535, // question
    0.341, // asks
    0.601, // asks-plainly
    0.359, // story
    0.43, // someone
    0.571, // complaint
    0.229, // complains-most
    -0.858, // arousal
    -0.348, // hostility
    -0.163, // hostile
    -0.0749, // insult
    -0.601, // boycott
    -0.679, // defends
    0.204, // accepts
    0.617, // courtesy
  ],
  voice: [
    0.246, // begins
    0.104, // first
    -0.328, // last
    -0.0922, // place
    0.361, // returns
    0.266, // answers-self
    0.11, // answers-brand
    -0.243, // answers-reader
    -0.0569, // after-brand
    0.000864, // since-brand
    0.0194, // passed-over
    -0.232, // answered
    0.161, // replies
    1.75, // likes
    0.162, // most-liked
    0.449, // length
    0.831, // share
    -0.0992, // longest
    0.153, // asks-mark
    -0.134, // ends-asking
    -0.282, // exclaims
    0.294, // figures
    0.851, // first-person
    0.334, // capitals
    -0.449, // laughs
    -0.529, // little
    0.491, // question
    0.167, // asks
    0.296, // asks-plainly
    0.0148, // story
    0.345, // someone
    0.197, // complaint
    0.0667, // complains-most
    0.14, // arousal
    -0.357, // hostility
    -0.0456, // hostile
    -0.215, // insult
    -0.372, // boycott
    0.61, // defends
    0.0191, // accepts
    1.38, // courtesy
  ],
  crowd: [
    0.722, // voices
    0.304, // openers
    0.369, // comments
    -0.844, // surest
    0.647, // second-surest
    0.869, // spread
    0.249, // minding
    0.415, // cross
    -1.1, // kind
    -0.415, // has-answer
    0.141, // post-length
    0.0691, // mean complaint
    0.134, // liked complaint
    -0.382, // of complaint
    -1.3, // mean question
    0.0979, // liked question
    -0.0106, // of question
    -0.0335, // mean story
    -0.484, // liked story
    -0.265, // of story
    -1.88, // mean hostility
    -0.059, // liked hostility
    0.767, // of hostility
    4.87, // mean first-person
    -2.65, // liked first-person
    1.02, // of first-person
    0.233, // mean length
    -0.0918, // liked length
    -0.932, // of length
    -0.484, // mean laughs
    0.246, // liked laughs
    -1.6, // of laughs
    1.49, // mean boycott
    1.95, // liked boycott
    -0.0749, // of boycott
    1.03, // mean defends
    1.32, // liked defends
    0.396, // of defends
    -3.8, // mean arousal
    -2.17, // liked arousal
    -1.62, // of arousal
    0.248, // mean figures
    0.237, // liked figures
    -0.155, // of figures
    0.218, // mean answers-reader
    -0.13, // liked answers-reader
    0.0569, // of answers-reader
    -0.521, // mean asks-mark
    0.701, // liked asks-mark
    0.229, // of asks-mark
    2.26, // of likes
    0.246, // of first
    0.255, // of returns
    -0.0247, // of answers-self
    -0.192, // of after-brand
    1.23, // of share
    0, // of little
  ],
  crowdBias: -0.985,
};
