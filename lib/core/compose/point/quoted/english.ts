import { fold } from '../../../calm-check/fold';
import { capitalised } from '../../../text/letter-case';
import { isBarred, isOfFamily } from '../barred';
import { spelledOut } from '../told/english';
import { isTellable, tells, tellsPlainly } from '../told/safe';
import { isBesideThePoint, isOfBefore } from '../told/beside';
import { inPlainLetters, piecesOf, withoutPrices } from '../told/sentences';
import type { Candidate } from './candidate';

/** What somebody thinks of it, and not what it was. */
const opinion =
  /^(?:not (?:happy|impressed|good|acceptable|a good look)|never again|(?:the )?worst|no (?:idea|words|wonder|thanks))\b/;

/** What came before it went wrong: "had my hair coloured on Friday", "you replaced the motor in June". */
const setUp =
  /^when (?:i|we) |^(?:i|we)(?:'ve| have| had|'d)? (?!can't|cannot|couldn't|can|could|was|were|never|still|had to|have to|waited|found|got|pay)[a-z]+|^(?:(?:i|we)(?:'ve| have| had|'d)? )?(?:just )?(?:had|bought|ordered|booked|paid|called|rang|emailed|went|spoke|tried|asked|got|was|were|took|sent|returned|reserved|requested|arrived|waited|signed|joined|moved|stayed|brought|made|gave|put|left|used|checked|filled|finish|work|live|need|know|think|thought|chose|picked|drove|walked|travelled|i'm|i am)\b|^you (?:replaced|repaired|fixed|fitted|serviced|installed|told|promised|said|closed|charged|sold|sent)\b|^(?:i'm|i am|it was|it's) /;
const goesOnFrom =
  /^(?:it|they|there|this|that|mine|ours|neither|none|one|the (?:other|rest|same)|in|at|on|what|when|asked|got|came|left|expired|nothing|nobody|no|not|still|then|turned|turns|arrived|second|third|next|last|same|now)\b/i;

/** "Second lesson: didn't come": no role, and no line of a form. */
const inTurn =
  /\b((?:first|second|third|fourth|last|next) [a-z]+|(?:day|week|attempt|visit|night|take) (?:one|two|three|\d)): /giu;

/** "The heated pool": no more than a name, where no word says that anything went wrong. */
const fewest = 6;
/** "Six of us, one fork." */
const fewestOfAll = 4;

/** "Eight months.": how long, and no half of a sentence. */
const onlyLong = /^(?:\w+ ){0,2}(?:minutes|hours?|days?|weeks?|months?|years?)$/;

/** Of three sentences together, the first two are short. */
const shortest = 45;

/** "Still not connected to the grid": of what, was said before. */
const isBroken = (plain: string): boolean =>
  plain.split(' ').length < 8 &&
  /^(?:still|no|not|nothing|then|now|same|again|twice|both|every|took|came|got|left|lost|each) /.test(plain);

/** Words of praise that are hardly ever said of what went wrong. */
const gladWords =
  /\b(?:lovely|beautiful|treat|great|wonderful|amazing|excellent|enjoyed|delicious|friendly|spotless|gorgeous|brilliant|fantastic)\b/;

/** Pleased, and no word of it says that anything went wrong. */
const isGladSentence = (plain: string): boolean =>
  gladWords.test(plain) &&
  !tellsPlainly(plain, 'en') &&
  !/\b(?:shame|pity|but|would|not|never|no)\b|n't\b/.test(plain);

/** Two short sentences of which the second says what came of the first. */
function pairsIn(plainText: string): string[] {
  const sentences = Array.from(
    plainText.matchAll(/((?:[^.!?…;\n]|(?<=\d)\.(?=\d))+)([.!?…;\n]*)/g),
    ([, text = '', end = '']) => ({ text: text.trim(), isAsked: end.includes('?') }),
  );
  return sentences.flatMap(({ text, isAsked }, at): string[] => {
    const [next, last] = sentences.slice(at + 1);
    if (next === undefined || isAsked || next.isAsked || next.text === '') return [];
    if (isGladSentence(fold(text))) return [];
    const isHalf =
      [text, next.text].some((sentence) => sentence.split(' ').length <= 4) &&
      !onlyLong.test(fold(next.text));
    // "The seat next to me had a socket. Mine had a hole.": neither says it alone.
    const isQuiet = [text, next.text].every(
      (sentence) => sentence.split(' ').length >= 4 && !tellsPlainly(fold(sentence), 'en'),
    );
    const pairs =
      isHalf || isQuiet || setUp.test(fold(text)) || goesOnFrom.test(next.text)
        ? [`${text}. ${next.text}`]
        : [];
    // "Panels installed in June. It's October. Still not connected.": what was, when it is, what is not.
    const isInThree =
      last !== undefined && !last.isAsked && Math.max(text.length, next.text.length) < shortest;
    return isInThree && goesOnFrom.test(last.text) && last.text.length > 8
      ? [...pairs, `${text}. ${next.text}. ${last.text}`]
      : pairs;
  });
}

/** "Nice business model": no part of what happened. */
const partingShot =
  /^(?:nice|great|lovely|brilliant|well done|cheers|thanks|bravo|shocking|ridiculous|unbelievable|sort it|absolute\w*|what an?|never again|(?:so|very|really) [a-z]+|not (?:happy|impressed|good|acceptable)[a-z ]*|poor\w*|avoid|\d+\/10)(?: [a-z']+){0,3}$|^(?:just )?(?:a )?(?:small|little|minor) (?:thing|point|detail),? but$/;

/** Sentences as they stand, with their marks. */
const sentencesOf = (plainText: string): string[] =>
  Array.from(plainText.matchAll(/(?:[^.!?…;\n]|(?<=\d)\.(?=\d))+[.!?…;\n]*’?/g), ([sentence]) =>
    sentence
      .trim()
      .replace(/[.…;!]+(?=’$)/, '')
      .replace(/[.…;!]+$|(?<=’)$/, '.')
      .replace(/[?!]{2,}$/, '?'),
  ).filter((sentence) => /\p{L}/u.test(sentence));

/** The capital with which a further sentence begins is no name. */
const withoutBeginnings = (text: string): string =>
  text.replaceAll(/[.?!] \p{Lu}/gu, (begun) => begun.toLowerCase());

/** Above whatever one sentence of it weighs. */
const weightOfAll = 11;

/** "I don't usually write these": how somebody excuses themselves for writing. */
const excuse =
  /^i (?:don't|do not|never|rarely|hardly ever) (?:usually |normally |often |ever )?(?:write|complain|leave|post|do)\b.{0,25}$/;

/** "Could you write that …": an order with a question mark. */
const request =
  /^(?:can|could|would|will) (?:you|u|someone|somebody) (?:please )?(?:write|say|post|confirm|tell|state|reply|answer|add|include|sign|print|admit|promise|repeat)\b/;

/** Before what they tell, and no part of it. */
const greeting =
  /^(?:(?:(?:hi+|hello|hey) there|hi+|hello|hey|hiya|so|well|and|but|ok(?:ay)?|honestly|seriously|morning|evening|afternoon|all(?=[,:!-])|guys|team)\b[ ,:!-]*)+/i;

/** Sentences that stand together; null where one of them may not. */
function together(sentences: readonly string[], least = fewest): string | null {
  const [first = '', ...rest] = sentences;
  const whole = spelledOut([first.replace(greeting, ''), ...rest.map(capitalised)].join(' '))
    .replace(/[.,]+$/, '')
    .trim();
  // How much it was is left out.
  const [open = '', cut, more] = whole.split(/ ?\uFFFC/u);
  if (more !== undefined || (cut !== undefined && !/^(?: [\p{L}\d']+){3}/u.test(cut))) return null;
  // "Not under mine it didn't. £69 at the gate.": without the price nothing is left of the sentence.
  if (cut !== undefined && /[.?!]$/.test(open)) return null;
  const read = withoutBeginnings(open + (cut ?? '')).trim();
  const plain = fold(read);
  const isSafe =
    plain.split(' ').length >= least &&
    isTellable(read, plain, 'en', { isQuoted: true, isPassage: true }) &&
    sentences.every((sentence) => {
      const said = fold(sentence);
      return !isBarred(said.replace(/^(?:when|if|because|as) /, '')) && !request.test(said);
    });
  const isGlad = pleased.test(plain) && !tellsPlainly(plain, 'en') && !/\b(?:shame|pity|but)\b/.test(plain);
  if (!isSafe || isGlad) return null;
  // "£28 to get in and half the tanks under repair": it begins after what was cut.
  const after = open === '' && cut !== undefined ? / and ((?:\S+ ){3}.*)/u.exec(cut)?.[1] : undefined;
  if (after !== undefined) return after;
  return cut === undefined ? whole : `${open === '' ? '' : `${open} `}…${cut}`;
}

/** The whole comment, where it is short: whatever it hangs on, and where its point lies, it says it. */
function wholeOf(text: string): Candidate[] {
  const quoted = withoutPrices(inPlainLetters(text, true), 'en').replaceAll(/“([^“”]*)”/g, '‘$1’');
  const sentences = sentencesOf(quoted).filter((sentence) => {
    const plain = fold(sentence).replace(/[.?]+$/, '');
    return !partingShot.test(plain) && !excuse.test(plain);
  });
  // "The gardens were beautiful. The driver left without my sister.": it is told from where it went wrong.
  const from = sentences.findIndex((sentence) => !isGladSentence(fold(sentence)));
  const all = together(from > 0 ? sentences.slice(from) : sentences, fewestOfAll);
  const some = sentences.flatMap((_, at) =>
    [1, 2, 3].flatMap((count): Candidate[] => {
      const window = sentences.slice(at, at + count);
      if (window.length < count || count === sentences.length || at < from) return [];
      const clause = together(window);
      const beside = [...sentences.slice(0, at), ...sentences.slice(at + count)];
      return clause === null ? [] : [{ clause, weight: weightOf(window, at, beside), isPassage: count > 1 }];
    }),
  );
  return all === null ? some : [{ clause: all, weight: weightOfAll, isPassage: true }, ...some];
}

/** "48 pages took me days", "took the morning off work": what it cost before anything went wrong. */
const ownEffort =
  /\btook (?:me|us) (?:days|hours|ages|weeks)\b|\b(?:took|booked|had) (?:the|an?|half an?) (?:\w+ )?(?:morning|afternoon|day|week|hour) off(?: work)?\b/g;

/** So does this, where it follows on such a sentence. */
const wentBefore =
  /^(?:passed|did|filled|checked|that's what|they said|she said|he said|told it|all (?:fine|good|set))\b/;

/** Less than one sentence weighs that says the same: what was, and what came of it, are better together. */
function weightOf(window: readonly string[], at: number, beside: readonly string[]): number {
  const [first = '', ...rest] = window.map((sentence) => fold(sentence).replaceAll(ownEffort, ''));
  const all = [first, ...rest];
  const isSetUp = setUp.test(first) && !tellsPlainly(first, 'en');
  return (
    (all.some((plain) => tells(plain, 'en')) ? 2 : 0) +
    (all.some((plain) => tellsPlainly(plain, 'en')) ? 1.5 : 0) +
    (at === 0 ? 0.5 : 0) +
    (isSetUp ? (rest.length > 0 ? 1.5 : -2) : 0) -
    (opinion.test(first) || isOfBefore(first) || pointsBack.test(first) ? 2 : 0) -
    (rest.length > 0 && !isSetUp ? 0.7 * rest.length : 0) +
    // "I took the morning off. Passed the questionnaire.": what went before, where what went wrong is told beside it.
    (isSetUp &&
    rest.every((plain) => wentBefore.test(plain)) &&
    beside.some((said) => tells(fold(said), 'en'))
      ? -4
      : 0) +
    Math.min(all.join(' ').split(' ').length, 14) / 3
  );
}

/** "Then it stopped": of what, was said before. */
const pointsBack = /^(?:it|it's|they|this|that|that's|he|she|then|so|for|and|but|still|which)\b/;

const pleased =
  /\b(?:fine|good(?! \d)|well(?! (?:over|below|past|short|after))|lovely|great|loved?|loves|wonderful|amazing|excellent|enjoyed|perfect\w*|delicious|friendly|clean|kind|happy|pleased|nice)\b/;

/** English sentences, whole where they can be: said to be the person's own, they may speak of anybody. */
export function englishSentencesIn(text: string, isClear: boolean): Candidate[] {
  const plainText = withoutPrices(inPlainLetters(text), 'en');
  const opening = /[.!?;\n]|$/.exec(plainText)?.index ?? 0;
  const pieces = [
    ...piecesOf(plainText).map((piece) => ({ ...piece, isPair: false })),
    ...pairsIn(plainText).map((pair) => ({ text: pair, isWhole: true, isPair: true })),
  ];
  const single = pieces.flatMap(({ text: written, isWhole, isPair }, at): Candidate[] => {
    const clause = spelledOut(written).replace(greeting, '');
    const plain = fold(clause);
    const heard = plain.replaceAll(ownEffort, '');
    const says = tells(heard, 'en');
    if (!says && (!isClear || !isWhole || plain.split(' ').length < fewest || setUp.test(plain))) return [];
    const said = (isPair ? withoutBeginnings(clause) : clause).replaceAll(inTurn, '$1 ');
    if (!isTellable(said, plain, 'en', { isQuoted: true })) return [];
    // "Heated seats worked fine for 14 months": how it was before is not the point.
    if ((pleased.test(plain) || isOfFamily(plain)) && !tellsPlainly(plain, 'en')) return [];
    if (isBarred(plain.replace(/^(?:when|if) (?=i |we )/, '')) || opinion.test(plain) || isOfBefore(plain))
      return [];
    if (!isPair && isBesideThePoint(plain, false)) return [];
    const place = plainText.indexOf(written);
    const weight =
      (says ? 2 : 0) +
      (tellsPlainly(heard, 'en') ? 1.5 : 0) +
      (place >= 0 && place < opening ? 1 : 0) +
      (isWhole ? 1.5 : 0) +
      Math.min(plain.split(' ').length, 12) / 3 -
      (isOfFamily(plain) ? 2 : 0) -
      (!isPair && setUp.test(plain) && !/,? (?:and|but) /.test(plain) ? 2 : 0) -
      (/^(?:it|they|this|that|he|she)\b/.test(plain) ? 1.5 : 0) -
      (!isPair && isBroken(plain) ? 2 : 0) -
      (isPair ? 1 : at / 10);
    return [{ clause, weight }];
  });
  return isClear ? [...wholeOf(text), ...single] : single;
}
