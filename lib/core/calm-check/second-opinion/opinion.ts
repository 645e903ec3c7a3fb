import { overlaps, type ReplyDocument, type Span } from '../document';
import { isFault, type Finding, type FindingCode } from '../finding';
import { fold } from '../fold';
import type { Hit } from '../rule';
import type { LanguageCode } from '../../text/language';
import { quotedSpans } from '../../text/quotation';
import type { TrainedOpinion } from './trained';
import { trainedEnglish } from './trained-en';
import { trainedFrench } from './trained-fr';
import { replyScore, sentenceScore } from './score';
import { readSentences, type SentenceRead } from './sentences';
import { unpackWeights, type Weights } from './weights';

const trained: Partial<Record<LanguageCode, TrainedOpinion>> = { fr: trainedFrench, en: trainedEnglish };

interface Ready {
  argues: Weights;
  kinds: (readonly [FindingCode, Weights])[];
}
const ready = new Map<LanguageCode, Ready | null>();

/** Unpacked on first use; null for a language that nothing was learnt of. */
function readyFor(language: LanguageCode): Ready | null {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const packed = trained[language];
  const made =
    packed === undefined
      ? null
      : {
          argues: unpackWeights(packed.argues),
          kinds: packed.kinds.map(([code, weights]) => [code, unpackWeights(weights)] as const),
        };
  ready.set(language, made);
  return made;
}

interface Bars {
  /** For a reply of one sentence, which has nothing beside it and must be the surer. */
  one: number;
  /** For a sentence among several, weighed together with the whole reply. */
  several: number;
}
/**
 * Log-odds, chosen on folds of the training lines and on replies that the rules were tuned on. The French one for several
 * was 0.35: taught with the composer's sentences of 2026-11-23, it objected to two calm replies of a hundred more at that.
 */
const bars: Partial<Record<LanguageCode, Bars>> = {
  fr: { one: 1, several: 0.55 },
  en: { one: 1.1, several: 0.4 },
};
/** At most so in its place for a sentence in which a rule has heard a cue, or goes by its form alone. */
const calmInPlace = -0.8;
/** At most so for a sentence by itself, and for its reply, where even plain words are taken for none. */
const calm = { sentence: -1.5, whole: -0.75 };
/** From here on the kind is told: right four times of five. */
const kindBar = 0.9;

/** The kind that fits best, where one fits well; else only that it argues. */
function kindOf(cues: readonly number[], { kinds }: Ready): FindingCode {
  let best: { code: FindingCode; score: number } = { code: 'argues', score: kindBar };
  for (const [code, weights] of kinds) {
    const score = sentenceScore(weights, cues);
    if (score > best.score) best = { code, score };
  }
  return best.code;
}

/** Word for word in a statement that somebody approved: not ours to doubt. */
function isApproved(reply: ReplyDocument, { start, end }: Span): boolean {
  const said = reply.folded.slice(start, end);
  return (reply.context.statements ?? []).some(({ text }) =>
    Object.values(text).some((approved) => fold(approved ?? '').includes(said)),
  );
}

interface Judged extends SentenceRead {
  /** Log-odds that it argues. */
  score: number;
}

/** A reply as it was learnt to be read. */
interface Heard {
  weights: Ready;
  bar: Bars;
  sentences: readonly Judged[];
  /** Log-odds that it argues on the whole. */
  whole: number;
}

/** Null in a language that nothing was learnt of, and for a text without a sentence. */
export function hear(reply: ReplyDocument): Heard | null {
  const weights = readyFor(reply.language);
  const bar = bars[reply.language];
  if (weights === null || bar === undefined) return null;
  const sentences = readSentences(reply).map((sentence) => ({
    ...sentence,
    score: sentenceScore(weights.argues, sentence.cues),
  }));
  if (sentences.length === 0) return null;
  const cues = sentences.map((sentence) => sentence.cues);
  return { weights, bar, sentences, whole: replyScore(weights.argues, cues) };
}

/** A rule's finding, and whether a cue and its sentence gave it together rather than plain words. */
export type Objection = Finding & Pick<Hit, 'isByCue'>;

