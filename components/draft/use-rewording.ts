import { useEffect, useRef, useState } from 'react';
import { draftReplies } from '@/lib/app/reply';
import { calmCheck } from '@/lib/core/calm-check';
import type { Draft, DraftRequest, Variant } from '@/lib/core/draft/draft';
import type { EngineChoice } from '@/lib/core/draft/engine-choice';
import type { ModelProblem } from '@/lib/core/draft/model-problem';
import { useEngine } from '../desk';
import { useSettings } from '../use-settings';
import type { Drafts } from './reply-texts';

export interface Sent {
  to: string | null;
  body: string;
}

type Outcome =
  | { phase: 'running'; text: string }
  | { phase: 'done'; draft: Draft }
  | { phase: 'kept'; why: ModelProblem };
/** Of one draft of the composer's; nothing is left of it once the composer writes another. */
export type Rewording = Outcome & { of: string; sent: Sent[] };

export interface RewordDesk {
  choice: EngineChoice;
  /** Of the variant shown; null where nothing was asked for. */
  current: Rewording | null;
  canStart: boolean;
  start: () => void;
  stop: () => void;
  undo: () => void;
}

type Rewordings = Partial<Record<Variant, Rewording>>;

/** The composer's drafts, those that were reworded in their place. */
export function withRewordings(composed: Drafts, rewordings: Rewordings): Drafts {
  const drafts = { ...composed };
  for (const rewording of Object.values(rewordings))
    if (rewording.phase === 'done' && composed[rewording.draft.variant]?.text === rewording.of)
      drafts[rewording.draft.variant] = rewording.draft;
  return drafts;
}

/**
 * Has the chosen language model reword one draft when the user asks for it. The composer's drafts are there before,
 * meanwhile and after; null where no model is chosen.
 */
export function useRewording(
  request: DraftRequest,
  variant: Variant,
  composed: Drafts,
): { drafts: Drafts; desk: RewordDesk | null } {
  const loadEngine = useEngine();
  const choice = useSettings()?.engine;
  const [rewordings, setRewordings] = useState<Rewordings>({});
  const running = useRef<Partial<Record<Variant, AbortController>>>({});
  useEffect(() => {
    const all = running.current;
    return () => {
      for (const cancel of Object.values(all)) cancel.abort();
    };
  }, []);
  const drafts = withRewordings(composed, rewordings);
  if (choice === undefined || choice.id === 'templates') return { drafts: composed, desk: null };

  const draft = composed[variant];
  const known = rewordings[variant];
  const current = known !== undefined && known.of === draft?.text ? known : null;
  const forget = (): void =>
    setRewordings((before) => {
      const { [variant]: _, ...others } = before;
      return others;
    });
  const stop = (): void => {
    running.current[variant]?.abort();
    forget();
  };
  const start = async (): Promise<void> => {
    if (draft === undefined) return;
    running.current[variant]?.abort();
    const cancel = new AbortController();
    running.current[variant] = cancel;
    const tell = (change: (now: Rewording) => Rewording): void => {
      if (cancel.signal.aborted) return;
      setRewordings((before) => ({
        ...before,
        [variant]: change(before[variant] ?? { phase: 'running', text: '', of: draft.text, sent: [] }),
      }));
    };
    tell(() => ({ phase: 'running', text: '', of: draft.text, sent: [] }));
    const { drafts: made, kept } = await draftReplies(
      { ...request, drafts: [draft] },
      {
        engine: await loadEngine(choice),
        check: calmCheck,
        onProgress: (chunk) =>
          tell((now) =>
            chunk.kind === 'words'
              ? { ...now, phase: 'running', text: chunk.text }
              : { ...now, sent: [...now.sent, { to: chunk.to, body: chunk.body }] },
          ),
      },
      cancel.signal,
    );
    const [why] = kept;
    const [reworded] = made;
    tell(({ of, sent }) => {
      if (why !== undefined) return { phase: 'kept', why: why.why, of, sent };
      if (reworded === undefined) return { phase: 'kept', why: 'cut', of, sent };
      const { calm: _calm, findings: _findings, ...plain } = reworded;
      return { phase: 'done', draft: plain, of, sent };
    });
  };
  const desk: RewordDesk = {
    choice,
    current,
    canStart: draft !== undefined && draft.text !== '',
    start: () => void start(),
    stop,
    undo: forget,
  };
  return { drafts, desk };
}
