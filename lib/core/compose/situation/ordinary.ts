import type { Mood } from './mood';
import { isUntroubled } from './said';
import { isBanter } from './play';
import { isUnamused, laughs } from '../signs';
import type { Situation } from '.';

/** A complaint worth an apology: it says what, or says it very clearly, or several people say it. */
function complains(mood: Mood): boolean {
  const { counted, said, isNamed, isFault, hasFrame, isPlain, hasStirred, wasModerate } = mood;
  if (!said.isThere) return false;
  const { voices, complaints, praises, negative, people } = counted;
  // A heated thread about something that we know is no mere question.
  if (isNamed && wasModerate && voices >= 3) return true;
  const isAlone = voices === 1;
  // "My husband isn't easily pleased and he loved it": who sounds pleased and names no trouble that is known gets no apology.
  if (isAlone && said.label === 'positive' && !hasFrame && said.complaint < 0.4 && said.negative < 0.35)
    return isPlain;
  if (said.label === 'positive' && ((said.isPraise && said.complaint < 0.15) || !(isFault || isAlone)))
    return false;
  if (said.isGlad) return false;
  // "Je voudrais bien, mais je prends encore les comprimés": no reader hears anything that anybody minds.
  if (!hasFrame && !isPlain && Math.max(said.complaint, said.negative) < 0.1) return false;
  const isShared = complaints >= Math.max(2, people.length / 4);
  if (isNamed)
    return said.complaint >= 0.4 || isFault || (isAlone && !said.isPraise) || (negative > 0 && isShared);
  // One person under a post who isn't pleased has something to say.
  if (isAlone && (said.complaint >= 0.4 || (!said.isPraise && said.negative >= 0.3))) return true;
  // Nothing named, nothing stirring: a loud word is praise or play more often than not.
  const isClear = said.complaint >= (hasStirred ? 0.75 : 0.82) && praises <= complaints;
  return isClear || (isShared && hasStirred && said.complaint >= 0.5);
}

/** Somebody alone, of whom no word says that anything is wrong. */
const isAtEase = (mood: Mood): boolean =>
  mood.counted.voices === 1 &&
  mood.said.isThere &&
  !mood.isHot &&
  !mood.isFault &&
  mood.said.label !== 'negative' &&
  !mood.said.mocks &&
  !mood.said.mourns;

/** "Can tickets be bought at the door?": a question, and no more. */
const isPlainQuestion = (mood: Mood): boolean =>
  isAtEase(mood) && mood.said.asks && !mood.isNamed && mood.said.complaint < 0.15;

/** "Just moved to Leeds, trying you on Friday": it asks nothing, praises nothing and minds nothing. */
const isRemark = (mood: Mood): boolean =>
  isAtEase(mood) &&
  !mood.isCalled &&
  !mood.isAlarming &&
  !mood.said.asks &&
  !mood.asks &&
  !mood.isNamed &&
  !mood.said.isPraise &&
  !mood.said.isGlad &&
  mood.said.complaint < 0.15 &&
  mood.said.negative < 0.35;

/** Few people, and one asks for help, however kindly: nobody is thanked for the good mood. */
const isCallForHelp = ({ counted, said, isHot }: Mood): boolean =>
  !isHot && counted.voices <= 3 && said.seeksHelp;

/** Something does not work as people use it, nobody is angry, and somebody asks what to do: steps before regrets. */
const isForHelp = (mood: Mood): boolean => {
  const { said, isInUse, isGrave, isByWords } = mood;
  const isAlarmed = isGrave && !(isByWords && said.callsForHelp);
  if (!isCallForHelp(mood) || !said.isCalm || !isInUse || isAlarmed) return false;
  return said.callsForHelp ? Math.min(said.negative, said.complaint) < 0.85 : said.negative < 0.65;
};

/** One calm person, and a question that has an answer: how, when, where, whether. */
function isAnswerable(mood: Mood): boolean {
  const { counted, said, isHot, isFault, isGrave } = mood;
  if (isHot || !said.asksPlainly) return false;
  // "Is the gallery step free?", and a joke below it: nobody in it minds anything.
  const isAmongFew = counted.voices <= 5 && counted.complaints === 0;
  const isMild = said.complaint < 0.4 && said.negative < 0.5 && said.isCalm && !isFault;
  if ((isUntroubled(said) && counted.voices === 1) || ((isUntroubled(said) || isMild) && isAmongFew))
    return true;
  if (counted.voices !== 1) return false;
  // "Does the jacket come up small?": nobody minds, whatever a frame knows of sizes.
  const isMinded = isFault && (said.complaint >= 0.3 || said.negative >= 0.3);
  return !isMinded && !isGrave && said.isCalm && said.negative < 0.8;
}

/** Few people, and whoever began asks before anything else: what follows says why. */
const opensAsking = ({ counted, said, isHot, isGrave }: Mood): boolean =>
  said.opensAsking &&
  !said.seeksHelp &&
  said.complaint < 0.6 &&
  said.negative < 0.6 &&
  !isHot &&
  !isGrave &&
  counted.voices <= 3;

