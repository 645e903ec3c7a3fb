import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handedReplies, handOverReplies } from '@/lib/page/reply-box/handed-replies';
import { insert } from '@/lib/page/reply-box/insert';
import { answeredIn } from '@/lib/page/reply-box/whose-box';
import { createCheck } from '@/lib/page/ring/check';
import { createRing } from '@/lib/page/ring/ring';
import { askFromReply } from '@/lib/platform/bus';
import { pageClock as clock } from '@/lib/platform/clock';
import { ringWords } from './words';

/** Put beside the page script of a frame when somebody begins to write a reply there (docs/decisions/0024). */
export default defineUnlistedScript(() => {
  if (handedReplies() !== undefined) return;
  const check = createCheck({
    clock,
    async contextFor({ box, site, found, conversationKey }) {
      const commentId = answeredIn(site, box, [...found().values()])?.[0]?.comment.id ?? null;
      const asked = await askFromReply('reply.context', { commentId, conversationKey });
      if (asked.ok) return asked.value.context;
      return asked.code === 'context-gone' ? null : undefined;
    },
  });
  const attend = createRing({
    page: document,
    words: ringWords(),
    clock,
    check,
    notHere: () => void askFromReply('reply.not-here', {}),
  });
  handOverReplies({ attend, insert: (asked) => insert(document, asked, clock) });
});
