// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { KeyWeights } from '.';

export const trainedInFrench: KeyWeights = {
  cues: [
    -0.431, // first
    0.0275, // second
    -0.495, // last
    0.271, // place
    0.228, // length
    0.883, // share
    0.362, // longest
    0.136, // short
    0.59, // long
    0.181, // question
    0.441, // asks
    1.28, // asks-plainly
    -0.283, // seeks-help
    -1.09, // reproaches
    -1.7, // jibes
    0.208, // wishes
    0.168, // exclaims
    0.348, // figures
    0.448, // first-person
    -2.35, // second-person
    0.184, // points-back
    0.0633, // tells
    0.28, // tells-plainly
    0.156, // aside
    0.0585, // story
    0.366, // bitter
    0.101, // harm
    -1.58, // content
    -0.11, // accepts
    0, // fondly
    0, // thanks
    0.226, // gravely
    0.2, // raises
    -1.59, // courtesy
    -0.558, // laughs
    0.171, // of begins
    -0.174, // of first
    0.0205, // of last
    -0.0875, // of place
    -0.0488, // of returns
    0.846, // of answers-self
    0.594, // of answers-brand
    -0.2, // of answers-reader
    -0.0974, // of after-brand
    -0.0315, // of since-brand
    -0.11, // of passed-over
    -0.133, // of answered
    0.00202, // of replies
    0.356, // of likes
    -0.0757, // of most-liked
    -0.328, // of length
    1.08, // of share
    -0.487, // of longest
    0.0281, // of asks-mark
    0.0781, // of ends-asking
    0.034, // of exclaims
    -0.253, // of figures
    0.649, // of first-person
    0.056, // of capitals
    0.326, // of laughs
    -1.16, // of little
    -0.277, // of question
    0.0484, // of asks
    -0.2, // of asks-plainly
    0.233, // of story
    -0.15, // of someone
    -0.117, // of complaint
    -0.013, // of complains-most
    -0.516, // of arousal
    -0.534, // of hostility
    0.0496, // of hostile
    0.0635, // of insult
    -1.68, // of boycott
    -0.00428, // of defends
    0.0372, // of accepts
    3.67, // of courtesy
    0.56, // likely
    0.239, // likely-voice
    0.286, // how-likely
    0.408, // how-likely-voice
    0.699, // for-all
    0.109, // voice-for-all
    -0.37, // sentences
  ],
  words: {
    bias: 0.227,
    step: 0.0742,
    gaps: '---8----n--H--------gL0c-F--C---1----B--j-b-1---Ge--Z---TW---X----j-I6--KO1---BC-g-E-------x--t--ty-ic--L-V-XpBrkC----6-fQ---L----O-T---CfG-------gp-----7---dK--t-2--1--9---Y--4-----L-Ra------------BM-ZK-----D1yvU-R-F3-A--P-E---CSIc---1--ufj----A--V-----v-----I-C--J---H-P----b--jKR-lhdC----T-eT--1-V-r------------b---p-N-hAI--0j------2---Trg--Lr-5K-----jc---v-c---a-------E-------Yi-M-f---------h-E1-yk-A---I---iV----H--9--------o--UC--F------d-Z---UK--B-K-7----e---yv-jum6MsJ-u-VV-X-h-7-bztW----f----w------Q-c---Q---9----Fz-------I---pSNJSV-P6-Sc-Pr-UVFn---7----xm--t-owFF---p-MO-J8-r--iVDtxz---ZW-m---Z---C--zj-1------xN--pM-5---WbMl--e--iG1QF-----j--Vo-----I-S---GOH-----E----W-l----y-e-K-o---G---K-hm---rg--x-----------Nri-z-B--J--k-UVwQ--------0---n---Z-O-iY4ufFB---4f-C58--------Y-T-----Q---0R--o-t4OESxy----w6---8---fM---s-E----dEMEVYs---f--------aIO---z--4---V-MQ3--6---z---i-Y-YC-QQ---fA-y8eb--XI--W-E-57c-j--s----D--J-K-------S--Mg-V---Wf----C-7------DA-C5---D-----9-rF-q-7n----P--qz-S-y-----uJ-----P---Ld-----E----------F-------Y--ON----d----I--4z-a-wM--DiL---5----Q--EEQ-L----i----w---cp---Ma-YQNV--z--Zt------6t------0X-g-----5--6-Yo-D--QH--Pf----C---CBSOS--as-----g--o----Z---Kp--w-zOy--bd--I-W--0----J--u----a--R--N---2------DxJ--Q--j---f--Z--cw-a--JU----2--x7----n-----G---6Gn2E-B-T--Y---h----E-----L-pG----V-5-----s----I--s-hV-p--I-MR---YH-A--Db-------YkK-J--Kl-----I---N-V--R-O--xGL----a---Xc--g-b6---s-----v----k-L---------c---C--H----------d------yp--3-jRS--n-I--M-A---NF--O-----u-HE----LHMy--V---Q-----B--t-G5W--Uf-L9aM-U------1--1-UR-ns--------yCx-o-Ql-Jg-----r-A--9-K--H----MI---f3-e-D---------S-t0-yY-------AfC-K----xsAFbT--------OTc---53--x-W-D-v-0-E--jEX----myY-N-xW-O-----C--N-l-------6--N-r---JI-AIIl3------Bg--m----Yn--Ma-V-Z----X---X-w-UO---g----v-r-pQ-9--m--eh--LL-------mD-im---K-t1--av---6OL-N----l---Z--z-erf-------O-l-zL--J--------0R5uA---9---Mk-E-Td--SP--SG----Xx-DH---5eCG-P-n--j-zpM-eaa---L-sR-2------4p----S6T---xSNp--XB--xByk28-4h-NNV-k-le---Qb---t--Pr7---9-W----------PD---H--PO---N--4I--W-ERS-c-----K------P-----I-m-sPJ-q-MV--g-hf-----I-o-h-p-L-n---a---N--g-8-p----H-EL-m8--SfZ--b1-TP-o-lE----A-0-F-LV-1---s--t----l-G--h----4--3Bd-G-4-2-------0--f-0SVL--E5-re-----V-ad--DCXKxG-cC-Q-DF5is-s----Zw-Lt--p-G----K---8---wx------w------d7e-----W-X----Io--I-------Pr--M-2fa-k-S---zWc-B-l---J-r23-V--------S--ce-D-Z-z5--lq------G-zI-lJbD-----f----o6J-S----zS-------1a--7a-l--cq----KO-Es4-----q-l-y----J---mL----------a------------1-QvjB-f-U4R----OXE-om-y-O--4-X----------Zd----UT---36----66---t------IM-------au----x--BSJ-P----5---m----N------J--------tOP--Na-e-DC--B--Tvm-n-EC--9-XJ-B-ZMg---5---h--Q----N7-H3--rTa--DDT----g-zX',
    steps:
      'AaAaAAaAAaAAAAaAaAAaAAaaaaaAAAaaAaAaAAaAAAAaAAaaAAaaAaAAAAAAaaaAaaaaaaaAaBAaaAaAaaAaAaaAAAAAAaAAaaAaAAAAaAAAaaaAAaaAAAAAAAaAAAaaaAaAAaaAaAAaaAAABaAaAAAAAAAaAAAAaAAaAaaAaAAAAAaaaAAAAaAAaAAAaAAAAAAAaaAAaAaaAAaAAAAAAAaAAaAAAAAAAaAAAAAaAAAAaAAAaaaAaAAaaAaaaAAAaaAAAAAAaaaAAAAAAAaAaAAAaAAbAAAaAaAAaAAaaaAaAAaAAaAAaAAAaaaAAAAaAAAAAaaAAaAaAAaAAaaaAAAAaAAAAAaAAAaaaAAAaAaaAAaBAAaAaaaAAaAAAAaAAAAAaAaAAAABAaAaAAAAAAAaAAAaaAAAAAAaAAAAaaAAAaaAaAAAAaaaaaaaAAaAAAAAaAAaAAAaAAaAAAAaAAaAAaAaAAAAaAaAAaAAAAAAAAaAaAAaaAaaaaAAAaAaAAaaaAaaaAAAaAaAaaaaAAaAaaAAaaAaAAAAAAaAaaAbAAbAAAaAAbAaAAAAaaaAaAaaAAaAAABaAAaAaaAAAAAaaAaAaAAAaAAAAAAAaaAaAaAAaaaaaAAaAAAAAAAaAaAAaABaAaAAAAaAAAAaAAAaABaAaAAaaAAAAaAaaAAAAaaAAAaaaAAAAAAAaaAAaaaAAaAAaAAAAAAAAAaAAAAAaaaaaAAaaAAAAAAAAaAAaAAAAaAAAaAAAAAAaaaaAAAAAAAAaAAAAbaaaAAAaAAaaAAaAAaAAAAAAAaAAAaAaaAaaAAAaAAAaAaaaAaAAAaAaAAaaAAAaaAaAAAaaAAAAAAAAAAAAAAAAAAABAaAaAAaaAaAaaAaAAaAAAaaabaAAAaAAAaAAaAAAaBAaAaAaAAAaaAAAAAAAAAAaAAAAaAAAAabAAaAAaAAAaAaAAAAAAAaaAAAAAaAAAAaAaAAAAAAAAAaaAAaaAAAAAAABAaAAAAAAAaAAaAA',
  },
};
