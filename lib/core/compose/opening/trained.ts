// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:openings` (docs/model-card.md); not to be edited. */
import type { OpeningWeights } from '.';

export const trained: OpeningWeights = {
  weights: [
    0.0111, // told is
    -0.138, // told french
    0.0187, // told key
    -0.0343, // told complaint
    -0.0557, // told negative
    -0.543, // told light
    -0.23, // told grave
    0.39, // told view
    -0.00112, // told long
    0.12, // told for-all
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
    0.205, // framed is
    0.21, // framed french
    -0.145, // framed key
    0.00247, // framed complaint
    -0.0848, // framed negative
    -0.56, // framed light
    0.343, // framed grave
    0.449, // framed view
    0.0178, // framed long
    -0.176, // framed for-all
    -0.166, // quoted is
    -0.0634, // quoted french
    0.222, // quoted key
    0.12, // quoted complaint
    0.0457, // quoted negative
    -1.09, // quoted light
    -0.0785, // quoted grave
    0.0461, // quoted view
    -0.0459, // quoted long
    0.182, // quoted for-all
    0.137, // in first
    0.0177, // in second
    0.036, // in last
    0.0858, // in place
    -0.018, // in length
    0.524, // in share
    0.109, // in longest
    -0.208, // in short
    -0.402, // in long
    -0.00672, // in question
    0.0553, // in asks
    0.432, // in asks-plainly
    -0.577, // in seeks-help
    0, // in reproaches
    0, // in jibes
    0.0896, // in wishes
    0.923, // in exclaims
    0.169, // in figures
    -1.05, // in first-person
    -1.1, // in second-person
    -0.182, // in points-back
    0.162, // in tells
    0.283, // in tells-plainly
    -0.351, // in aside
    0.119, // in story
    -0.573, // in bitter
    0.257, // in harm
    -0.687, // in content
    -0.331, // in accepts
    0, // in fondly
    0, // in thanks
    -1.28, // in gravely
    0, // in raises
    0, // in courtesy
    0, // in laughs
    -0.146, // frame found
    -0.56, // frame loose
    -0.834, // frame choice
    -0.464, // frame two
    -0.235, // frame near
    -0.236, // frame near-key
    -0.558, // frame vague
    -0.465, // frame general
    1.98, // frame thin
    -1.39, // frame faint
    0.503, // frame hurt
    2.56, // frame accusing
    0.29, // frame harms-users
    0.0669, // frame in-danger
    0.617, // frame waiting
    1.3, // frame stands-first
    0.577, // frame told-by-them
    0, // frame unequal
    -0.602, // frame in-use
    -1.88, // frame came-wrong
    -0.157, // told tells
    -0.223, // told plain
    -0.0492, // told clause
    -0.345, // told first
    -0.582, // told foremost
    0.0851, // told unknown
    0.00527, // told weight
    0.389, // told at
    -1.03, // told you
    0.102, // top-key
    0.18, // is-top
    -0.13, // overlap
    0.0317, // length
    0.319, // share
    -0.492, // others
    -0.165, // sentences
    0.268, // complaint
    -0.0593, // negative
    0.0892, // positive
    -1.01, // hostility
    0.181, // complaint
    0.198, // help
    -0.992, // remark
    0.343, // outage
    0.164, // boycott
    0.553, // legal
    -0.457, // data-leak
    0.111, // harm
    0.0178, // safety
    -0.154, // discrimination
  ],
  bias: -0.265,
};
