import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, Variant } from '@/lib/core/draft/draft';
import { ask } from '@/lib/platform/bus';
import type { DraftRow } from '@/lib/storage/rows';
import {
  declining,
  replyText,
  restored,
  withoutOwn,
  written,
  type Drafts,
  type OwnTexts,
  type ReplyText,
} from './reply-texts';

interface Pending {
  flagId: string;
  draft: Draft;
  text: string;
  edited: boolean;
}

/** Long enough not to write at each letter, short enough that a closed panel costs a word at most. */
const restMilliseconds = 500;

/** Saves what was written after a rest, at once on `flush`, and when the thread or the panel is left. */
function useSaving(): { save: (pending: Pending) => void; flush: () => void; failed: boolean } {
  const [failed, setFailed] = useState(false);
  const pending = useRef<Pending>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const due = pending.current;
    pending.current = null;
    if (due !== null) void ask('draft.save', due).then((saved) => setFailed(!saved.ok));
  }, []);
  const save = useCallback(
    (next: Pending) => {
      // Another variant's text must not be dropped by this one's.
      if (pending.current !== null && pending.current.draft.variant !== next.draft.variant) flush();
      pending.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, restMilliseconds);
    },
    [flush],
  );
  useEffect(() => {
    // A side panel is closed without a blur: `pagehide` is the last moment in which a message still leaves.
    globalThis.addEventListener('pagehide', flush);
    return () => {
      globalThis.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { save, flush, failed };
}

export interface Reply extends ReplyText {
  write: (text: string) => void;
  takeNewer: () => void;
  declineNewer: () => void;
  startOver: () => void;
  flush: () => void;
  /** Keeps it as it stands, edited or not: it is about to leave the panel, and no other thread is to get its words. */
  keep: () => void;
  saveFailed: boolean;
}

/** One thread's reply: the engine's drafts, what the user made of them, and that it is kept. */
export function useReply(flagId: string, variant: Variant, drafts: Drafts, rows: readonly DraftRow[]): Reply {
  const [own, setOwn] = useState<OwnTexts>(() => restored(rows));
  const { save, flush, failed } = useSaving();
  const current = replyText(variant, own, drafts);
  const replaceBy = (draft: Draft): void => {
    setOwn((before) => withoutOwn(variant, before));
    save({ flagId, draft, text: draft.text, edited: false });
  };
  return {
    ...current,
    write: (text) => {
      setOwn((before) => written(variant, text, before, drafts));
      save({ flagId, draft: current.draft, text, edited: text !== current.draft.text });
    },
    takeNewer: () => {
      if (current.newer !== null) replaceBy(current.newer);
    },
    declineNewer: () => {
      const { newer } = current;
      if (newer !== null) setOwn((before) => declining(variant, before, newer));
    },
    startOver: () => replaceBy(drafts[variant] ?? current.draft),
    flush,
    keep: () => {
      save({ flagId, draft: current.draft, text: current.text, edited: current.edited });
      flush();
    },
    saveFailed: failed,
  };
}
