import { longestComment } from '@/lib/core/conversation/comment';
import type { Span } from '@/lib/core/text/quotation';
import type { Reading, Scorer, ScorerInput } from '@/lib/core/reading/reading';
import { censusOf, lacks, traits } from '../character-census';
import { findCodes, firstCode } from './brand-heads';
import { isBanter } from './banter';
import { combine, type Combined } from './combine';
import { grudgeOf, mayBearGrudge, withGrudge } from './grudge';
import { createHeadReader } from './head-reader';
import { insultPlace, learntCodes, toldCodes } from './learnt-codes';
import type { Scores } from './linear-model';
import type { ReaderWeights } from './model-file';
import { withTone } from './within-rules';
import { withoutQuotations, withoutQuotes } from './without-quotes';
import { rounded } from '@/lib/core/reading/probability';
import { withoutSecondMeanings } from './second-meanings';
import { Sentences } from './sentences';
import { settleCodes, settleSignals } from './settle-signals';
import { sharpnessFrom } from './sharpness';

/** All that the heads say of a text, or of a part of it. */
interface Heard {
  scores: Scores;
  ofBrand: Float64Array;
  found: readonly number[];
  sharpness: number | undefined;
}

const discrimination = 'discrimination';
const apartPlace = learntCodes.indexOf(discrimination);

/** The heads have nothing to say of marks and figures alone. */
const speaking = /[\p{L}\p{Extended_Pictographic}]/u;

/** What friends who tease one another are given at most: the thread's level takes no notice of it. */
const teasing = 0.3;

/** Part of the scorer's id: raise it when a reading may change though the weights don't. */
const revision = 8;

/**
 * The lexicon reader with trained heads beside it: language, topics, arousal and nearly all signals are its own;
 * sentiment, hostility and complaint come from the heads, which read its answers together with the text's words and
 * letters, within the bounds that its rules set. Synchronous, pure, linear in the text's length; any string is welcome.
 */
export function createTrainedScorer(parts: { weights: ReaderWeights; lexicon: Scorer }): Scorer {
  const { weights, lexicon } = parts;
  const { brand, model } = weights;
  const heads = createHeadReader(weights);

  function hear(text: string, told: Reading): Heard {
    const codes = toldCodes(told);
    const { scores, ofBrand, sharp } = heads(withoutQuotes(text), told.language.code, told, codes);
    const sharpness = model.sharpness && rounded(sharpnessFrom(model.sharpness, sharp));
    return { scores, ofBrand, found: findCodes(brand, ofBrand, codes, told.language.code), sharpness };
  }

  /**
   * What others are quoted with isn't the writer's hostility, nor is a name or a trade that sounds like an insult: where
   * the rest isn't hostile, the text isn't.
   */
  function ofOwnWords(text: string, reading: Combined, { onBrandPage }: ScorerInput): Combined {
    if (!reading.hostile) return reading;
    const own = withoutSecondMeanings(withoutQuotations(text), reading.language.code);
    if (own === text) return reading;
    const told = lexicon.score({ text: own, given: reading.language.code });
    const { scores, ofBrand } = hear(own, told);
    const { hostile, hostility } = combine(weights, told, scores, ofBrand, onBrandPage === true);
    return hostile ? reading : { ...reading, hostile, hostility: Math.min(hostility, reading.hostility) };
  }

  /** A group is set apart in words that name one, not in what is left when they name things. */
  function setsApart(text: string, { language }: Reading, { signals }: Pick<Reading, 'signals'>): boolean {
    if (!signals.some(({ code }) => code === discrimination)) return true;
    const rest = withoutSecondMeanings(text, language.code);
    if (rest === text) return true;
    const told = lexicon.score({ text: rest, given: language.code });
    return (
      told.signals.some(({ code }) => code === discrimination) || hear(rest, told).found.includes(apartPlace)
    );
  }

  const sentences = new Sentences((part, code) => {
    const told = lexicon.score({ text: part, given: code });
    const heard = hear(part, told);
    return { ...heard, told, ofBrand: heard.ofBrand.slice() };
  });
  const sentenceOf = (place: number): Span =>
    sentences.hottest(({ ofBrand }) => ofBrand[firstCode + place] ?? 0);
  const hostileSentence = (): Span => sentences.hottest(({ scores }) => scores.hostile);

  /** How much each sentence of the text complains, read alone. */
  const grudgesIn = (): number[] =>
    sentences
      .each()
      .map(({ told, scores, ofBrand }) => grudgeOf(combine(weights, told, scores, ofBrand, true)));

  return {
    id: `trained-${revision}-${weights.id}-${lexicon.id}`,
    score(input) {
      const told = lexicon.score(input);
      const text = input.text.length > longestComment ? input.text.slice(0, longestComment) : input.text;
      if (lacks(censusOf(text), traits.letter) && !speaking.test(text)) return told;
      const { scores, ofBrand, found, sharpness } = hear(text, told);
      const whole = ofOwnWords(
        text,
        combine(weights, told, scores, ofBrand, input.onBrandPage === true, text.length),
        input,
      );
      sentences.begin(text, told.language.code);
      const isReview = input.onBrandPage === true && mayBearGrudge(whole, text.length);
      const reading = isReview ? withGrudge(whole, text, grudgesIn()) : whole;
      const codes = settleCodes(told, found, reading.complaint, sentenceOf);
      const { topics } = codes;
      const signals = setsApart(text, told, codes)
        ? codes.signals
        : codes.signals.filter(({ code }) => code !== discrimination);
      const { sentiment, positive } = reading;
      const isTeasing =
        reading.hostile &&
        input.onBrandPage === true &&
        isBanter(text, { complaint: reading.complaint, topics, signals });
      const hostile = reading.hostile && !isTeasing;
      const insults = hostile && found.includes(insultPlace);
      const said = { hostile, sentiment, signals, positive };
      const settled = settleSignals(said, text.length, insults, hostileSentence);
      // Written out: spread together from its parts it takes half a microsecond more.
      const { language, complaint, arousal } = reading;
      const hostility = isTeasing
        ? Math.min(reading.hostility, teasing)
        : hostile || sharpness === undefined
          ? reading.hostility
          : withTone(reading.hostility, sharpness, text.length, reading.share);
      const answer: Reading = {
        language,
        sentiment,
        hostility,
        hostile,
        arousal,
        complaint,
        topics,
        signals: settled,
      };
      if (sharpness !== undefined) answer.sharpness = sharpness;
      return answer;
    },
  };
}
