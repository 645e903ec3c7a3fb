// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { KeyWeights } from '.';

export const trainedInEnglish: KeyWeights = {
  cues: [
    -0.543, // first
    -0.142, // second
    -0.699, // last
    0.343, // place
    0.252, // length
    1.12, // share
    0.0334, // longest
    -0.0956, // short
    1.04, // long
    0.412, // question
    0.38, // asks
    1.12, // asks-plainly
    0.221, // seeks-help
    0, // reproaches
    -2.97, // jibes
    0.26, // wishes
    -0.352, // exclaims
    -0.123, // figures
    -1.01, // first-person
    -1.81, // second-person
    0.224, // points-back
    0.247, // tells
    -0.075, // tells-plainly
    -0.582, // aside
    0.0898, // story
    0, // bitter
    0.194, // harm
    -0.462, // content
    -0.639, // accepts
    -0.91, // fondly
    -0.19, // thanks
    -0.338, // gravely
    0.753, // raises
    -2.58, // courtesy
    -0.386, // laughs
    0.0809, // of begins
    -0.0872, // of first
    -0.208, // of last
    0.361, // of place
    0.187, // of returns
    0.177, // of answers-self
    0.0776, // of answers-brand
    -0.165, // of answers-reader
    -0.243, // of after-brand
    0.0345, // of since-brand
    -0.0836, // of passed-over
    -0.0497, // of answered
    -0.111, // of replies
    0.621, // of likes
    -0.224, // of most-liked
    -0.462, // of length
    1.14, // of share
    -0.528, // of longest
    0.014, // of asks-mark
    -0.0538, // of ends-asking
    0.297, // of exclaims
    0.0334, // of figures
    0.545, // of first-person
    0.621, // of capitals
    -0.749, // of laughs
    -0.839, // of little
    -0.0382, // of question
    -0.0901, // of asks
    -0.915, // of asks-plainly
    -0.294, // of story
    -0.0774, // of someone
    0.206, // of complaint
    -0.123, // of complains-most
    -1.11, // of arousal
    -0.29, // of hostility
    0.0884, // of hostile
    -0.0165, // of insult
    0.284, // of boycott
    0.293, // of defends
    0.282, // of accepts
    -1.52, // of courtesy
    0.528, // likely
    0.639, // likely-voice
    0.274, // how-likely
    0.478, // how-likely-voice
    0.345, // for-all
    0.171, // voice-for-all
    -0.57, // sentences
  ],
  words: {
    bias: 1.48,
    step: 0.0884,
    gaps: '9--GHtGxBYl-----G-kM-M--M-o---O--l2m-gCC-q--Q--2-c-------7-----PVu-n-v-s-TLZ1--Gyl----K---m--1--he--x---45V----u--u---YgT6-j------OZ-Q------Y-q2-O---fC-Q----------H---FK38-L--A-v--c5-N-E-fm---p--y4---m-t7-38--B----D--UXK---e---VN--8-w-----Nc1j-N-A----D-tK-L9z----n-S-oKW---1Z--nm--O9n-------I------C---Kgn-k-v7-M-w----S--------b--p-------b---F--Fl5Y--7U-75Di-b----t-T---Q------WR5-z---O---Y--n-BKK-8F----AsQE--h-----iV--eZLs--k------W-g--oTMv-4g--B--i----Q--a0fW--2-v--Z--g---X------l--------FN-KZ-----4--------Bh-j-dX-h--0-E---7-D-lbP---Q-Bs--F----t-UW-S--cV-D-------x-R--e--cY--S--TP--k----CQS-X-2-------x-----sfEct-bt-N---U--a-m---F-pG-GXF------Zr-4-iD----------w---Z--K----b---G5k---MgXU--2-H----BY5p----2X---D------5---w-j-7S-AVa-----7-4-rj--1G--DX-------kY-----ttC-R0---v--V-P--3------eOBeQ-M1---s-N--pG---tHK-gT-UZ--d1---A-X-phozi---st-iq--z--G---Rc-VWCQ-kogFQ--x---55-7-N--A--BDA--X-b--x----F57E----rs-----SF---H-z----O--C------Lp-fL-------m---2pHT--r---g---oqE-x-NQ----v---b---Bk---s--mh--VI2-L-s-EQiO5---Tm---IN-xaq-N---c---Y----1--B---LN-l---Sw-3-b----k-R----f-KDD-ypK0-b-lwk-9-----J-----E---gT---U-9--P-e-D--h--IO--B4-a-Wk-Xd--9X-U-----G--F-P-QL-----yA-----Xi---c-S---0---cXKD---Y----------TRf--KL-Asl--h---K--b--R-d--20-U--J-DaMV----t-m-Cj-----J-c-----Eh-----e--G--S--NMw-bd---VeAS----f-j--o--F---Mt--Z----4GhuF-7-Nm---F----7---CE-v--Hi--u--2-----WCGH---Sf----tY-K--0-----r--c--F-l-a---l--i--m-Asm---X---X---S-XX---x-Xo-u-d-----2-XwRp--Q---NyX----C---j--N-Dw-VdS--Pmj-WUV--e-jAf68Dx-l--E1---u-X7-------W-------I--R-------W----N------dz-jG-QJ----eAf-G--YvKpq7--y-HG1-qJ---J---Z---r----D---Q3n-DZn-veD--S-----Jv-MF----Bb------I1------3-HI-O-M--M-o--a--L--Yq------z------B--y-V------w-0-ySU4-v-W--k---J-----G--fG-fy-u-2------A--v--8-A---k---MG----uG-LUN-ph-M-zG--TB-ad---GA--Q27AK---p--S----2hPc-ucBk-G-----S5-----5--N----2------I8---e5m-rG--QD-LC-----C-P91Q----M-C-Q-Sg--y-5q--9-----Z-------F-N-Z-OKC-----F-dD-mN--XyvR--OE-----lleUZ--8-s7------q1---O--A-q6l2----1---g--qt-a--P-5-S----Z4---N-Rfc-J-Df-Jf-----x------Y-----Q-aNv-I-1--H--TE-fU--V-O----Zp5-PXF---3--y-5-5---G--c----qi-W----zA-------wvNDv---BP----------u-c---g--3-G2-n---A--u3x----------F-V--YB--G-L-On-JBS-----n----E---klbH-----------m----b-ri---GTI---IJi---V--Fw----pb--h-MZ----M---i-O----Y---U--X-BRf-t-I--Gp-w-W----v--5s---U--Hrb------W-5-b----C------B--T----Rl-mq--E--B------5-SWJ--4Z--A--Z--r-R7---r8F-I----mRq-M----Zwd-v--r---gnHKR3Hev-w-Q-YG-k-----T-u-T-U-Wm----i9--Q2a-v---ND--n-L---7--y-vW-I-------lM--O-0--Ih---2------S---i6--N---S----O6---VNQ----VM-a-----P-----8-r--S-------s6EN-M-P--s-dKeAx-V-J-S----9W-o-W-nYHo----A-N-----------VaA-----f---3--k----K-S---Q7k----GvnB3-GD---Ub--------CuF----J--W------u--d8RR--bE',
    steps:
      'aAAAAAAAAaAaaaAaAaAaAAAAAAAAAAAAAaaAaAaAAAAAAAaaaaAaaAAaAaaAAAaAaAAaaaAaaaAAAAAAAAaAAAaaaAAAaAaaAAaAAAAAaAAAAAAaaaAAAaAAAAAAAAAAAAAAAAAAAaaAAAAAaAAaaaAAAAAaAAAAAaaAAaaAaAaAAAABAaaAaAAAAAaaaAAaAaAAAaaaAAAaaAAaaAaaAaAAaAAAaAAaaAaaAAAaaAAAaAaAaAaaaAaAaAAAAaAAaaAaAAaAaAaaAaaaAAAAAaAAAaAAAaAaAAaaAaAAAAAaAaBAAaABAAAAaAAaAAaAaAAaaAAAAAAAaAAaAaAaaAaaaaAAaAaaaAAaAaAAAAAAaAAAAAAAAAAaAAAAaAAaAaAAaaaaAaAAAAaaABAaAAaAaAaAAAAaAaAaaAAaaAAAAAAAaAAAAaAAAAAAAAAAAAAAaaAAaABAAAaAAaAAAAAAAaAaAaAAAaAaAaAaAAAAaaAAAAAAaAAAAAAAaAaaAAAAaaaAAAaaAAaAaaAAAAAAAaAAAABAaaAAaAAaAAAAAAaAaAaAAAaAAaAAaAAAaAAAAAAAaAAaaaAaaaAaAAAAaAAAAAAAaaaAAAAaAaaAAAAaAAaAaAAaaaAaaAAAAAAAAaaAaAaAAAAaaaAaAaAaaaAAaaAAaAAAAaaAAAAAAaAaAAAAAaaaAAAAAaaAaaAAaAAaAAaAAaAaaaAaaAaAAAAAAAAAAAaAAAAAAAAAAAaaaaAAaAAAAAAaAaAAAaAAaaAAaAAAaAAaAAAAAAaAAAAAAAAAAAaaAaAaaAaAAaAAaaAAAAAAaAAaaAAaAAAAAAAAaAAAAaAaAAAaaBAAAAAAAaAaaAAAAAAAAaAaAAaAaaAAaAABAaaaAAAaAAaAaaaAAaaAAAaAAAAaAAaAAaaAAAaAaAAAaaAaaaAAaAAAaAaAAaAabABAAAaaaaAAAAaaAAAAaAaAAAAaAAaaAaAAaAAAAaAAAAAAAAAAaBbaAaAAaAaaAAAAaaAAaAaAaBaAaAAaAaAAAaAaaaaaAAaaAaAAAAAAAAAAaaAAAaAaAaaaaAA',
  },
};
