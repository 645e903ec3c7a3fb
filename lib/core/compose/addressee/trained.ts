// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { AddresseeWeights } from '.';

export const trained: AddresseeWeights = {
  one: [
    0.455, // begins
    -0.218, // first
    0.333, // last
    0.455, // place
    0.506, // returns
    1.25, // answers-self
    0.843, // answers-brand
    -0.271, // answers-reader
    0.275, // after-brand
    0.324, // since-brand
    -0.164, // passed-over
    -0.425, // answered
    0.302, // replies
    0.295, // likes
    0.304, // most-liked
    0.316, // length
    0.85, // share
    0.607, // longest
    0.351, // asks-mark
    0.324, // ends-asking
    -0.281, // exclaims
    0.257, // figures
    0.943, // first-person
    -0.424, // capitals
    -0.476, // laughs
    -0.235, // little
    0.605, // question
    0.385, // asks
    0.474, // asks-plainly
    0.294, // story
    0.443, // someone
    0.381, // complaint
    0.289, // complains-most
    -0.849, // arousal
    -0.306, // hostility
    -0.253, // hostile
    -0.301, // insult
    -0.211, // boycott
    -0.286, // defends
    0.276, // accepts
    0.615, // courtesy
  ],
  voice: [
    0.249, // begins
    0.165, // first
    -0.199, // last
    -0.0902, // place
    0.252, // returns
    0.23, // answers-self
    0.0492, // answers-brand
    -0.318, // answers-reader
    -0.0394, // after-brand
    0.00919, // since-brand
    0.0178, // passed-over
    -0.275, // answered
    0.121, // replies
    1.49, // likes
    0.16, // most-liked
    0.352, // length
    0.655, // share
    -0.11, // longest
    0.195, // asks-mark
    -0.0718, // ends-asking
    -0.249, // exclaims
    0.275, // figures
    1.33, // first-person
    0.4, // capitals
    -0.173, // laughs
    -0.469, // little
    0.548, // question
    0.204, // asks
    0.267, // asks-plainly
    0.0571, // story
    0.272, // someone
    0.121, // complaint
    0.0217, // complains-most
    0.319, // arousal
    -0.262, // hostility
    -0.166, // hostile
    -0.0194, // insult
    -0.483, // boycott
    0.584, // defends
    0.172, // accepts
    1.14, // courtesy
  ],
  crowd: [
    0.487, // voices
    0.48, // openers
    0.286, // comments
    -1.12, // surest
    -0.0856, // second-surest
    0.75, // spread
    -0.172, // minding
    0.343, // cross
    -0.999, // kind
    -0.302, // has-answer
    0.129, // post-length
    0.0195, // mean complaint
    0.114, // liked complaint
    -0.428, // of complaint
    -0.804, // mean question
    -0.161, // liked question
    0.0715, // of question
    -0.0657, // mean story
    -0.35, // liked story
    -0.245, // of story
    -1.16, // mean hostility
    -0.382, // liked hostility
    0.935, // of hostility
    3.28, // mean first-person
    -0.71, // liked first-person
    1.27, // of first-person
    -0.0204, // mean length
    -0.137, // liked length
    -0.554, // of length
    0.099, // mean laughs
    0.00738, // liked laughs
    -0.888, // of laughs
    1.1, // mean boycott
    3.5, // liked boycott
    0.542, // of boycott
    1.48, // mean defends
    3.43, // liked defends
    0.586, // of defends
    -2.15, // mean arousal
    -1.8, // liked arousal
    -1.24, // of arousal
    0.452, // mean figures
    0.524, // liked figures
    -0.195, // of figures
    -0.0386, // mean answers-reader
    -0.404, // liked answers-reader
    -0.141, // of answers-reader
    -0.421, // mean asks-mark
    0.224, // liked asks-mark
    0.157, // of asks-mark
    2.19, // of likes
    0.436, // of first
    0.31, // of returns
    -0.116, // of answers-self
    0.0208, // of after-brand
    0.87, // of share
    0, // of little
  ],
  crowdBias: -0.971,
};