/** Where words decide: one or two people, a question, and no word that minds anything. */
const isAskedByWords = ({ isByWords, counted, said, isFault, hasFrame, isAccused, isGrave }: Mood): boolean =>
  isByWords &&
  counted.voices <= 2 &&
  said.asks &&
  !said.minds &&
  !said.reproaches &&
  !said.seeksHelp &&
  !isFault &&
  !hasFrame &&
  !isAccused &&
  !isGrave;

/** Where words decide: a word of praise, none that minds anything, and nothing asked. */
const isPraisedByWords = ({ isByWords, isWordless, counted, said, hasFrame }: Mood): boolean =>
  isByWords &&
  !isWordless &&
  counted.voices <= 2 &&
  !said.minds &&
  !said.asks &&
  !hasFrame &&
  said.label !== 'negative';

/** Where words decide: somebody minds, or it is known what went wrong, and nobody is pleased. */
const isMindedByWords = ({ isByWords, said, isFault, hasFrame }: Mood): boolean =>
  isByWords && !said.isPraise && !said.isGlad && (isFault || hasFrame || said.minds);

/** The advice is to answer a complaint. */
const isOwed = ({ counted, said, isCalled }: Mood): boolean =>
  isCalled && counted.complaints > 0 && (said.complaint > 0.3 || counted.complaints > 1);

const isUpset = ({ counted, said }: Mood): boolean =>
  counted.praises <= counted.complaints && said.label === 'negative' && said.complaint >= 0.5;

/** One person, who neither praises something nor is sure to be pleased. */
const isAlone = ({ counted, said }: Mood): boolean =>
  counted.voices === 1 && said.isThere && !said.isPraise && !said.isGlad;

/** Two or three people of whom one grumbles: "what a lovely mood here" is no answer to that. */
const isGrumble = ({ counted, said, isTold }: Mood): boolean =>
  counted.voices <= 3 && (counted.praises <= 1 || isTold) && said.complaint >= 0.35 && !said.isGlad;

/** Among few, the one who is answered is not pleased. */
const isAnsweredCross = ({ counted, said }: Pick<Mood, 'counted' | 'said'>): boolean =>
  counted.voices <= 4 && said.label === 'negative' && Math.max(said.complaint, said.negative) >= 0.4;

/** More are pleased than not, and whoever is answered does not complain. */
const isCheerful = ({ counted, said }: Mood): boolean =>
  counted.praises > counted.negative && !(isAnsweredCross({ counted, said }) && !said.isPraise);

/** People at each other, at least as many as complain. */
const isQuarrel = ({ counted }: Mood, least: number): boolean =>
  counted.hostile >= least && counted.voices >= 2 && counted.hostile >= counted.complaints;

/** Delight in as many words, of somebody alone or among few of whom nobody complains. */
const isDelight = ({ said, counted, isHot }: Mood): boolean =>
  said.isDelighted &&
  !isHot &&
  (counted.voices === 1 || (counted.voices <= 3 && counted.complaints === 0 && !said.asks));

/** Whoever is answered minds it and asks nothing that has an answer, whatever the next one asks. */
const isMinded = ({ said }: Mood): boolean =>
  said.label === 'negative' &&
  said.negative >= 0.5 &&
  said.complaint >= 0.4 &&
  !said.asksPlainly &&
  !said.callsForHelp;

