// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { KeyWeights } from '.';

export const trainedInEnglish: KeyWeights = {
  cues: [
    -0.387, // first
    0.00159, // second
    -0.553, // last
    0.199, // place
    0.241, // length
    1.18, // share
    0.0194, // longest
    -0.152, // short
    1.34, // long
    0.279, // question
    0.393, // asks
    0.981, // asks-plainly
    0.052, // seeks-help
    0, // reproaches
    -1.64, // jibes
    0.258, // wishes
    -0.247, // exclaims
    -0.135, // figures
    -0.719, // first-person
    -1.81, // second-person
    0.166, // points-back
    0.177, // tells
    -0.0733, // tells-plainly
    -0.475, // aside
    0.169, // story
    0, // bitter
    0.173, // harm
    -0.441, // content
    -0.586, // accepts
    -0.469, // fondly
    0, // thanks
    -0.289, // gravely
    0.265, // raises
    -1.61, // courtesy
    -0.368, // laughs
    0.176, // of begins
    -0.312, // of first
    0.028, // of last
    0.246, // of place
    0.122, // of returns
    0.411, // of answers-self
    0.131, // of answers-brand
    -0.171, // of answers-reader
    -0.251, // of after-brand
    -0.0225, // of since-brand
    -0.0867, // of passed-over
    -0.107, // of answered
    -0.0923, // of replies
    0.676, // of likes
    -0.206, // of most-liked
    -0.433, // of length
    1.33, // of share
    -0.448, // of longest
    -0.0785, // of asks-mark
    -0.0162, // of ends-asking
    0.401, // of exclaims
    0.112, // of figures
    0.71, // of first-person
    0.455, // of capitals
    -0.59, // of laughs
    -0.687, // of little
    0.128, // of question
    -0.155, // of asks
    -0.706, // of asks-plainly
    -0.324, // of story
    -0.0981, // of someone
    0.196, // of complaint
    -0.0882, // of complains-most
    -0.755, // of arousal
    -0.249, // of hostility
    0.236, // of hostile
    -0.286, // of insult
    -0.0385, // of boycott
    0.208, // of defends
    0.27, // of accepts
    -1.62, // of courtesy
    0.444, // likely
    0.521, // likely-voice
    0.272, // how-likely
    0.457, // how-likely-voice
    0.463, // for-all
    0.242, // voice-for-all
    -0.313, // sentences
  ],
  words: {
    bias: 0.659,
    step: 0.0727,
    gaps: '9B--E14B-------5-M--M-o---6-bb-Bd-gCCd-M--Q--2-c-r--q0-J-h-----fFu-n---e-Tl1-0-E--R--HW----spjf---C-----T-Y5j----g-----KIHrgTONSK-V------cEU-Q--V----C-q--i---EC-Q-1-q------i---AEK7--a--4---6-N-E-f----S-7-v------NG-38--B--V-r--ss-g5--nL9N--8------I1-Uj-N-A----D3wCK-L9z--ol--p-XQKW-Q---A--nm---2QF4SD-q--------n----Wgn----US3-w-l-----S------j-----7---Z---F---nY-----Q--Tq----t-I-----------C--------do-Xk-BV-8F----t--3c-p---ZV-hfaZ---F------w--G--EIKMv-4g----k0---Z--VE0QO-----B----6---UC----k-wIES------w9--P-----H-L-----N-7F3-H-dXF-b-0--E-p--RR--X-H--0-u-aoY----UY5QF-S--cCS----M-----6--e-D-QH--r--TPmv8M----CWMy--b-------x--Y---TfEWG-xWtI----Z-mx----M--LG-GXF----4-e----L2---------Lp-C--c----m------Cb---Vya--LiH-H--S---Dp--T--iXR---C-----q----u-j97S-Aw--N--W-W-4m-E-PH--DG--D-N------nf-----l1C-R----m--c-I-0-C-c-----BOTM-d1------2t-if-vHK-g-oZ--d1---A---D-MziJ--c-zl-n--z--G-A--Qc-sJJ-UP-LFQ----F--nX--f-N1--5---eo-f-R----tR7---N-is6----VF---------M--------LCp-OQLG-------f---eXpb---T--4----a-x-N--------e-d--I-Y--T--mhc-NoI--E---Ei----eZM---CT--IFQZ-N---ck--x--cIc---y---L-YR---bw---------O-t---6D-2tec-3-Jw--k-----J----mb---gT-----d--G-------e-MWY7-aj-D-rIU---x------B--Feu-------RA-----6Ig----------LOHR6K--glK---s---N---f--8L-tl--fB---K----tm0--rK0v2N--pn----d--Oc-3----Z-c-----Eht----u--G--S--N-U-GWG-8-1AvL--rl--h----T---M-----W--r-Xm-c-Nm-----C-V-o---CE---3i--u--------IJ---haE-V---w----B-A-W--W--5d---kG-u---RjE----g-Asm----------E-XX-g-D-N-Wo-u-d----c--xwRp--Q--bc-HX---H4---j--N-Dw-V---C-M-------m8Dx-l--E-h---A-b7n------B-------z-0---7D--0x---ez----N---s--UJ-C---bAfYr---K-----UzRG--i-j---M----5s--F-7j7d-O-h-DZn--U--S--ce--LoGF-GFD--u-o------I-l------J-EL----o-o--a--L---F-----------G-u-l-M---t--5-c-oL-----J-W-----u-------t-f--Df-2-----0J--v--8------m-LG--O--me--3---ZTqu3LOzJ---W--H--OAP---k----K---A-Q--NBk-G-----IJ5t-----L--N----2--d----n-----D-yzq-9-V---tL-D9-IOE-I---w----a----H--9-d-p--t-----h--Rb7--Q--z-b---K--lyv--FGTE------NzV---C-P-a---f---K1-1-I--O-WT6E-Z----g---Gu--DK-N-Y-----4---9-----afc-J-PT-p-----x----N-Sj-----a-Avv--hc--H--0--i--a-E----A5-WQ------y---P------L------a-P--Y-WA-q5Wk--N-RpvN-d--XPT----s----z1-c------n---a--------------M-------Hu-Xhn-iT-JB-----6--H-6---k-CA-x------b--l2----b-L-E--tx---Ui---Vr--K0d---U----MZ----M-l-u-a----Y------uPh--2F--Ap-we1----v-M-YW------T8---pA----l-t------j---J-B-KJ-4--Wl-mq--z-NC---C-----LWJ-----Z--VD-6q-R-x---6-I----m8-----m-f-g-----D-KnHK-Lmv---DyjG--a----d-x---8-----L9--Q2a---zB-L--------MC--WN-bMP-IE-------gMK-9Dj----St--xDL------C---i------d----O6---VNQXZ---u-QJ-------j----A-V-----8-b--k2DEN-M-P--s-dKeA-k-s-S--9-9SDn-A-BU-n------av-----------A--g------y--p1-----G-g------4-ZBb----7b--------CuF----a--4---nD----r8DNR--b-S',
    steps:
      'aaAAAAaaaAaAAAAaAAaAAAAaAAAAAAAAAaAaAaAAAAAAAAaaaAbAAaaaAaaAAAAaaaaAAAAaAaaAAaaaAAAAAAAaaAAaaaaAAAaAAaaaAaaAAAAaaAAAAAAAAaAaaAaAaAAAaAAAaaAAAAAAAAAAAAAAAAaaaAAAAAAAAaaAAAaaAaAaAABAaAaAaAAAAAAaaaaaaaaaaaAAAAAAAAAAaaaAAAAaAAAaAAaaAAAAAaaAAAaaaaaAAAaaAaaAAAaAaAAaAaAAAAaAaABaAaAAaAaAaAAAAAaAaAAAaAAAaAAAAAaaAAaaAaAaAaaaAAAAAAAaaAaBAaaAAAAAAaaAaAaAaaAAaAAAAAAAAaAAaaaaAaaaaaAAaabaAAAAaaAaAAaAAAAAAAAAaAAAAAaaAAAaaAAaaAAaAAaaAAaAAAAaAAAAAAAaaAaaaaAAAaAAAAAAAAAAAAaAAAAaAABaAaAaABAAAaAAaABAAAaaAAAaAaAaAAaAaAaAAAAaaAAAAAAAaAAAaAAaAaaAaAAAaAAaAAaaaAAaAaaAAAaaAAAaAAAaAAAAAaAaAaAAaaaAaaAAAaAAaaAAaaaaAAAAAAAaAaaaaAaAaaaAAAAaaaAAAaaAAaaAAAaAAAAAaAAaAAAaaAaAAAaaaaaAAAAaaAAAaaAaAAaAAaaAaaAAaaAaAAAaaAAaaAAAaAAaaaAAAAAAAAaaAaAAaAAAAAAaAaaaAaaAAAAAAAAaAAAAAAAAaAaAbAABAaAAAAaAAAAaaAAAAAAAaAAAaAAAaaAAAAAaAAAAAaAaAaAAAaAAAaAAAaAAaaAAaaAAaaAAAAAAaAAAAAaABaAaAAAaaBAAAAaAAAAAAAAAAAaAAaAaAAAAAAAAAAAaaaaAAaAaaaAAaaaAAAAAaaAAaaAAAAAAaAAaAAAAAaaaAaaaAAaaAAaaAAAAaaABAaAaaaAAaAAAAAaAaAAAaAaAAaAAaAAaAaAAAAAAAAaAAaaaAbaAAaAaAAAAAAAaaAAAAaAaAaAaAaAaAaaAAAAaAaaaAaAAAaaAAAAaAAAaAAaaaaAaaAA',
  },
};
