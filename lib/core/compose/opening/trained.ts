// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:openings` (docs/model-card.md); not to be edited. */
import type { OpeningWeights } from '.';

export const trained: OpeningWeights = {
  weights: [
    -0.0151, // told is
    -0.0827, // told french
    0.0134, // told key
    0.0187, // told complaint
    -0.0378, // told negative
    0.114, // told light
    -0.231, // told grave
    0.438, // told view
    -0.00615, // told long
    0.0636, // told for-all
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
    0.202, // framed french
    -0.147, // framed key
    0.0163, // framed complaint
    -0.0551, // framed negative
    -0.446, // framed light
    0.259, // framed grave
    0.51, // framed view
    0.0158, // framed long
    -0.154, // framed for-all
    -0.147, // quoted is
    -0.0859, // quoted french
    0.192, // quoted key
    0.103, // quoted complaint
    0.00732, // quoted negative
    -1.36, // quoted light
    -0.161, // quoted grave
    0.066, // quoted view
    -0.0389, // quoted long
    0.188, // quoted for-all
    0.0842, // in first
    0.00678, // in second
    0.0214, // in last
    0.0564, // in place
    -0.0258, // in length
    0.451, // in share
    0.0905, // in longest
    -0.305, // in short
    -0.274, // in long
    0.0214, // in question
    0.071, // in asks
    0.334, // in asks-plainly
    -0.73, // in seeks-help
    0, // in reproaches
    0, // in jibes
    0.0745, // in wishes
    0.929, // in exclaims
    0.221, // in figures
    -1.11, // in first-person
    -0.862, // in second-person
    -0.219, // in points-back
    0.149, // in tells
    0.273, // in tells-plainly
    -0.24, // in aside
    0.133, // in story
    -0.604, // in bitter
    0.262, // in harm
    -0.678, // in content
    -0.234, // in accepts
    0, // in fondly
    0, // in thanks
    -1.28, // in gravely
    0, // in raises
    0, // in courtesy
    0, // in laughs
    -0.0924, // frame found
    -0.547, // frame loose
    -0.893, // frame choice
    -0.462, // frame two
    -0.201, // frame near
    -0.165, // frame near-key
    -0.543, // frame vague
    -0.461, // frame general
    1.92, // frame thin
    -1.4, // frame faint
    0.476, // frame hurt
    2.49, // frame accusing
    0.27, // frame harms-users
    0.196, // frame in-danger
    0.606, // frame waiting
    1.27, // frame stands-first
    0.551, // frame told-by-them
    0, // frame unequal
    -0.608, // frame in-use
    -1.89, // frame came-wrong
    -0.129, // told tells
    -0.188, // told plain
    -0.0434, // told clause
    -0.329, // told first
    -0.497, // told foremost
    0.045, // told unknown
    0.00327, // told weight
    0.304, // told at
    -1.07, // told you
    0.12, // top-key
    0.189, // is-top
    -0.14, // overlap
    0.0452, // length
    0.361, // share
    -0.409, // others
    -0.164, // sentences
    0.283, // complaint
    -0.0778, // negative
    0.0783, // positive
    -1.04, // hostility
    0.16, // complaint
    0.209, // help
    -1.41, // remark
    0.0316, // outage
    -0.612, // boycott
    0.561, // legal
    -0.5, // data-leak
    0.092, // harm
    0.095, // safety
    -0.3, // discrimination
  ],
  bias: -0.217,
};
