/** A labelled set that the weights are learnt from. Only sets whose licence lets weights ship (class A) stand here. */
export interface Source {
  name: string;
  /** Files in `comments/`, without `.jsonl`. */
  files: readonly string[];
  origin: string;
  licence: string;
  teaches: 'sentiment' | 'hostile' | 'calm';
  /** What a row counts for; noisy sets count less. */
  weight: number;
}

const perLanguage = (codes: readonly string[]): string[] => codes.map((code) => `umsab-${code}.train`);

export const sources: readonly Source[] = [
  {
    name: 'umsab',
    files: perLanguage(['en', 'fr', 'de', 'es', 'it', 'pt']),
    origin: 'cardiffnlp/xlm-t',
    licence: 'Apache-2.0',
    teaches: 'sentiment',
    weight: 1,
  },
  {
    name: 'tweeteval-offensive-en',
    files: ['tweeteval-offensive-en.train'],
    origin: 'cardiffnlp/tweeteval',
    licence: 'MIT',
    teaches: 'hostile',
    weight: 1,
  },
  {
    name: 'germeval2018-de',
    files: ['germeval2018-de.train'],
    origin: 'uds-lsv/GermEval-2018-Data',
    licence: 'CC BY 4.0',
    teaches: 'hostile',
    weight: 1,
  },
  {
    name: 'toxifrench-agreement-fr',
    files: ['toxifrench-agreement-fr.train'],
    origin: 'AxelDlv00/ToxiFrench',
    licence: 'MIT',
    teaches: 'hostile',
    weight: 6,
  },
  {
    name: 'jigsaw-subset',
    files: ['jigsaw-subset-fr.train', 'jigsaw-subset-en.train'],
    origin: 'AxelDlv00/ToxiFrench',
    licence: 'MIT; text CC0 and CC BY-SA',
    teaches: 'hostile',
    weight: 1,
  },
  // Few calm rows and labels by single annotators: 61.5 macro-F1 on its own folds whatever was tried.
  {
    name: 'mlma-fr',
    files: ['mlma-fr.train'],
    origin: 'HKUST-KnowComp/MLMA_hate_speech',
    licence: 'MIT',
    teaches: 'hostile',
    weight: 0.35,
  },
  {
    name: 'mlma-en',
    files: ['mlma-en.train'],
    origin: 'HKUST-KnowComp/MLMA_hate_speech',
    licence: 'MIT',
    teaches: 'hostile',
    weight: 0.15,
  },
  // Its authors warn of dialect bias.
  {
    name: 'davidson-en',
    files: ['davidson-en.train'],
    origin: 't-davidson/hate-speech-and-offensive-language',
    licence: 'MIT',
    teaches: 'hostile',
    weight: 0.3,
  },
  // Requests between strangers, nearly all of them civil, polite or not.
  {
    name: 'tydip-en',
    files: ['tydip-en_train_binary'],
    origin: 'Genius1237/TyDiP',
    licence: 'CC BY 4.0',
    teaches: 'calm',
    weight: 0.3,
  },
];

/** Rows whose sentiment isn't negative are taken as calm by the hostility head, at this weight. */
export const calmTweetWeight = 0.5;
/** Made rows, per head. */
export const madeWeight = { sentiment: 0.2, hostile: 1.3, complaint: 1, arousal: 1 } as const;
/** Comments written one by one for the purpose: each says something new, and in the product's own field. Sentiment: negative, neutral, positive. */
export const handWrittenWeight = {
  sentiment: [2.5, 4, 6],
  hostile: 1.5,
  complaint: 1,
  tweet: 0.4,
} as const;
/** Of a public row beside those comments, where the stance towards a brand is taught. */
export const publicStanceWeight = 0.4;
/** The two files of a pair are translations of one another, row by row: a row and its translation share a fold. */
export const translated = new Set(['jigsaw-subset-fr.train', 'jigsaw-subset-en.train']);
