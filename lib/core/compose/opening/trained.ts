// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:openings` (docs/model-card.md); not to be edited. */
import type { OpeningWeights } from '.';

export const trained: OpeningWeights = {
  weights: [
    -0.00545, // told is
    -0.114, // told french
    0.00392, // told key
    -0.025, // told complaint
    -0.0277, // told negative
    0.143, // told light
    -0.0793, // told grave
    0.512, // told view
    -0.00505, // told long
    -0.0189, // told for-all
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
    0.194, // framed is
    0.193, // framed french
    -0.129, // framed key
    0.00987, // framed complaint
    -0.0731, // framed negative
    0.274, // framed light
    0.285, // framed grave
    0.527, // framed view
    0.0163, // framed long
    -0.18, // framed for-all
    -0.151, // quoted is
    -0.0551, // quoted french
    0.218, // quoted key
    0.0861, // quoted complaint
    0.0408, // quoted negative
    -0.974, // quoted light
    -0.144, // quoted grave
    0.0531, // quoted view
    -0.0404, // quoted long
    0.189, // quoted for-all
    0.0982, // in first
    0.000232, // in second
    0.0248, // in last
    0.074, // in place
    -0.0369, // in length
    0.494, // in share
    0.0988, // in longest
    -0.236, // in short
    -0.463, // in long
    -0.00611, // in question
    0.0577, // in asks
    0.396, // in asks-plainly
    -0.57, // in seeks-help
    0, // in reproaches
    0, // in jibes
    0.132, // in wishes
    0.92, // in exclaims
    0.202, // in figures
    -1.13, // in first-person
    -0.822, // in second-person
    -0.189, // in points-back
    0.17, // in tells
    0.281, // in tells-plainly
    -0.249, // in aside
    0.0877, // in story
    -0.573, // in bitter
    0.22, // in harm
    -0.714, // in content
    -0.28, // in accepts
    0, // in fondly
    0, // in thanks
    -1.25, // in gravely
    0, // in raises
    0, // in courtesy
    0, // in laughs
    -0.102, // frame found
    -0.549, // frame loose
    -0.88, // frame choice
    -0.455, // frame two
    -0.28, // frame near
    -0.234, // frame near-key
    -0.542, // frame vague
    -0.481, // frame general
    2.04, // frame thin
    -1.43, // frame faint
    0.381, // frame hurt
    2.46, // frame accusing
    0.275, // frame harms-users
    -0.00536, // frame in-danger
    0.627, // frame waiting
    1.28, // frame stands-first
    0.553, // frame told-by-them
    0, // frame unequal
    -0.643, // frame in-use
    -1.86, // frame came-wrong
    -0.154, // told tells
    -0.226, // told plain
    -0.0495, // told clause
    -0.366, // told first
    -0.592, // told foremost
    0.0894, // told unknown
    0.00365, // told weight
    0.332, // told at
    -1.03, // told you
    0.164, // top-key
    0.226, // is-top
    -0.207, // overlap
    0.032, // length
    0.446, // share
    -0.443, // others
    -0.127, // sentences
    0.202, // complaint
    -0.0362, // negative
    0.118, // positive
    -1.07, // hostility
    0.067, // complaint
    0.11, // help
    -1.39, // remark
    0.0567, // outage
    -0.55, // boycott
    0.373, // legal
    0, // data-leak
    0.174, // harm
    0.0102, // safety
    0.22, // discrimination
  ],
  bias: -0.193,
};
