import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import type { Brand } from '@/lib/core/brand/brand';
import type { Flag } from '@/lib/core/flag/flag';
import { askPage } from '@/lib/platform/bus';
import { answersNear } from '@/lib/storage/answers';
import { commentsOfFlag } from '@/lib/storage/comments';
import { midnight } from '@/lib/storage/day';
import { draftsOfFlag } from '@/lib/storage/drafts';
import { allStatements } from '@/lib/storage/statements';
import { positionOfFlag } from '@/lib/storage/position';
import { tabState } from '@/lib/storage/tabs';
import { useDb } from '../desk';
import { Said } from '../ui/said';
import { useSaid } from '../use-said';
import { AdviceCard } from './advice-card';
import { FollowUpLine } from './follow-up-line';
import { LevelLine } from './level-line';
import { RemovalCard } from './removal-card';
import { RiskLine } from './risk-line';
import { StatusSelect } from './status-select';
import { Topics } from './topics';
import { Why } from './why';

// The calm check's phrases are half of the panel's code: what happens on the page is shown before they are read.
const DraftDesk = lazy(() => import('../draft/draft-desk'));

interface ThreadViewProps {
  flag: Flag;
  brand: Brand;
  tabId: number;
}

/** One thread: how bad, why, what people say, what to do, and the reply. Keyed by flag: nothing is carried over. */
export function ThreadView({ flag, brand, tabId }: ThreadViewProps) {
  const db = useDb();
  const [said, say] = useSaid();
  const comments = useLiveQuery(() => commentsOfFlag(db, flag.id), [db, flag.id]);
  const saved = useLiveQuery(() => draftsOfFlag(db, flag.id), [db, flag.id]);
  const statements = useLiveQuery(() => allStatements(db), [db]);
  const answers = useLiveQuery(
    () => answersNear(db, flag.id, midnight(new Date().toISOString())),
    [db, flag.id],
  );
  const crisis = useLiveQuery(() => positionOfFlag(db, flag.id), [db, flag.id]);
  const show = async (commentId: string): Promise<void> => {
    const frameId = (await tabState(db, tabId))?.frameId ?? 0;
    const asked = await askPage(tabId, 'page.show', { commentId }, frameId);
    say(asked.ok && asked.value.shown ? null : i18n.t('panel.notShown'));
  };
  const onShow = (commentId: string): void => void show(commentId);
  return (
    <article className="flex flex-col gap-4 px-4 pt-3 pb-6">
      <LevelLine flag={flag} />
      <div>
        <RiskLine steps={flag.steps} comments={comments ?? []} onShow={onShow} />
        <Said className="text-soft">{said}</Said>
      </div>
      <AdviceCard advice={flag.advice} level={flag.level} />
      <FollowUpLine flag={flag} />
      <Why flag={flag} comments={comments ?? []} onShow={onShow} />
      <Topics topics={flag.topics} comments={comments ?? []} onShow={onShow} />
      <RemovalCard flag={flag} comments={comments ?? []} brand={brand} tabId={tabId} />
      <hr className="border-line" />
      {comments && saved && statements && answers && crisis !== undefined && (
        <Suspense fallback={<p className="min-h-64 text-sm text-soft">{i18n.t('panel.drafting')}</p>}>
          <DraftDesk
            flag={flag}
            comments={comments}
            brand={brand}
            statements={statements}
            answers={answers}
            position={crisis?.position ?? null}
            saved={saved}
            tabId={tabId}
          />
        </Suspense>
      )}
      <hr className="border-line" />
      <StatusSelect flag={flag} />
      <p className="text-xs text-soft">{i18n.t('panel.keys')}</p>
    </article>
  );
}
