// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { KeyWeights } from '.';

export const trainedInFrench: KeyWeights = {
  cues: [
    -0.388, // first
    0.099, // second
    -0.453, // last
    0.215, // place
    0.211, // length
    0.887, // share
    0.326, // longest
    0.0468, // short
    0.395, // long
    0.134, // question
    0.405, // asks
    1.18, // asks-plainly
    -0.765, // seeks-help
    -0.99, // reproaches
    -1.67, // jibes
    0.236, // wishes
    0.296, // exclaims
    0.366, // figures
    0.464, // first-person
    -2.2, // second-person
    0.142, // points-back
    0.0587, // tells
    0.246, // tells-plainly
    -0.12, // aside
    0.0665, // story
    0.641, // bitter
    0.0579, // harm
    -1.59, // content
    -0.0125, // accepts
    0, // fondly
    0, // thanks
    0.393, // gravely
    -0.191, // raises
    -1.59, // courtesy
    -0.562, // laughs
    0.194, // of begins
    -0.209, // of first
    0.0478, // of last
    -0.0653, // of place
    -0.00487, // of returns
    0.815, // of answers-self
    0.553, // of answers-brand
    -0.256, // of answers-reader
    -0.134, // of after-brand
    -0.0216, // of since-brand
    -0.129, // of passed-over
    -0.138, // of answered
    0.0107, // of replies
    0.245, // of likes
    -0.0678, // of most-liked
    -0.333, // of length
    1.03, // of share
    -0.507, // of longest
    0.0331, // of asks-mark
    0.0428, // of ends-asking
    -0.134, // of exclaims
    -0.268, // of figures
    0.641, // of first-person
    -0.0508, // of capitals
    0.304, // of laughs
    -0.903, // of little
    -0.252, // of question
    0.0678, // of asks
    -0.121, // of asks-plainly
    0.226, // of story
    -0.13, // of someone
    -0.204, // of complaint
    -0.00981, // of complains-most
    -0.638, // of arousal
    -0.408, // of hostility
    -0.145, // of hostile
    0.097, // of insult
    -1.51, // of boycott
    -0.024, // of defends
    -0.0303, // of accepts
    -1.33, // of courtesy
    0.605, // likely
    0.253, // likely-voice
    0.298, // how-likely
    0.401, // how-likely-voice
    0.702, // for-all
    0.147, // voice-for-all
    -0.317, // sentences
  ],
  words: {
    bias: 0.446,
    step: 0.0685,
    gaps: '---d-----I--H2Y-9fn-----Hc-F--C---1------u-S-1---G--4d--z---u----j-I---W1---BC-g-E--B-----v--t--ty--B-D-H-V5bpBrkC---1-EE-aQ---Lg--I-----xHfG--y----rpy-----I---o--tG-v--ThE--4-E-w---b-----L8t----x--------0-G-u--WcYyvU-RvTUi---Q--V--E----d--------S-------q----3-R-yJK----X----b---C-q6---U-B-e---L-V-r----------K-8R---p-N-hJ--0jS------jn--prg--Lr--G-----Qv---v-c6--d---D----A-3----Q-N---R------O--6V-E1---M---W---iVMY568n--96-------r--X--F----w---G---UIB--B-K-7-----------amzG5J-CrpTV-hL-h---ZztW----f----w------Q-c---Q---9----Fz-------I-C--mSNJS-l-D-Lc-Pr-UVtF--------pm--t-owFF---p-b-J8---5UVD-hz---ZW-m---Z-----2--b-------B--pM-5--vkol7-g--i-PF---h--B---------cC---SH-W-----A---D-l---2--a-K-ok-f9i----Jm--h-Jgd--T-----------Nr7-a---D--s-UVwQW---f--s-O9---n--c6--xY-pfH---4f-8---b-----5-KI-----Q---0R--o-kI4OXxy--z-6----5---fMIRf--nH-E---B-bRaYs----R----O---ZIO----------G-MQ3--6-s--G---i-Y-Yd----n-y8eb--gr-G-m-B37-B-A-R-a--q-W-S0-K-------Su-bg-V---tI----C-vL----N-0-C5---D-M--G--p-r-w-7----3--qMm-Se-TY-----VJ----X1---Lu-P---h-------M--2-----5d3EH--Uh---5----IW--hEu---NM--DiL--l-Tk----Q-z-L----i--------r--Q-Ja-pj--zc-6t------6t----P--kX-g-Q--3--X--T-YHg---UH0-Ju----C--Z-M---c--------L-N---L---Kpk-1--JOy--bd--I-W--0--T-zd--Q--N--GE--S--N---2--T---txJ----0---f---d-Y-fY--cU-------q0G-9-B-QU-----G--N-sGn2EQu8U--Y---L---------m-pG--D----N-----s----I----Q--B--dJrR-y-j---Mb-------YkK-J---K----u-q-g-V-a0-O--4L----a---Xc---86-------P--O----k-L--E--X-c--xsc--j--H---L-------R------ynB-S---KRS--n-I-ub-ASj--UF--O-----------JHMy--HN---Q-----B---0-S--LI--raM-U------1V---------------UCx--5-vg-----r----A-K-I8----M---o3-e-D----9-y--d-t--p-------5-N-K----WFbT--M------V----Y3Q---Np-D-v--5--jEX----myY-N-xW-O-----C-w--C--------g-n-rS--9-CGu3------Bg--m--M--Ln--M--J-C----XTA---C----V--h---f-P---OZ-Ou--m--e--tL-------m-mm---K-t1--av---6a-N----PVZ--9--z-eD-J----X--0-lN-lL--J-S-------hR4w-q-cz---Mk-E-TWG--S--ifI---zx-DH---5eJ-PED-eP--T-MmpM-eaa---L-so-f------4p--pA-lY1-P-g-Agp--XB--xB-Z28---qNV---M---vb---t--P---t-5-W----7-----R---L--PO---NW-o2I--W-Ek----4-sT-----5--8--J-m-sP-----6-hf----u--C-h-p-L-i---fi--o--g---o----H-E43---RfZH---L----0E---Tq--6-hx-D---s--t----l-G--h----4----g-4-2-S------h----pV-P-A5-re-----V-Uj--DCixG-cC-Q-DF5i-zDh----Z-WlT--------X----V---Zx-w--A--8--n---z-c-----W-X----Io-yT-------D--7I-2fa-k-S----M---G---JJ-h2-A-O-----K----Q-Te-D-Z-z5--lq-U----vL-nI-lJbD--l--3----o-G-Sn4---j---V--f-9a---Y-l--cq--9-KO-Es4fX----w---a----J--------------P----WVV--e------i-V-h-4m----OcN-am-y-O--4-X---------ptdg----H-u--I6W-L---X----q-P----2-------nu----xB-9SJ-Pho---s---m-4--S------J---e-----dP--Na-U-N0-N--TvXO--sC--Vn-XJ-B-Z----p--P---iK--Dh-a7----tTM--RXU------BX',
    steps:
      'aaAaAaaAAaAAaAAAaaAAaAAaaaAAAaaaAaaAAAAaAAAAaaAAAaaaAAaaAAaAAAAAAAaaaaAaAaaaAaaaAAaBAaaAAAaaaaaAAAAAAAaAAAaAAAaaAaAAbaAAAAAAAAaAAAaAAaAAAAaaAaAaaAaaABaAAaAaAaAAAAAAAaAAAAAAaAaaAAAAaAAAaaAAAAaAAaAAAaAAAAAAAAaAAaAaAaaBAAAAAAAAaaAAAAAaAAAAAAAaAAAaaAaAAaAaaaAAAAaAAAAAaaAaaaaAAAAAAaAaaAAAaAAAaAAAbAAAaAaAaAaAAaAAaAAAaAaAAAaaaAAaAAAAAaAAAaAaaAAaAAaaAAaaAAaAAAAAaAaAAAaAaaAaAAaAAaaAAaABaAaAaAaaaAaAAAAaAAaAAAAAAAAAaaAAAaAaAAAAAaaAAAAAAAAAAAAAAAAaAAAAAaAaAAAAaaaAAAAaAAaaaAaaAAAAaAaAAaAAAAaAAAaaaAAAAAaAaaAaaaAAaAAAAaAaaAAaAAAaAAAAAaAaAAaaaaaaAAaAaAAaAAAaaAaAAaAaAaaAAAaAAAaAAaaAAAaaAAaAAAaAAAAAaAaAAbAAAAAbAAAAAaaaaAAAABaAaAAaAAAAAAAaAaAAAAAAAAaaAaaAaAaaaaaAAaAAAAAAAaAaaAABaAaAAAAaAAAAAaAAAAAAaAaAaaAAAaAaaAAAaaAaAAAaaaaAAAAAAAAaAaaAAaaAaAaaAAaAAAAAAaAAAAAaAAAAAaaAaaAaaAAaaaAAAAAAAAAaAAaAaAAAAAaAaaAAAaAAAAAaaAAAAAaaaaAAaaAAaaAAaAAAAAAAAAAAaaAAAAAAAaAaaaAAaAAAaaAAAaaAaAAaaAAAAAAAAAaAAAAaAaABAaAAaaAAabAAaaaaAaAAAaaaabAAaAAaABAaAAAaAAAAaBAAaAAaaAAAaAaAAAAaAAAAAaAAAAaaAAAAAaaaAaAAAAaAaAAAaAAAAAaAaAAAAAAaAAAaAAaaAaAAAAAAAaAaaaAaaaAAAAABAaAaAAAAAaaAAAA',
  },
};
