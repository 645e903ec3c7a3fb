/** Why a language model gave no answer: what is wrong with the line, the server or the browser's model. */
export const lineProblems = [
  'not-set-up',
  'no-permission',
  'no-route',
  'timed-out',
  /** 401. */
  'bad-key',
  /** 403; `forbidden-origin` where it looks like a server that refuses extensions, as Ollama does. */
  'forbidden',
  'forbidden-origin',
  /** 404: nothing at that address, or no such model. */
  'no-address',
  'no-model',
  /** 429. */
  'busy',
  'server-failed',
  'wrong-content',
  'cut',
  'absent',
  'needs-download',
  'no-language',
] as const;
export type LineProblem = (typeof lineProblems)[number];

/** Why a language model's answer was not taken. */
export const answerProblems = [
  'refused',
  'malformed',
  /** A name, a contact, a link, an approved sentence or a gap of the draft is missing or doubled. */
  'left-out',
  /** A code that stands for something else shows through. */
  'leaked',
  'invented',
  'invented-link',
  'promised',
  'argues',
  'personal-data',
  'wrong-language',
  'too-long',
  /** It says other things than the draft. */
  'off-the-draft',
] as const;
export type AnswerProblem = (typeof answerProblems)[number];

/** No model is asked: somebody may be about to harm themselves, and a person writes to them. */
export const notForModels = 'for-a-person';

export const modelProblems = [...lineProblems, ...answerProblems, notForModels] as const;
export type ModelProblem = (typeof modelProblems)[number];

/** What a try of a model server found: the models that it names, and what is wrong, if anything. */
export interface Connection {
  models: string[];
  problem: ModelProblem | null;
}