const asFinding = ({ code, start, end, suggestion, replaces }: Objection): Finding => ({
  code,
  start,
  end,
  suggestion,
  ...(replaces === undefined ? {} : { replaces }),
});

/** A matter of tone, of which a reply that owns and mends may have the words and argue nothing. */
const ofTone: ReadonlySet<FindingCode> = new Set([
  'blame',
  'second-person-start',
  'denial',
  'defensive-justification',
  'minimising',
  'dismissive',
  'irony',
  'order',
  'absolute',
  'legalese',
  'rhetorical-question',
  'boilerplate',
]);

/** How much a sentence argues where it stands: what the reply says on the whole counts twice. */
const inPlace = (score: number, { whole }: Heard): number => (score + 2 * whole) / 3;

/** For a reply of one sentence, in which a cue counts for much. */
const surelyCalm = -3;

/** Of a sentence whose plain words may be let pass. */
const fewestLetters = 36;

/** Known by how a sentence begins or ends, or by phrases that the kind use too: more than by what it says. */
const byForm: ReadonlySet<FindingCode> = new Set([
  'second-person-start',
  'rhetorical-question',
  'boilerplate',
]);

/** Whether what a rule objects to reads calm: by itself, or where the rule had little to go by, together with the rest. */
function readsCalm(objection: Objection, heard: Heard): boolean {
  const { sentences, whole } = heard;
  const own = sentences.filter((sentence) => overlaps(sentence, objection));
  const score = own.length === 0 ? whole : Math.max(...own.map((sentence) => sentence.score));
  if (sentences.length < 2) return objection.isByCue === true && score <= surelyCalm;
  if (objection.isByCue === true || byForm.has(objection.code)) return inPlace(score, heard) <= calmInPlace;
  // "Calm down." and "You should have waited." say too little to be weighed: plain words in them stand.
  const isLong = own.some(({ start, end }) => end - start >= fewestLetters);
  return isLong && score <= calm.sentence && whole <= calm.whole;
}

/**
 * The rules' findings without those that are let pass: a matter of tone, where the sentence and the whole reply read calm.
 * Beside any other fault all of them stand, or mending that one would bring up the rest.
 */
export function withoutCalm(ruled: readonly Objection[], heard: Heard | null): Finding[] {
  const isToneAlone = ruled.every((finding) => !isFault(finding) || ofTone.has(finding.code));
  if (heard === null || !isToneAlone) return ruled.map(asFinding);
  return ruled.filter((finding) => !isFault(finding) || !readsCalm(finding, heard)).map(asFinding);
}

/**
 * What was learnt from written replies, beside what the rules know: sentences that read like those that argue, although no
 * rule has their words. A guess, and only about sentences that no rule objects to.
 */
export function secondOpinion(
  reply: ReplyDocument,
  heard: Heard | null,
  objections: readonly Span[],
): Finding[] {
  if (heard === null) return [];
  const { weights, bar } = heard;
  // What people wrote, said back between marks, is their tone and not the brand's.
  const theirs = quotedSpans(reply.text);
  const sentences = heard.sentences.filter(
    ({ start, end }) => !theirs.some((quoted) => quoted.start <= start && end <= quoted.end),
  );
  if (sentences.length === 0) return [];
  const isAlone = heard.sentences.length === 1;
  const worst = Math.max(...sentences.map(({ score }) => score));
  if (isAlone ? worst <= bar.one : inPlace(worst, heard) <= bar.several) return [];
  return sentences
    .filter(
      (sentence) =>
        (sentence.score === worst || sentence.score > bar.one) &&
        !objections.some((other) => overlaps(other, sentence)) &&
        !isApproved(reply, sentence),
    )
    .map(({ start, end, cues }) => ({
      code: kindOf(cues, weights),
      start,
      end,
      suggestion: null,
      from: 'trained',
    }));
}

/** Makes ready what a first opinion in this language else does at once. */
export const prepareSecondOpinion = (language: LanguageCode): void => {
  readyFor(language);
};
