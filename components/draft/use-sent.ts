import { useState } from 'react';
import { answerOf } from '@/lib/core/draft/answer';
import type { Flag } from '@/lib/core/flag/flag';
import { ask } from '@/lib/platform/bus';

interface Sent {
  isAsked: boolean;
  ask: (text: string) => void;
  confirm: () => void;
  decline: () => void;
}

/** Whether what was inserted or copied was sent: only the user knows, until the page shows it. */
export function useSent(flag: Flag, brandId: string): Sent {
  const [placed, setPlaced] = useState<string | null>(null);
  return {
    isAsked: placed !== null,
    ask: setPlaced,
    decline: () => setPlaced(null),
    confirm: () => {
      if (placed === null) return;
      setPlaced(null);
      const at = new Date().toISOString();
      const id = crypto.randomUUID();
      void ask('answer.save', answerOf(flag, brandId, { id, text: placed, at, by: 'user' }));
      if (flag.status === 'open' || flag.status === 'mine')
        void ask('flag.status', { flagId: flag.id, status: 'answered' });
    },
  };
}
