import { brandFor } from '@/lib/core/brand/brand-for';
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useMemo } from 'react';
import { i18n } from '#i18n';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import type { Flag } from '@/lib/core/flag/flag';
import { selectionId, type Selection } from '@/lib/core/conversation/selection';
import type { Settings } from '@/lib/core/settings/settings';
import { ask } from '@/lib/platform/bus';
import { answersNear } from '@/lib/storage/answers';
import { midnight } from '@/lib/storage/day';
import { allStatements } from '@/lib/storage/statements';
import { draftsOfFlag } from '@/lib/storage/drafts';
import { tabState } from '@/lib/storage/tabs';
import { useDb } from '../desk';
import { AdviceCard } from '../thread/advice-card';
import { shortened } from '../thread/shortened';
import { Verdict } from '../thread/verdict';
import { ReasonChips } from '../thread/why';
import { IconButton } from '../ui/button';
import { Icon } from '../ui/icon';
import { LevelBadge } from '../ui/level-mark';
import { Notice, Warning } from '../ui/notice';
import { topicWord } from '../words';
import { useReadSelection } from './use-selection';

const DraftDesk = lazy(() => import('../draft/draft-desk'));

/** Enough to know it again; the page has the rest. */
const longestQuote = 600;

interface SelectionViewProps {
  tabId: number;
  selection: Selection;
  settings: Settings;
}

/** Words that the user marked, what they say, what to do, and three drafts to copy. Keyed by selection. */
export function SelectionView({ tabId, selection, settings }: SelectionViewProps) {
  const host = URL.parse(selection.url ?? '')?.hostname;
  const answer = useReadSelection(tabId, selection, settings);
  return (
    <article aria-labelledby="selection" className="flex flex-col gap-4 px-4 pt-3 pb-6">
      <header className="flex items-center gap-2">
        <h2 id="selection" className="grow text-base font-semibold">
          {i18n.t('selection.title')}
        </h2>
        <IconButton
          label={i18n.t('selection.putAway')}
          onClick={() => void ask('selection.forget', { tabId })}
        >
          <Icon name="close" />
        </IconButton>
      </header>
      {selection.text === '' ? (
        <Notice title={i18n.t('selection.emptyTitle')}>{i18n.t('selection.emptyText')}</Notice>
      ) : (
        <>
          <blockquote className="m-0 border-l-2 border-line pl-3">
            <p dir="auto" className="text-sm text-pretty break-words">
              {shortened(selection.text, longestQuote)}
            </p>
            {host !== undefined && <p className="text-xs text-soft">{i18n.t('selection.from', { host })}</p>}
          </blockquote>
          {answer === null && <output className="text-sm text-soft">{i18n.t('selection.reading')}</output>}
          {answer === 'no-answer' && <Warning>{i18n.t('panel.workerSilent')}</Warning>}
          {answer !== null && answer !== 'no-answer' && (
            <Answered flag={answer.flag} read={answer.read} settings={settings} tabId={tabId} />
          )}
        </>
      )}
      <p className="text-xs text-soft">{i18n.t('selection.forgotten')}</p>
    </article>
  );
}

interface AnsweredProps {
  flag: Flag;
  read: ReadComment;
  settings: Settings;
  tabId: number;
}

function Answered({ flag, read, settings, tabId }: AnsweredProps) {
  const db = useDb();
  const id = selectionId(tabId, flag.updatedAt);
  const saved = useLiveQuery(() => draftsOfFlag(db, id), [db, id]);
  const row = useLiveQuery(() => tabState(db, tabId), [db, tabId]);
  const statements = useLiveQuery(() => allStatements(db), [db]);
  const answers = useLiveQuery(() => answersNear(db, id, midnight(new Date().toISOString())), [db, id]);
  const comments = useMemo(() => [read], [read]);
  return (
    <>
      <section aria-label={i18n.t('selection.said')} className="flex flex-col gap-1.5">
        <p className="flex flex-wrap items-center gap-2">
          <LevelBadge level={flag.level} />
          <span className="text-sm text-soft">{moodOf(read)}</span>
        </p>
        <ReasonChips flag={flag} />
        <Verdict read={read} />
        <p className="text-xs text-soft">{i18n.t('selection.alone')}</p>
      </section>
      <AdviceCard advice={flag.advice} level={flag.level} />
      <hr className="border-line" />
      {saved && statements && answers && row !== undefined && (
        <Suspense fallback={<p className="min-h-64 text-sm text-soft">{i18n.t('panel.drafting')}</p>}>
          <DraftDesk
            key={id}
            flag={flag}
            comments={comments}
            brand={brandFor(settings, { key: flag.conversationKey, url: flag.url, network: flag.network })}
            statements={statements}
            answers={answers}
            saved={saved}
            tabId={tabId}
            inserts={row?.active === true ? 'also' : 'never'}
          />
        </Suspense>
      )}
    </>
  );
}

/** "Negative tone · complaint · delivery". */
function moodOf({ reading }: ReadComment): string {
  return [
    i18n.t(`selection.mood.${reading.sentiment.label}`),
    ...(reading.complaint >= 0.5 ? [i18n.t('selection.complaint')] : []),
    ...reading.topics.filter((topic) => topic !== 'other').map(topicWord),
  ].join(' · ');
}
