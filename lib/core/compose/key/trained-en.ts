// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { KeyWeights } from '.';

export const trainedInEnglish: KeyWeights = {
  cues: [
    -0.543, // first
    -0.144, // second
    -0.708, // last
    0.32, // place
    0.24, // length
    1.22, // share
    -0.00405, // longest
    -0.144, // short
    1.31, // long
    0.32, // question
    0.35, // asks
    1.05, // asks-plainly
    0.31, // seeks-help
    0, // reproaches
    -2.42, // jibes
    0.273, // wishes
    -0.281, // exclaims
    -0.103, // figures
    -1.18, // first-person
    -1.99, // second-person
    0.187, // points-back
    0.23, // tells
    -0.0825, // tells-plainly
    -0.474, // aside
    0.075, // story
    0, // bitter
    0.19, // harm
    -0.488, // content
    -0.625, // accepts
    -0.648, // fondly
    -0.167, // thanks
    -0.747, // gravely
    0.747, // raises
    -2.37, // courtesy
    -0.35, // laughs
    0.135, // of begins
    -0.177, // of first
    -0.173, // of last
    0.296, // of place
    0.145, // of returns
    0.268, // of answers-self
    0.13, // of answers-brand
    -0.171, // of answers-reader
    -0.236, // of after-brand
    -0.00992, // of since-brand
    -0.0687, // of passed-over
    -0.0892, // of answered
    -0.0987, // of replies
    0.606, // of likes
    -0.209, // of most-liked
    -0.478, // of length
    1.26, // of share
    -0.526, // of longest
    -0.0244, // of asks-mark
    0.0252, // of ends-asking
    0.244, // of exclaims
    0.0383, // of figures
    0.642, // of first-person
    0.499, // of capitals
    -0.713, // of laughs
    -0.761, // of little
    0.0577, // of question
    -0.142, // of asks
    -0.837, // of asks-plainly
    -0.258, // of story
    -0.0505, // of someone
    0.215, // of complaint
    -0.105, // of complains-most
    -1, // of arousal
    -0.241, // of hostility
    0.133, // of hostile
    -0.0869, // of insult
    0.411, // of boycott
    0.27, // of defends
    0.282, // of accepts
    -1.53, // of courtesy
    0.441, // likely
    0.642, // likely-voice
    0.264, // how-likely
    0.46, // how-likely-voice
    0.361, // for-all
    0.18, // voice-for-all
    -0.496, // sentences
  ],
  words: {
    bias: 1.33,
    step: 0.0832,
    gaps: '-l-eHtGxB-A---aK-e-x-M--M-o-----02Id-gCC-oB--Q--2--P-------K-----PPFu-n-----a1--5l----K------eS9-t------s5-----G--u--Z8gT6-j------OZ-Q------Y-q2---S-bC-Q----------Ho--aK74-LT---c--c5-N-E-fm---p--y4---m-t0G-38--B----D--s---p---j--8------7Cc--p-A----D3wCK-L9---C--a-S-XQKW----R--nm--O9-js-q-------------Agn----U6P-wh-D-----S-----z----------H---F--F-hY-bG-t-79i-b----t----k------o5-----E-Ui-e0-Lk-BKK-8F---iuZ--3c-----FV--44---y-F----C-g--oTMv-4g--B--i----Q--a0fW----o--Z--gc---------bE---L----3-YZ----ytV--------BF--B-d-5--n-R---7R--X---8-Bs--F----Qc-UW--R-dCS-----------W-R--UH--r--T--nM----CQSy--b-------x--Y--b1kWz-EWt-N---U--a-m--jK--A-NXF----------lD--B----G----n---Z--K--b-----G5b---Vya----A----BY5p----2X---U------o---w-j-7S-Aw----k-WE-z-rjp-R3G-PxX--B-----iY---N--KM1C-R----m--V-Pp--N------eOBe-d1----6--pG-b--ZK-IX-oZ--d1---A-X-phozi--m-Ft-iq--z-B-E-A--Qc-VWT-kogFQ----Q--c--3-N--A--F--Y-FV-f-R----F57E-----a-----SF---H------E--C---K---Ap-OQLG--x----r---2pHT--r---g---ov-x-N2----Ji--2---m---s--mh--VI2rd--xQi-K-v-hm---IN--Oq-Ng-S-m---Y----1--B---L-z------P-----w-d----T-KD-200-bb-Jwk-9-----J-----E---gT---U-9---u-D----qO-Mv7-a-BlT-Xd--9x4--o--b--F-P-c-y-D--5A-----6I-----------6XK---c---j---N---fRf--KL-tl--fB---K--b--R-d--rK0-UT-z-DaMV----H--O-Cjt----Z-c-----Ehj--a--d--G--S--NMw-bWG---0ASo--ZRhk-B-----S---M---J----4G-3-c-Nm---F---S-o---CE---3i--u--2-----WC---hf-----I----B-----r--c--p-B-----Co----g-Asm---O------z-XX---y--B-u-d-------QwR--6--bv-l---n---j-nj-Dw-Vd--imj-WU-G-t-j-d8Dx-l-G71p---AD-X7n-------------1-0-U--q---v--------b--Pz-q-QJ-C---bAf---fvK--Ud--UzRG1-q------t--8s--Fc-e-h-s3Fh-DZn-veD--S-----Jv-MF----Bb------I1------3-Q--b--M--p-Z-D-HN--Kq------z------B-l-M------p-c-oLV-cS-P-v-W--k---J-----G--cJ1n--Df-2------A--v--8-A------xG--O6-iG-LM--Bh---CG--Va9d---GAP--AxE7APT---Q--AR-1r4-XCePc-ucBk-G-----IJ5--------J----2--d----n----aAl-y---g-----F-P9-IT------M----o-D-i--9-d--i---------qb7-ZCx-----z-mN--MKyv--MTE-----lleUVD--8--q---U---V1-14b--A-q6-e----1---g--O-LB---o-5-SZ---94---N-Rfc-J-j-p-----x----N-S------A-Avv-I-1--H--TE-0---k-E----A--LGQF------s---kQ---G--c--K-0oi-W-Rj-fE-WA--m-----JvN---1P-------8-3fV4h---g--V-o2-n---A--u3-----L--U--2d-V-mv--I-L-OTTQ2BS--H---f---E9---k-CAH-zl-U------62----b--Q---MN---bi---Vr-Xw-----H--h-MZ----M---m-K----Y-----qB-BPh-t-I--Gp-w-W--f--P--5Cp------Kb---p----m-----------N--m----Rl-mq----DC---S----5WJ--4Zw--h-F-U-W-R7---r8F-I----m--L----Z---C------2HKR3mv-w-Q-YG-k-----T----Z-Wm----i9-2X2a-v--F-L---zf---0--Z-vW-IX-------NM--KDn-M--Ih---2------S---i6-----g----O6---VNQ----LJM-a-----------O-r-F-M---p---al6EN-M---8-dKeAx--f----r-kSD-o-BU-nYH----UU-Nv-----------AA-----aE------e1---S-S--------6-Z--C--A-Xb--------CuF----JQ--F----g----r8DNR--OM',
    steps:
      'AAAAAAAAAaaaaaAAaAAaAAAAAAAAAAAAAAaaAAAAAAaaaAAaaAAaAaaAAAAAaAAaaaaAaAaAAAAAAAAaAAAAaaaAAAaAAaAAAaaAAAAAAAaAaaAAaAAAaAaAAAAAAAAAAAAAaAAAAAAAAaaAAAaaAAAAAAAAaaAAAAAaAAAAaBAaaAaAAAAAaaaAaAaAaAAAaaaAAAAaaAaaAAaAAaAAAAaAAAaAaAAAaaAAAaAaAAaaaAaAAaAaAAaAAAAaAAaaaAaAaaAaABAAAaAAAaAAAaAaAAaAaAaAAAAAAAAAaAAAaBAaABAAAAAaAaAaAAAAAaABAAAAAaAAaAAaAaaAAaaaaaAaAaaaaAAaAAAAAAaAAAAAAAAaAaAAAAaaaAAaAaAAaaaAaAaAAaaABAaaAaAaaAAAAAAaAAAaaAAaAAAAaAAAAAAaAAAAAAAAAAaaAaAABAaAAaAAaAAABAAAaAaaAAAaaAaAaAaAAAAaaAAAAAAAaaAAAAaAAaaAaaAaAAAAaaaAaAaaAAAAAAAaaAAAaaAAAaAAAaAAaAAAAAaAaAaAAaAAaaaAAaAAAAAAAaAaaAaaaaAaAAAaAAAAAaaaAAAAAaAaAAaAAAAAAaAaAAaAAaaAAAAaAAAAaaaaAAAaAAaAAAAaaaAaAaAaaaAaAAAAaAAAAaaAAaAAAAAAAaAAAAAaaaaBAAAAaAaaAaAAaAaAaAAaAaaaaAAaaAAaAAaAAAaAAAAAAAAAAaAAAAAAAAabAAAAAaAaAAAaAAaaAaAAAAaAAaAAAAAaAaAAAAaAAAAAAAaAAAAaaAAaAAaAAaAAaaAaaAAaaAAAAAAAaAaAaAaAAAaAAAAaAAaaaBAAAaAAAAAaAaaAAAAAAAAAAAAaAAAaaAaaaaAAAAAAAAAAAaaAaAAaaAaaAAaAAAaaAAAAaAAaAAAaAaAaAaAaaAaaAAAaAAAaAAaaAAaAaaABAaaAAaaAAAaAaAAAAAaaAAaAAaAAAAaAAAAAAAAAaAAAaAbaaAAaAaAaAAAaAaaAAAaAaaBaAaAaAaAAAaAaAaAaaaAAaaAAaAAAAaaAAAaAAaaaaAaaaA',
  },
};
