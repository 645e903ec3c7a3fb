import { compose } from '@/lib/core/compose';
import type { Draft, DraftChunk, DraftEngine, DraftRequest } from '@/lib/core/draft/draft';
import { lineProblems, notForModels, type ModelProblem } from '@/lib/core/draft/model-problem';
import { rewordTask, type PromptMessage } from '@/lib/core/reword';
import type { ChatModel } from './chat-model';

type Outcome = { kind: 'reworded'; text: string } | { kind: 'kept'; why: ModelProblem };

/** As first asked, and once more where the answer could not be taken. */
const mostAttempts = 2;
/** A reply has some hundred characters; a model that goes on and on, aloud thoughts included, is not listened to. */
const longestAnswer = 40_000;
const isLineProblem = (why: ModelProblem): boolean => (lineProblems as readonly string[]).includes(why);

/** A signal of the platform's own; elsewhere one that says when it is looked at. */
function signalOf(cancel: { readonly aborted: boolean }): AbortSignal {
  if (cancel instanceof AbortSignal) return cancel;
  return cancel.aborted ? AbortSignal.abort() : new AbortController().signal;
}

const isForAPerson = ({ assessment }: DraftRequest): boolean =>
  assessment.reasons.some(({ code }) => code === 'distress');

async function* rewordOne(
  model: ChatModel,
  request: DraftRequest,
  draft: Draft,
  signal: AbortSignal,
): AsyncGenerator<DraftChunk, Outcome> {
  const { variant } = draft;
  const task = rewordTask(request, draft, crypto.randomUUID());
  let messages: readonly PromptMessage[] = task.messages;
  let outcome: Outcome = { kind: 'kept', why: 'malformed' };
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    let raw = '';
    for await (const chunk of model.answer(messages, task.language, signal)) {
      if (chunk.kind === 'failed') return { kind: 'kept', why: chunk.why };
      if (chunk.kind === 'sent') yield chunk;
      else {
        raw += chunk.text;
        if (raw.length > longestAnswer) return { kind: 'kept', why: 'too-long' };
        yield { kind: 'words', variant, text: task.preview(raw) };
      }
    }
    const verdict = task.judge(raw);
    if (verdict.ok) return { kind: 'reworded', text: verdict.text };
    outcome = { kind: 'kept', why: verdict.why };
    messages = task.repair(raw, verdict);
  }
  return outcome;
}

/**
 * A language model behind the engines' port: the composer writes, the model rewords each draft, and what it says is
 * taken only where the guard lets it pass. A draft that is kept as it was says why. A server that did not answer for
 * one draft isn't asked for the next, and none is asked where somebody may be about to harm themselves.
 */
export const rewording = (model: ChatModel): DraftEngine => ({
  id: model.id,
  availability: () => model.availability(),
  async *draft(request, cancel): AsyncIterable<DraftChunk> {
    const signal = signalOf(cancel);
    let down: ModelProblem | null = isForAPerson(request) ? notForModels : null;
    for (const draft of request.drafts ?? compose(request)) {
      try {
        signal.throwIfAborted();
        const outcome: Outcome =
          down === null ? yield* rewordOne(model, request, draft, signal) : { kind: 'kept', why: down };
        // A `cancel` that is no signal is looked at between drafts.
        if (cancel.aborted) throw signal.reason;
        if (outcome.kind === 'reworded') {
          yield {
            kind: 'draft',
            draft: { ...draft, engine: model.id, text: outcome.text, rewordedFrom: draft.text },
          };
        } else {
          if (isLineProblem(outcome.why)) down = outcome.why;
          yield { kind: 'kept', variant: draft.variant, why: outcome.why };
          yield { kind: 'draft', draft };
        }
      } catch (error) {
        if (!cancel.aborted) throw error;
        yield { kind: 'error', code: 'cancelled' };
        return;
      }
    }
    yield { kind: 'done' };
  },
});
