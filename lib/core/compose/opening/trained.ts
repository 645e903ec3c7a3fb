// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:openings` (docs/model-card.md); not to be edited. */
import type { OpeningWeights } from '.';

export const trained: OpeningWeights = {
  weights: [
    -0.0149, // told is
    -0.122, // told french
    0.0231, // told key
    0.00729, // told complaint
    -0.0418, // told negative
    0.133, // told light
    -0.184, // told grave
    0.443, // told view
    -0.00666, // told long
    0.0405, // told for-all
    0, // built is
    0, // built french
    0, // built key
    0, // built complaint
    0, // built negative
    0, // built light
    0, // built grave
    0, // built view
    0, // built long
    0, // built for-all
    0.202, // framed is
    0.215, // framed french
    -0.153, // framed key
    0.017, // framed complaint
    -0.0683, // framed negative
    -0.535, // framed light
    0.268, // framed grave
    0.435, // framed view
    0.0166, // framed long
    -0.122, // framed for-all
    -0.153, // quoted is
    -0.09, // quoted french
    0.214, // quoted key
    0.102, // quoted complaint
    -0.00412, // quoted negative
    -1.51, // quoted light
    -0.145, // quoted grave
    0.0397, // quoted view
    -0.0406, // quoted long
    0.193, // quoted for-all
    0.0876, // in first
    0.0263, // in second
    0.0336, // in last
    0.0703, // in place
    -0.0282, // in length
    0.493, // in share
    0.105, // in longest
    -0.262, // in short
    -0.293, // in long
    -0.00197, // in question
    0.0389, // in asks
    0.415, // in asks-plainly
    -0.732, // in seeks-help
    0, // in reproaches
    0, // in jibes
    0.0736, // in wishes
    0.913, // in exclaims
    0.199, // in figures
    -1.1, // in first-person
    -0.803, // in second-person
    -0.189, // in points-back
    0.152, // in tells
    0.287, // in tells-plainly
    -0.244, // in aside
    0.137, // in story
    -0.594, // in bitter
    0.268, // in harm
    -0.674, // in content
    -0.349, // in accepts
    0, // in fondly
    0, // in thanks
    -1.26, // in gravely
    0, // in raises
    0, // in courtesy
    0, // in laughs
    -0.138, // frame found
    -0.547, // frame loose
    -0.874, // frame choice
    -0.466, // frame two
    -0.242, // frame near
    -0.202, // frame near-key
    -0.545, // frame vague
    -0.456, // frame general
    1.99, // frame thin
    -1.41, // frame faint
    0.498, // frame hurt
    2.53, // frame accusing
    0.287, // frame harms-users
    0.233, // frame in-danger
    0.598, // frame waiting
    1.27, // frame stands-first
    0.593, // frame told-by-them
    0, // frame unequal
    -0.59, // frame in-use
    -1.89, // frame came-wrong
    -0.146, // told tells
    -0.202, // told plain
    -0.066, // told clause
    -0.344, // told first
    -0.588, // told foremost
    0.0638, // told unknown
    0.00403, // told weight
    0.307, // told at
    -1.05, // told you
    0.085, // top-key
    0.144, // is-top
    -0.169, // overlap
    0.0399, // length
    0.345, // share
    -0.443, // others
    -0.168, // sentences
    0.279, // complaint
    -0.121, // negative
    0.0832, // positive
    -1.03, // hostility
    0.129, // complaint
    0.237, // help
    -1.38, // remark
    0.381, // outage
    -0.215, // boycott
    0.605, // legal
    -0.538, // data-leak
    0.0498, // harm
    0.0162, // safety
    -0.191, // discrimination
  ],
  bias: -0.0405,
};
