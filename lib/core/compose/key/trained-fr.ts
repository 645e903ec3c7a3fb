// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { KeyWeights } from '.';

export const trainedInFrench: KeyWeights = {
  cues: [
    -0.353, // first
    -0.0033, // second
    -0.479, // last
    0.438, // place
    0.276, // length
    0.82, // share
    0.333, // longest
    0.133, // short
    0.314, // long
    0.291, // question
    0.536, // asks
    1.3, // asks-plainly
    -0.689, // seeks-help
    -1.5, // reproaches
    -2.04, // jibes
    0.35, // wishes
    0.153, // exclaims
    0.299, // figures
    0.601, // first-person
    -2.8, // second-person
    0.165, // points-back
    0.0107, // tells
    0.258, // tells-plainly
    -0.0941, // aside
    -0.0333, // story
    0.833, // bitter
    -0.032, // harm
    -1.91, // content
    -0.101, // accepts
    0, // fondly
    0, // thanks
    0.25, // gravely
    0.0312, // raises
    -1.64, // courtesy
    -0.708, // laughs
    0.178, // of begins
    -0.189, // of first
    0.0405, // of last
    -0.0495, // of place
    0.0438, // of returns
    0.549, // of answers-self
    0.355, // of answers-brand
    -0.212, // of answers-reader
    -0.106, // of after-brand
    0.0342, // of since-brand
    -0.12, // of passed-over
    -0.0281, // of answered
    -0.0376, // of replies
    0.405, // of likes
    -0.0669, // of most-liked
    -0.417, // of length
    0.9, // of share
    -0.502, // of longest
    -0.0254, // of asks-mark
    -0.0686, // of ends-asking
    0.0758, // of exclaims
    -0.255, // of figures
    0.56, // of first-person
    0.0832, // of capitals
    0.438, // of laughs
    -1.35, // of little
    -0.252, // of question
    -0.0831, // of asks
    -0.338, // of asks-plainly
    0.213, // of story
    -0.14, // of someone
    -0.151, // of complaint
    -0.00618, // of complains-most
    -0.484, // of arousal
    -0.434, // of hostility
    0.269, // of hostile
    0.0803, // of insult
    -1.53, // of boycott
    0.0929, // of defends
    0.0615, // of accepts
    4.47, // of courtesy
    0.467, // likely
    0.494, // likely-voice
    0.305, // how-likely
    0.451, // how-likely-voice
    0.506, // for-all
    0.0617, // voice-for-all
    -0.436, // sentences
  ],
  words: {
    bias: 0.821,
    step: 0.0855,
    gaps: '-9---2--t--H----G--w--pc-F--C---1----B-vx-bYAqu---Ge--Z---TWk--Tq-----KT---HOvF---BC--l-------x--t--ty-Edc---h-XrrU--3-Q--k---c--pi9N----AHmn----c------------hK--Sa---F-o--x-8naWi--f--l---dXa-q--F----y-----CA-----NYDYyvU-R-F3-A--PH6---CS--------U------W----P-f---u-XnY-yU---H--8--s--jc-lhd----WD-aO--6-V--V---Y--------GR-Li-4-N-hA--gcj--8P-----m--Cg----zK------C---v----3-H----F-----C----v--s-hK-------cV-E1-y--H--m--A-hV--g--------N---M-y--UC--F--220J------bK-w----S---------8g-j5J-u-V-t-h4--eztW----KU----eR--j--2FHU-r---Q--Y-QAS----FXb----i--j-CL--tN---J0T--a-Ubn---------Y--t--bFF---p-MO--I----QVD-0g1--hW-m---Z--St--zj--------pN--2-5NO--3bMl6---rYG-I-h----H-L-Jo--S--zwfC---SH-W---r1a-Z-lB-l----y-e--zk--f---Kk-jh--d-Md--T-----------Nr--Y-B7-----HVwKFF--u---7-----p6-ts-O-iY4-QHg--C---z8--c-----5---------b9--6-t4OX-m----w6---8-RR-5M6--v-E8---eRaY----------f--S----E----u-f-MQ3--3C--ZEfyr--0--xC--e-------K-qJ---R-57--C-R-FU------NB-I-S--NS---c--M--n--dH----i-7----NY-b-C5---D----z-J-r-w-7--P--n--qz-S-y----------l---udQ----xfV---------NO-------J--ch---5--a-r--4Eu-a32--QiL-L---US-c---8V-Lu---x----w----q--bM-zQj--z----------Gt-------Or--F----z-E---NgL1--QH--Pf----C-G-SNaNm--asW-------y-j----v-Opk--L-zOy--bd-hk-W--vE--T-z--u---L-O--R---j-4y---b--YxJI--H-7----DD-r---Kw---kUo----N--x7----S---lH-----ou2ED-6U--Y--U----qk-LrE--ni-p------TE---------1--s-h--B--I-MR---YH-A--Db---V----nK-J--Kl-----I---N-V--DN-O-exlL----a--Zc7--m--S------ay----a--Y-L---------cc--Fd-Sy---L-j--H---j-----07pO--o-1S--Fh-I--M-AS--4F--OS-----b-M---vZHMnK--HN---Q----4--0--Z--U--raM-U-P--x--x--1-U6-e-----------hri-vg-----ry9--L--T8---av---R-Q-e-D-------p---W--pY------ibf-N-----gAFbT--M-C----8T-VX-g-H-----E-S-ZG-0---oE-N----pU-N-xW-O-----C--NW-OW-----pU-i-io-Pb---J-JBGIFf3-5A----E---J----Yn---rRW-K----P---X-w-----GSy---n---XQ-9s-Ye--eh-kk-------CC--Vm---K--l--av---6O-ZG---Z-E---W-r-Y-QG---t----l-lN-RTL--N-v----L----Cv-q-1aW--z-vQ6---J--S----Xx-DH----aCG--3---wm2s-M-----V--K------4p-----PBR---xg---DB--zyk-1--c-NNV--Q5XX-Y-kb-----9-p--Dc--v-Roo-------r-A--K-R-M---N--nQI--uToS-c---T------x-S---e-n-m-8J-i-G---G--D---c-p--kl-p-L-n---a---N--g-6B-pA----G-ELs38--Sf--11hvP---V-kf-D---eR-LV-1---s--t--u-0-G--h-------0---f-2----E-d--R--f--DFVL--E5-re-P----F-ZA-E-cCXKx-jC-Q-DF5is----SZ-Zwim---Z-G-D---G-M--vm--M6x----l--K--n---zrV-----vpd--P-jgo--I-l-----bIu--M-2faoJv-Ss-j-gWc-M-a---J-r---I-y-i----4d-8e-D-Z-z5--lq-U----v-zI-lJbD-----f--S--VnSJ-S----OQTS-u------h---Y-YM-sta--T5-KO-EbQf--r---X-3-g8------xL---------H------X---------DvjB-f-UjUR----OMK-tBk-y-O-s-L-X----------Z----Hl---F--J-q---P6---c-g-U---5-------5E-----G--B-Zhogy--W--q--0--FM----5-Nv-------7e--t--dC--B--DPvm-n-EC--9-XJ-----1-P---h--Q-vc--6-H---Fz--IZT----g-zX',
    steps:
      'AaaAAaAaAAaAAAAAaAAaAaAAaaAaAaaAaaAAaaAaAAaAaAAAaaAaAAAAAaAaaAAAAaaaAAaAAAAAaaAaaaAAaAaBAaaAaAaAaAaAAAAAaAAAAaAAaAAAaAAAAaaaAAAaAaaAAAAAAaAaAaaAaAaaAAAAaaAaaAABAaAAAaAAAAAAAAaAaaAAaaAAAAaAaAAAaAaaAAaaaAaAAaAAAAAaAAAAAaaaAaAAAAAAAaAaAAAaAAaAAAAAAaAAaAAAABaaAAAaAaaAAaAaaaaAAAaAAaAaAAAAaAaAaAAAAAAAAaAAAAAaAAAAAabAAAaaAAAaaAaaAaAAaAAAAaAAaaaAAaAaAAAaAAAaBAAaAAaAAAaaaAAAAAAaAAaAAAAAAaAaAAaBaAAaAaAaaAaaAAAaAAAaAAAAaaAAaAaBAAaAaaAAAAAaAAAAABaAAAAAaAAaAAAAaAAaaAAAAaAaAaAaaAaaAAAAAAAaAAaAAAAAAaAAAaaaAaAAaAAAAaaAaaAaAAAAaAaAaAAaAAAAAAaAAAAAaAaaaaaaAAAaAaAAaaaAaaaaAaAAaAAaAaaAAAAaAAAaAaAAAAAAaAaaAAAAAAAAaAAaAAaAAAaAAAaabAAAAaAaaaAAaaAAABaaaAAAAaAAAAAaAaaAaAaAAAAAAAAAAAaaAAaAaaAAAAaAAAAAAaAAAAAAaAAaAaaABAAaaAAaaaAAAAAAaAAAaaAAaAAAaAAAAAaaAAAAAaAAAAAAaaAAAAAAAAaAAaAAAAaaAAaAAAAAAAaAAAaaaAaAaAAAAAaAaAAAaAAaAAaAAAAAAAAaaAaaAAAAAaAAaAAAAAAaaaAAaAaaAAAaAAaAaAAAAAAAAaAAaAAaaaAAAaAaAAAaaAaaaAaAaAaAAaaAAAaaaAAAAAAaaAAAAAAAAaAAAAAAAAAaAaAABAAAaaAAaaAAaaAaaAAaaAaAAAAAAaAAaaaaAaaAAAaAAAaAAAaAAAaBAaAAaaAaaaAAAaAAAAAAaaAAAAAAaAAAAAAAAAAAaaAaAaAaAAaAAaAAaAaAAAaAaAAaAAAaAAaAaaAaaAAAaAAAaAAAaaaAAaaAAAAAAaAaAAaAAAAaAA',
  },
};
