// oxlint-disable oxc/approx-constant -- a weight may happen to lie near one.
/** Made by `npm run train:addressee` (docs/model-card.md); not to be edited. */
import type { KeyWeights } from '.';

export const trainedInFrench: KeyWeights = {
  cues: [
    -0.352, // first
    -0.0021, // second
    -0.482, // last
    0.441, // place
    0.278, // length
    0.821, // share
    0.331, // longest
    0.133, // short
    0.314, // long
    0.29, // question
    0.535, // asks
    1.3, // asks-plainly
    -0.691, // seeks-help
    -1.47, // reproaches
    -2.04, // jibes
    0.351, // wishes
    0.164, // exclaims
    0.299, // figures
    0.603, // first-person
    -2.8, // second-person
    0.164, // points-back
    0.0114, // tells
    0.258, // tells-plainly
    -0.092, // aside
    -0.0354, // story
    0.828, // bitter
    -0.0358, // harm
    -1.93, // content
    -0.1, // accepts
    0, // fondly
    0, // thanks
    0.259, // gravely
    0.0482, // raises
    -1.68, // courtesy
    -0.708, // laughs
    0.19, // of begins
    -0.198, // of first
    0.0376, // of last
    -0.0252, // of place
    0.0387, // of returns
    0.511, // of answers-self
    0.332, // of answers-brand
    -0.22, // of answers-reader
    -0.102, // of after-brand
    0.0427, // of since-brand
    -0.122, // of passed-over
    -0.0428, // of answered
    -0.0269, // of replies
    0.413, // of likes
    -0.0612, // of most-liked
    -0.416, // of length
    0.935, // of share
    -0.512, // of longest
    -0.0212, // of asks-mark
    -0.0809, // of ends-asking
    0.108, // of exclaims
    -0.256, // of figures
    0.571, // of first-person
    0.0653, // of capitals
    0.414, // of laughs
    -1.36, // of little
    -0.252, // of question
    -0.0794, // of asks
    -0.351, // of asks-plainly
    0.196, // of story
    -0.156, // of someone
    -0.143, // of complaint
    -0.00487, // of complains-most
    -0.503, // of arousal
    -0.424, // of hostility
    0.259, // of hostile
    0.0847, // of insult
    -1.52, // of boycott
    0.0814, // of defends
    0.067, // of accepts
    4.37, // of courtesy
    0.456, // likely
    0.476, // likely-voice
    0.308, // how-likely
    0.455, // how-likely-voice
    0.478, // for-all
    0.0617, // voice-for-all
    -0.435, // sentences
  ],
  words: {
    bias: 0.808,
    step: 0.0856,
    gaps: '-9---2--t--H----G--w--pc-F--C---1----B-vx-bYAqu---Ge--Z---TWk--Tq-----KT---HOvF---BC--l-------x--t--ty-Edc---h-XrrU--3-Q--k---c--pi9N----AHmn----c------e------CK--Sa---F-o--x-8naWi--f--l---dXa-q--F----y-----CA-----NYDYyvU-R-F3-A--PH6---CS--------U------W----P-f---u-XnY-yU---H--8--s--jc-lhd----WD-aO--6-V--V---Y--------GR-Li-4-N-hA--gcj--8P-----m--Cg----zK------C---v----3-H----F-----C----v--s-s-------cV-E1-y--H--m--A-hV--g--------N---M-y--UC--F--220J------bK-w----S---------8g-j5J-u-V-t-h4--e-jW----KU----eR--j--2FHU-r---Q--Y-QAS----FXb----i--j-CL--tN---J0T--a-Ubn---------Y--t--bFF---p-M--X----QVD-0g1--hW-m---Z--St--zj--------pN--2-5NO--3bMl6---rYG-I-h----H-L-Jo--S--zwfC---SH-W---r1a-Z-lB-l----y-e--zk--f---Kk-jh--d-Md--T-----------Nr--Y-B7-----HVwKFF--u---7-----p6-ts-O-iY4-QHg--C---z8--c-----5---------b9--6-t4OX-m----w6---8-RR-5M6--v-E8---eRaY----------f--S----E----u-f-MQ3--3C--ZEfyr--0--xC--e-----2-R-qJ---R-57--C-R-FU------NB-I-S--NS---c--M--n--dH----i-7----NY-b-C5---D----z-J-r-w-7--P--n--qz-S-y----------l---udQ----xfV---------NO-------J--ch---5--a-r--4Eu-a32--QiL-L---US-c---8V-Lu---x----w----q--bM-zQj--z----------Gt-------Or--F----z-E---NgL1--QH--Pf----C-G-SNaNm--asW-------y-j----v-Opk--L-zOy--bd-hk-W--vE--T-z--u---L-O--R---j-4y---b--YxJI--H-7----DD-r---Kw---kUo----N--x7----S---lH-----ou2ED-6U--Y--U----q-wrE--ni-p------TE---------1--s-h--B--I-MR---YH-A--Db---V----nK-J--Kl-----I---N-V--DN-O-exlL----a--Zc7--m--S------ay----a--Y-L---------cc--Fd-Sy---L-j--H---j-----07pO--o-1S--Fh-I---N---NF--OS-----b-M---vZHMnK--HN---Q----4--0--Z--U--raM-U-P--x--x--1-U6-----------c-jri-vg-----ry9--L--T8---av---R-Q-e-D-------p---W--pY------ibf-N-----gAFbT--M-C----8T-VX-g-H-----E-S-ZG-0---oE-N----pU-N-xW-O-----C--NW-OW-----pU-i-io-Pb---J-JBGIFf3-5A----E---J----Yn---rRW-K----P---X-w-----GSy---n---XQ-9s-Ye--eh-kk-------CC--Vm---K--l--av---6O-ZG---Z-E---W-r-Y-QG---t----l-lN-RTL--N-v----L----Cv-q-1aW--z-vQ6---J--S----Xx-DH----aCG--3---wm2s-M-----V--K------4p-----PBR---xg---DB--zyk-1--c-NNV--Q5XX-Y-kb-----9-p--Dc--v-Roo-------r-A--K-R-M---N--nQI--uToS-c---T------x-S---e-n-m-8J-i-G---G--D---c-p--kl-p-L-n---a---N--g-6B-pA----G-ELs38--Sf--11hvP---V-kf-D---eR-LV-1---s--t--u-0-G--h-------0---f-2----E-d--R--f--DFVL--E5-re-P----F-ZA-E-cCXKx-jC-Q-DF5is----SZ-Zwim---Z-G-D---G-M--vm--M6x----l----y---zrV-----vpd--P-jgo--I-l-----bIu--M-2faoJv-Ss-j-gWc-M-a---J-r---I-y-i----4d-8e-D-Z-z5--lq-U----v-zI-lJbD-----f--S--VnSJ-S----OQTS-u------h---Y-YM-sta--T5-KO-EbQf--r---X-3-g8------xL---------H------X---------DvjB-f-UjUR----OMK-tBk-y-O-s-L-X----------Z----Hl---F--J-q---P6---c-g-U---5-------5E-----G--B-Zhogy--W--q--0--FM----5-Nv-------7e--t--dC--B--DPvm-n-EC--9-XJ-----1-P---h--Q-vc--6-H---Fz--IZT----g-zX',
    steps:
      'AaaAAaAaAAaAAAAAaAAaAaAAaaAaAaaAaaAAaaAaAAaAaAAAaaAaAAAAAaAaaAAAAAaaaAAaAAAAAaaAaaaAAaAaBAaaAaAaAaAaAAAAAaAAAAaAAaAAAaAAAAaaaAAAaAaaAAAAAAaAaAaaAaAaaAAAaaAaaAABAaAAAaAAAAAAAAaAaaAAaaAAAAaAaAAaAaaAAaaaAaAAaAAAAAaAAAAAaaaAaAAAAAAAaaAAAaAAaAAAAAAaAAaAAAABaaAAAaAaaAAaAaaaaAAAaAAaAaAAAAaAaAaAAAAAAAAaAAAAAaAAAAAabAAAaaAAAaaAaaAaAAaAAAAaAAaaaAAaAaAAAaAAAaBAAaAAaAAAaaaAAAAAAAaAAaAAAAAAaAaAAaBaAAaAaAaaAaaAAAaAAAaAAAAaaAAaAaBAAaAaaAAAAAaAAAAABaAAAAAaAAaAAAAaAAaaAAAAaAaAaAaaAaaAAAAAAAaAAaAAAAAAaAAAaaaAaAAaAAAAaaAaaAaAAAAaAaAaAAaAAAAAaAAAAAaAaaaaaaAAAaAaAAaaaAaaaaAaAAaAAaAaaAAAAaAAAaAaAAAAAAaAaaAAAAAAaAAaAAaAAAaAAAaabAAAAaAaaaAAAaAAABaaaAAAAaAAAAAaAaaAaAaAAAAAAAAAAAaaAAaAaaAAAAaAAAAAAaAAAAAAaAAaAaaABAAaaAAaaaAAAAAAaAAAaaAAaAAAaAAAAAaaAAAAAaAAAAAAaaAAAAAAAAaAAaAAAAaaAAaAAAAAAAaAAAaaaAaAaAAAAAaAaAAAaAAaAAaAAAAAAAAaaAaaAAAAAaAAaAAAAAAaaaAAaAaaAAAaAAaAaAAAAAAAAaAAaAAaaaAAAaAaAAAaaAaaaAaAaAaAAaaAAAaaaAAAAAAaaAAAAAAAAaAAAAAAAAAaAaAABAAaaAAaaAAaaAaaAAaaAaAAAAAAaAAaaaaAaaAAAaAAAaAAAaAAAaBAaAAaaAaaaAAAaAAAAAAaaAAAAAAaAAAAAAAAAAAaaAaAaAaAAaAAaAAaAaAAAaAaAAaAAAaAAaAaaAaaAAAaAAAaAAAaaaAAaaAAAAAAaAaAAaAAAAaAA',
  },
};
