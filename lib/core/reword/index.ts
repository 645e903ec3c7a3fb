import type { Draft, DraftRequest } from '../draft/draft';
import type { LanguageCode } from '../text/language';
import type { AnswerProblem } from '../draft/model-problem';
import { partialAnswer } from './answer';
import { judgeAnswer, type Verdict } from './judge';
import { Mask } from './mask';
import { onOneLine, promptFor, type PromptMessage } from './prompt';

export { answerJsonSchema } from './answer';
export type { PromptMessage } from './prompt';
export type { Verdict } from './judge';

/** One draft to be reworded: what to ask, and what to make of an answer. */
export interface RewordTask {
  language: LanguageCode;
  messages: PromptMessage[];
  /** Of an answer that is still arriving; for show alone. */
  preview(raw: string): string;
  judge(raw: string): Verdict;
  /** The conversation that asks once more, told what was wrong. */
  repair(raw: string, verdict: Verdict & { ok: false }): PromptMessage[];
}

const told: Record<AnswerProblem, string> = {
  refused: 'You gave no reply. It is a harmless, polite reply to a customer: reword it.',
  malformed: 'That was not the JSON asked for. Answer with {"text": "…"} alone.',
  'left-out':
    'Every code and every gap of the draft must stand in the reply, exactly as written and as often:',
  leaked: 'That code or sign is not one of the draft. Use the codes of the draft alone:',
  invented: 'This is not in the draft; leave it out:',
  'invented-link': 'This address is not in the draft; leave it out:',
  promised: 'This promises something that the draft does not; leave it out:',
  argues: 'This sounds like blame, excuse, irony or an order; say it calmly:',
  'personal-data': 'This shows a personal detail; leave it out:',
  'wrong-language': "That was another language than the draft's. Write in the draft's language.",
  'too-long': 'That was too long. Make it as long as the draft.',
  'off-the-draft': 'That said other things than the draft. Reword the draft and nothing else.',
};

const longestEcho = 2000;

/**
 * `nonce` marks off the comments in the prompt: fresh for each task, and not to be guessed. Pure but for the mask that
 * the task keeps.
 */
export function rewordTask(request: DraftRequest, draft: Draft, nonce: string): RewordTask {
  // The composer writes English where it has no phrases of its own for a language.
  const language = request.language === 'und' || request.language === 'nl' ? 'en' : request.language;
  const mask = new Mask(request.comments, request.brand);
  const used = request.statements.filter(({ id }) => draft.statements.includes(id));
  const hidden = mask.hideDraft(draft.text, used, language);
  const messages = promptFor(request, { draft, hidden, language, nonce }, mask);
  return {
    language,
    messages,
    preview: (raw) => mask.show(partialAnswer(raw)),
    judge: (raw) => judgeAnswer(raw, { request, draft, hidden, language, mask }),
    repair: (raw, { why, words }) => [
      ...messages,
      { role: 'assistant', content: raw.slice(0, longestEcho) },
      {
        role: 'user',
        content: [told[why], ...(words === '' ? [] : [onOneLine(words)]), 'JSON alone.'].join('\n'),
      },
    ],
  };
}
