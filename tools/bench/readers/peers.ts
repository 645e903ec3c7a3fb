import { eld } from 'eld/medium';
import { franc } from 'franc-min';
import profanity from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import Sentiment from 'sentiment';
import { detect } from 'tinyld';
import vader from 'vader-sentiment';
import { benchLanguages, type Reader } from './reader';

/** VADER's compound from which a text counts as positive, and its negative from which it counts as negative. */
const vaderFrom = 0.05;

const vaderReader: Reader = {
  name: 'vader-sentiment',
  sentiment: {
    languages: ['en'],
    read(text) {
      const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text);
      if (compound >= vaderFrom) return 'positive';
      return compound <= -vaderFrom ? 'negative' : 'neutral';
    },
  },
  run: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text),
};

const afinn = new Sentiment();
const afinnReader: Reader = {
  name: 'sentiment (AFINN)',
  sentiment: {
    languages: ['en'],
    read(text) {
      const { score } = afinn.analyze(text);
      if (score > 0) return 'positive';
      return score < 0 ? 'negative' : 'neutral';
    },
  },
  run: (text) => afinn.analyze(text),
};

const obscene = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const obscenityReader: Reader = {
  name: 'obscenity',
  hostile: { languages: ['en'], read: (text) => obscene.hasMatch(text) },
  run: (text) => obscene.hasMatch(text),
};

/** It holds one dictionary at a time. */
let dictionary = 'en';
const leoReader: Reader = {
  name: 'leo-profanity',
  hostile: {
    languages: ['en', 'fr'],
    read(text, language) {
      if (dictionary !== language) profanity.loadDictionary(language);
      dictionary = language;
      return profanity.check(text);
    },
  },
  run: (text) => profanity.check(text),
};

const detector = eld.newInstance();
detector.setLanguageSubset([...benchLanguages]);
const eldReader: Reader = {
  name: 'eld (medium)',
  language: (text) => detector.detect(text).language,
  run: (text) => detector.detect(text).language,
};

const threeLetters: Record<string, string> = {
  fra: 'fr',
  eng: 'en',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  por: 'pt',
} satisfies Record<string, (typeof benchLanguages)[number]>;
/** It answers nothing under ten characters unless told so. */
const francOptions = { only: Object.keys(threeLetters), minLength: 1 };
const francReader: Reader = {
  name: 'franc-min',
  language: (text) => threeLetters[franc(text, francOptions)] ?? 'und',
  run: (text) => franc(text, francOptions),
};

const tinyOptions = { only: [...benchLanguages] };
const tinyReader: Reader = {
  name: 'tinyld',
  language: (text) => detect(text, tinyOptions),
  run: (text) => detect(text, tinyOptions),
};

/** In the order of the tables. */
export const peers: readonly Reader[] = [
  vaderReader,
  afinnReader,
  obscenityReader,
  leoReader,
  eldReader,
  francReader,
  tinyReader,
];
