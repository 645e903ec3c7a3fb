declare module '*/eld/src/dictionary.js' {
  /** The letter that stands for each byte 0–255. */
  export const dictionary: string[];
}
declare module '*/eld/src/ngrams/medium.js' {
  export const ngramsData: {
    languages: Record<string, string>;
    ngrams: Record<string, Record<string, number>>;
  };
}
