import { overlaps, type ReplyDocument, type Span } from '../document';
import type { Finding, FindingCode } from '../finding';
import { fold } from '../fold';
import type { LanguageCode } from '../../text/language';
import type { TrainedOpinion } from './trained';
import { trainedEnglish } from './trained-en';
import { trainedFrench } from './trained-fr';
import { replyScore, sentenceScore } from './score';
import { readSentences } from './sentences';
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
  /** For several: read as a whole first, since among sentences that own and mend a lone odd one is most often none. */
  several: number;
}
/** Log-odds, chosen on folds of the training lines and on replies that the rules were tuned on. */
const bars: Partial<Record<LanguageCode, Bars>> = {
  fr: { one: 0.9, several: 0 },
  en: { one: 0.9, several: 0.3 },
};
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

/**
 * What was learnt from written replies, beside what the rules know: sentences that read like those that argue, although no
 * rule has their words. A guess, and only about sentences that no rule objects to.
 */
export function secondOpinion(reply: ReplyDocument, objections: readonly Span[]): Finding[] {
  const weights = readyFor(reply.language);
  const bar = bars[reply.language];
  if (weights === null || bar === undefined) return [];
  const sentences = readSentences(reply).map((sentence) => ({
    ...sentence,
    score: sentenceScore(weights.argues, sentence.cues),
  }));
  const whole = replyScore(
    weights.argues,
    sentences.map(({ cues }) => cues),
  );
  // Without a sentence the mean is none.
  if (!(whole > (sentences.length > 1 ? bar.several : bar.one))) return [];
  const worst = Math.max(...sentences.map(({ score }) => score));
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
