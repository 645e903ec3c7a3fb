// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { KeyWeights } from '.';

export const trainedInEnglish: KeyWeights = {
  cues: [
    -0.537, // first
    -0.115, // second
    -0.69, // last
    0.255, // place
    0.225, // length
    1.21, // share
    0.0338, // longest
    -0.141, // short
    1.32, // long
    0.226, // question
    0.333, // asks
    1.11, // asks-plainly
    0.175, // seeks-help
    0, // reproaches
    -2.1, // jibes
    0.248, // wishes
    -0.339, // exclaims
    -0.107, // figures
    -0.964, // first-person
    -1.49, // second-person
    0.18, // points-back
    0.183, // tells
    -0.0449, // tells-plainly
    -0.441, // aside
    0.079, // story
    0, // bitter
    0.196, // harm
    -0.467, // content
    -0.607, // accepts
    -0.47, // fondly
    -0.148, // thanks
    -0.901, // gravely
    0.38, // raises
    -2.22, // courtesy
    -0.314, // laughs
    0.149, // of begins
    -0.254, // of first
    -0.0181, // of last
    0.233, // of place
    0.156, // of returns
    0.364, // of answers-self
    0.131, // of answers-brand
    -0.144, // of answers-reader
    -0.282, // of after-brand
    0.00655, // of since-brand
    -0.079, // of passed-over
    -0.112, // of answered
    -0.132, // of replies
    0.661, // of likes
    -0.242, // of most-liked
    -0.463, // of length
    1.38, // of share
    -0.543, // of longest
    -0.0669, // of asks-mark
    0.0474, // of ends-asking
    0.313, // of exclaims
    0.0627, // of figures
    0.572, // of first-person
    0.455, // of capitals
    -0.654, // of laughs
    -0.703, // of little
    0.136, // of question
    -0.139, // of asks
    -0.78, // of asks-plainly
    -0.261, // of story
    -0.0265, // of someone
    0.201, // of complaint
    -0.119, // of complains-most
    -0.828, // of arousal
    -0.269, // of hostility
    0.267, // of hostile
    -0.249, // of insult
    0.183, // of boycott
    0.114, // of defends
    0.255, // of accepts
    -1.47, // of courtesy
    0.471, // likely
    0.511, // likely-voice
    0.28, // how-likely
    0.445, // how-likely-voice
    0.487, // for-all
    0.234, // voice-for-all
    -0.414, // sentences
  ],
  words: {
    bias: 1.06,
    step: 0.0777,
    gaps: '9l-e1GxB----bK-e-x-M--M-o---6N-p-Bd-gCC-oB--Q--2-c-r--q---i-----PPFu-n-----a---x--R--e-----Y-F-S-Oe------s5-----G-----KIzgTaBd-j------OZ-Q---M---L-q2-p-m-bC-Q--l-------f---AEK74-LT-----Rn5-N--k----S-7-v------NG-38--B--V-r--sKh-g-------8---D---6c-b-N-A---Us3wCK-L9z--M-D-W-S-oKW----R--nm--O-n5VW-q-------------Agn----U-M---Y-----------------0----y-q--F-hY-b---y9--AW-------w-eB------A-N-----E-Ui-eo-Xk-BVa-n----TZ--3c-r---XVb-la-U---y-----I----LTMv-4g----k----Q--VE0fW----o----6c---------SIE---L----3-YZa----Xt------Z-7--H-d-5-------3R--X-H--0-Bs--FY---1c-UW---vVz---------T-M-R-D-QHY--S--T--nM----CQFM---Q-------x--Y---TfEWFt-E-G--T--O-mx-m--j--IC-NXF----4-e----L--F---d-R---86--c--K--b-----G5b---Vya--L-y--S---D-----iX---U----------b-j-7S-AHo----k-WE-z-rjpH--DG-Px-------1GY-----l1C-R----m--V-P--3------eOg--VL-------aG-br-jHK-gT-UZ--d1---A---Dhozi--m-Ftl6q--z-B--F--Qc-sD-kP-RQ--x-R--n--3-N--A-wSA-F--t-f-R----F57E---I--R-----SF---------M-----N3--Gp-OQLG--x----r---2pHT------O---ov-x-NQ-----U--2---Bk---s--mhc-2I2-L---Ei--6-hDaH---IN--IFq-Ng-S-m---Y------Tj7--N-Y---tww-------J-RL-h---6D-2tec-bb-Jwk-------J-----E---gT-----d---l-D----qO-MvC4-a-n-rd---x------B-Rxeu----V--5A-----6Ig-----------ZXK---c---j---N------eL-t-Cy-PB---K----t-d--rK-m--s-Dn------s-C----v--a----ghhjJ----u--G--S--NMwU-k-8-18---PD-i-----S--S3--r-N-a--rG-Qm-c-Nm------Y-o--4HE---3i--u--------SG---af-V---w----B-----r-8d---kG-u---RjE-3--m-Asm-----LQ----l-XX---y-Wo-u-d----c--xwRp--Q--bcSyw-ow-L-----x-Dw-Vd--imj-r--0---D8D--Z--E-h---A-b7n-------------1-0----B-------J-----D--K4m-D-QJ----eAf-G--Yv07---fzRG--i---------ss--Fc-ej7d-O3Fh-DZn--Q--W--7--0G-MF--y-Mb------I1------3-Q--b--M----F-D-H--Y-------g----Q-u-l-M---t--5---TVf----R-W--k---J-------jJ-f--Df-2-----0J--Lj--8-I------pG--O--fG-Y--j---J-b3azn--2NA-2-LE7AP--G-d--S-1r--Sxc--NB-r-----IJ5-----5--N----2--d----n-----D-aQG---g-V---t-P9-IT--5-9-Q---J-e-5q-i--4------0-----Yb7-ZCx-----z-m--lyv--FGTE-----lleUVD-----p---f---K1--wN--O-W-QE-Z----g---1--DK-N-Y--a-u-SZ------R-0-Rfc-J-PT-------d----N-S------A-Avv---A--H--T-5---k-E----A5-PXT---------uUQ---G--c-----P-K-P--Y-WA-q5CT-----iND-Z--XPT----s-----VV4h---g--Vu-Qf-n-----v--------a----s-mv--I-L-iT-JBS-----n----E---k-CI-pJ-----V----a----b-L-E---M---pi---VTX-Xw0--------BZ----M-l---L---lw-----q-DDLh-t-I--Gp---J--f--P-M-IjCpm-----A8---pA----l-t---------dP-B-U-4--Wl-mq--z-NC---S----5WJ--4Zw--hfjD--n-R7-P--b8CC-I----mR-3----Zo--X------2HK-Ojv-w-JG-YG--a----d-----w----O69--Q2a-v--F-L---z----W--Z-pc-IES-------NMK--r---VhU---dD---D---Oe---D6-----g----O6---VNQX---xJM-a-------X----M-V--S-----H--k-BN-M---8-dKe---U-S--9-9SD-o-W-nYH----U-i---U--k-----0A-----a---3--p1----Ake-g------4-Zd-i--A-z--------CuF----a--F----g----r-CNR--OM-C',
    steps:
      'aAAAAAAAaaaaaAaAAAAaAAAAAAAaAAAAAAAAaAAAAAAAaabAAaaAAaAaAaaAAAAAAAaAaAAaaaAaAAAAAAAaaAAaaaaAAaAaAAaAAAAaaaAAAAAAAAAaaaAAaAAAaAAaAAAABAAaAaAAAAAaAaaAAAaaAAAAAAAAaAAAAAaAaAaAABaaAaAAAAAaaaAaaAaaAAAaaAaAAAaaAAAaAAAaAAAAAaAaAaAaaAAAAaaAAAAaaAAaAaAaaAaAaAAAaAAAAaAaAaaAaAAaAaaAaAAAAAaAAaAAaAaAAAaAaAaAAAAAAaAaAaBAaAAAAAaaAaAAaaAAaaABAAAAaAAaAAaaAaaAaaaaAAaaaAAAAaAAAAAAAaAAAAAAAAaaaAAAAaaaAAaAaAaaaAaaAAAaaAAAAaAAaAAAAAAAAAaAAAaaaAaaAAAaAAAAAAAAAAAaAAAAAABaaaAaAAABAAaAaAABAAaAaaAAAAaaAaaAAaAAaaAAAAAaAAAAAaaaAaaAAAaaaAAAaAAaAaAaaAAAAAaaAAaAaAAaAAAaAAaAaAaaAaaAAAAaAAaaAaAAaaAAAAAAAaAaaAaaaAaaaaAaAAAAAAaaAAAaaAAaAAAAAaAAaAaAAaaaaaAaAAAaaaAAAAAaAAaAAAaaaAaAaAAaaaAaAAAaAAaaaAAaaAAAaAAAAaaaAAAAaAAAAaaaAaaaAAAAAAaaaAAaaAAaAaAAAAAAAAAaAAAAAAAAAaAbABAAAAAAaAaaAAaAAaaAaAAaAAAaAAAAAaAAAAAAAAAAaAaaAAAaaaaAaAAaAAAaAaaAaaAaaAAAAAAAAAAaAaAAAaAAaAaaABBAAAAaAAAAAaAAAaAAAAAAAaAAaAaaAAAAAAAAAAaaaAAAaaAaAAaaAAAaAAAAAaAAAAAAaaAaAAaAAaAAAAaaaAaaaAAAaAAAaAAAaAAAaAAaAaABAAaAaAAaAAAaAAaAaAAaaAaAAaAAAaAAAAAAAAAaAAAaaaAAbaaAAaAaAAaAAAAaaAAaAaaAaAaAaaAAAAaAaAaaAAAaAAAAAaaAAAAaAAAaAaaaAaaaAA',
  },
};