/** The first that holds. */
const rules: readonly (readonly [Situation, (mood: Mood) => boolean])[] = [
  ['complaint', ({ isHumiliated }) => isHumiliated],
  ['praise', ({ said, isHot }) => said.thanksGrieving && !isHot],
  ['praise', (mood) => isBanter(mood) && mood.counted.praises > mood.counted.negative],
  ['chat', isBanter],
  ['praise', isDelight],
  // "Chapter four is lifted from her story": however calmly it is said, it is no question and no talk among readers.
  ['complaint', ({ said, isAccused }) => isAccused && !said.isGlad && !said.isPraise],
  ['complaint', ({ said, isFault, isByWords }) => said.mocks && (isFault || isByWords)],
  [
    'complaint',
    ({ said, counted, isFault, isNamed }) =>
      said.turns &&
      (isFault || isNamed) &&
      counted.voices === 1 &&
      // "Je voudrais bien, mais je prends encore les comprimés": nobody minds anything.
      Math.max(said.complaint, said.negative) >= 0.12,
  ],
  ['complaint', ({ said, counted }) => said.mourns && counted.voices === 1],
  ['complaint', (mood) => isAlone(mood) && mood.said.reproaches],
  ['question', opensAsking],
  ['question', (mood) => isAnswerable(mood) && !mood.said.seeksHelp],
  ['help', isForHelp],
  ['complaint', (mood) => isCallForHelp(mood) && (complains(mood) || mood.isFault)],
  ['question', isCallForHelp],
  ['question', isAskedByWords],
  ['complaint', isMindedByWords],
  ['praise', isPraisedByWords],
  ['question', isPlainQuestion],
  ['remark', isRemark],
  ['complaint', (mood) => mood.isGrave && !complains(mood)],
  [
    'complaint',
    (mood) =>
      mood.isCalled &&
      mood.isNamed &&
      !complains(mood) &&
      mood.counted.negative + mood.counted.complaints > 0,
  ],
  [
    'praise',
    (mood) =>
      !mood.isHot &&
      !(mood.isCalled && mood.isFault) &&
      mood.counted.praises > 2 * Math.max(1, mood.counted.complaints, mood.counted.hostile) &&
      (!complains(mood) || mood.said.complaint < 0.5),
  ],
  // Two readers at each other's throat, and nobody says what the brand did wrong.
  ['quarrel', (mood) => isQuarrel(mood, 2) && !mood.hasFrame && mood.said.complaint < 0.75 && !isOwed(mood)],
  ['complaint', complains],
  [
    'complaint',
    (mood) => isOwed(mood) && (mood.counted.complaints >= 2 || mood.counted.hostile > 0 || isUpset(mood)),
  ],
  // "Thanks for asking" is no answer to somebody who asks nothing and isn't pleased.
  [
    'complaint',
    (mood) =>
      isAlone(mood) && !mood.said.asks && mood.said.complaint >= 0.2 && mood.said.label !== 'positive',
  ],
  [
    'complaint',
    (mood) =>
      isGrumble(mood) &&
      !mood.said.asks &&
      (mood.said.label !== 'positive' || mood.said.complaint >= 0.5 || mood.isTold),
  ],
  // What is criticised is known, and the question is somebody else's.
  [
    'complaint',
    ({ said, hasFrame }) => hasFrame && !said.asks && said.label === 'negative' && said.negative >= 0.6,
  ],
  ['complaint', isMinded],
  // "Come and spend a night in block C", and below it somebody asks for a room: the question is not theirs.
  [
    'question',
    (mood) =>
      mood.asks &&
      (mood.said.asks || !(isAnsweredCross(mood) || (mood.isCalled && mood.said.complaint >= 0.45))),
  ],
  ['question', (mood) => isAlone(mood) && mood.said.asks],
  // A lone comment that praises nothing by name is safer answered than thanked, and no question where none is asked.
  ['complaint', (mood) => isAlone(mood) && (mood.isAlarming || mood.said.label === 'negative')],
  ['complaint', (mood) => isAlone(mood) && mood.isPlain && !mood.said.asks],
  ['remark', isAlone],
  [
    'complaint',
    (mood) =>
      isCheerful(mood) && mood.isNamed && mood.said.isThere && !mood.said.isPraise && !mood.said.isGlad,
  ],
  ['praise', isCheerful],
  ['quarrel', (mood) => isQuarrel(mood, 1)],
  [
    'complaint',
    ({ counted, isHot }) => isHot && counted.complaints > 0 && counted.complaints >= counted.praises,
  ],
];

/** Whatever no rule knows: nobody who minds is told what a lovely mood it is, and nobody is who does not laugh. */
function leftOver({ counted, said, isPraiseless }: Mood): Situation {
  if (said.negative >= 0.4) return 'complaint';
  const isLight = counted.people.some(({ comment }) => laughs(comment.text)) && counted.complaints === 0;
  if (isLight && !counted.people.some(({ comment }) => isUnamused(comment.text))) return 'chat';
  const isKind =
    said.label === 'positive' && isUntroubled(said) && counted.praises * 2 >= counted.people.length;
  return isKind && !isPraiseless() ? 'praise' : 'remark';
}

/** No danger, no crisis: a complaint, a question, praise, a quarrel among readers, or talk. */
export function ordinaryOf(mood: Mood): Situation {
  const found = rules.find(([, holds]) => holds(mood))?.[0] ?? leftOver(mood);
  if (found !== 'praise' || mood.said.isDelighted || mood.said.thanksGrieving) return found;
  // "Wondering about the dog on the 7am, he's a big dog": friendly, and asked.
  if (mood.said.asksPlainly && !mood.said.isPraise && mood.counted.voices <= 3) return 'question';
  const isFew = mood.counted.voices <= 3;
  // "The veggie option ran out", and below it somebody who likes the fish pie.
  if (isFew && mood.mindsPlainly()) return 'complaint';
  // « Résiliée après 40 ans de contrat », read as praise: nobody is thanked for the joy of it.
  if (isFew && mood.isPraiseless())
    return Math.max(mood.said.complaint, mood.said.negative) >= 0.3 || mood.tellsTrouble()
      ? 'complaint'
      : 'remark';
  // "Les places handicapés sont prises par vos camionnettes".
  if (mood.counted.voices === 1 && mood.isWordless) return 'remark';
  // « Marketing vert », amid people who like the film: nobody is thanked for it.
  if (mood.said.label === 'negative' && mood.said.negative >= 0.6 && !mood.said.isPraise && !mood.said.isGlad)
    return 'remark';
  return mood.isByWords && mood.isWordless ? 'chat' : found;
}
