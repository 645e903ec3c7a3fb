import { Tabs } from '@base-ui/react/tabs';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Answer } from '@/lib/core/draft/answer';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import type { Brand } from '@/lib/core/brand/brand';
import { calmCheck } from '@/lib/core/calm-check';
import { checkContextOf } from '@/lib/core/draft/check-context';
import { variants, type Variant } from '@/lib/core/draft/draft';
import type { Flag } from '@/lib/core/flag/flag';
import type { Position } from '@/lib/core/draft/position';
import type { Statement } from '@/lib/core/draft/statement';
import { midnight } from '@/lib/storage/day';
import type { DraftRow } from '@/lib/storage/rows';
import { textsElsewhere } from '@/lib/storage/texts-elsewhere';
import { useDb } from '../desk';
import { variantWord } from '../words';
import { Said } from '../ui/said';
import { useKeys } from '../use-keys';
import { AnsweredElsewhere } from './answered-elsewhere';
import { AnsweredHere, SentPrompt } from './answered-here';
import { Counter } from './counter';
import { CrisisWords } from './crisis-words';
import { DraftEditor, editorOf } from './draft-editor';
import { DraftTools } from './draft-tools';
import { Findings } from './findings';
import { ReplyActions, type Inserts } from './reply-actions';
import { NewerDraft } from './newer-draft';
import { PositionNote } from './position-note';
import { Reworded } from './reworded';
import { ToneButtons } from './tone-buttons';
import { useDrafts } from './use-drafts';
import { useInForce, useRequest } from './use-request';
import { useReply } from './use-reply';
import { useSent } from './use-sent';
import { usualVariant } from './usual-variant';
import { useRewording } from './use-rewording';

interface DraftDeskProps {
  flag: Flag;
  comments: ReadComment[];
  /** As it goes by on the page's network. */
  brand: Brand;
  statements: readonly Statement[];
  /** Of this thread, and of today. */
  answers: readonly Answer[];
  /** Of the crisis that the thread is in. */
  position?: Position | null;
  saved: readonly DraftRow[];
  tabId: number;
  inserts?: Inserts;
}

/** Three drafts, the one chosen in an editor with the calm check, and the way into the page. Keyed by thread. */
export default function DraftDesk(props: DraftDeskProps) {
  const db = useDb();
  const { id } = props.flag;
  const elsewhere = useLiveQuery(() => textsElsewhere(db, id, midnight(new Date().toISOString())), [db, id]);
  // The first drafts must know what was written before them: they are made once.
  return elsewhere === undefined ? <p className="min-h-64" /> : <Desk {...props} elsewhere={elsewhere} />;
}

function Desk(
  props: DraftDeskProps & { /** What was written for other threads today. */ elsewhere: string[] },
) {
  const {
    flag,
    comments,
    brand,
    statements,
    answers,
    saved,
    tabId,
    elsewhere,
    position = null,
    inserts = 'first',
  } = props;
  const [picked, setVariant] = useState<Variant | null>(
    () => saved.find(({ edited }) => edited)?.variant ?? null,
  );
  const request = useRequest({
    flag,
    comments,
    brand,
    statements,
    answers,
    elsewhere,
    position: position?.statement ?? null,
  });
  const { drafts: composed, phase } = useDrafts(request);
  const variant = picked ?? usualVariant(composed, phase === 'done' ? brand.usualLength : null);
  const { drafts, desk } = useRewording(request, variant, composed);
  const reply = useReply(flag.id, variant, drafts, saved);
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  const editor = editorOf(field);
  const tabs = useRef<HTMLDivElement>(null);
  const { limit } = reply.draft;
  const inForce = useInForce(statements);
  const { findings } = useMemo(
    // Whatever is approved may be said, also what was not found for this thread.
    () => calmCheck(reply.text, checkContextOf({ ...request, statements: inForce }, limit)),
    [reply.text, request, limit, inForce],
  );
  const sent = useSent(flag, brand.id);
  useKeys({ 1: () => setVariant('brief'), 2: () => setVariant('warm'), 3: () => setVariant('factual') });
  return (
    <section aria-labelledby="reply" className="flex flex-col gap-2">
      <h3 id="reply" className="sr-only">
        {i18n.t('panel.reply')}
      </h3>
      <Tabs.Root value={variant} onValueChange={(value: Variant) => setVariant(value)}>
        <Tabs.List
          ref={tabs}
          aria-label={i18n.t('panel.drafts')}
          className="mb-2 flex gap-1 border-b border-line"
          activateOnFocus
        >
          {variants.map((each, index) => (
            <Tabs.Tab
              key={each}
              value={each}
              aria-keyshortcuts={String(index + 1)}
              className="-mb-px min-h-8 border-b-2 border-transparent px-3 text-sm text-soft hover:text-ink data-active:border-accent data-active:font-semibold data-active:text-ink"
            >
              {variantWord(each)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={variant} className="flex flex-col gap-2">
          <CrisisWords
            flagId={flag.id}
            language={request.language}
            statements={statements}
            edited={reply.edited}
            editor={editor}
          />
          <NewerDraft reply={reply} />
          <DraftEditor
            ref={setField}
            editor={editor}
            text={reply.text}
            language={request.language}
            findings={findings}
            onWrite={reply.write}
            onLeave={reply.flush}
            onBack={() => tabs.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()}
          />
          <Counter length={reply.text.length} limit={limit} language={request.language} findings={findings} />
          <Said className="text-soft">
            {phase !== 'done' && i18n.t(phase === 'drafting' ? 'panel.drafting' : 'panel.draftFailed')}
          </Said>
          <Reworded desk={desk} isEdited={reply.edited} />
          {position !== null && (
            <PositionNote
              position={position}
              text={reply.text}
              language={request.language}
              allowed={[request.brand.contact, request.brand.informationPage]}
              editor={editor}
            />
          )}
          <Findings findings={findings} text={reply.text} editor={editor} />
          <ToneButtons text={reply.text} language={request.language} voice={brand} editor={editor} />
          <ReplyActions flag={flag} reply={reply} tabId={tabId} inserts={inserts} onPlaced={sent.ask} />
          <SentPrompt isAsked={sent.isAsked} onSent={sent.confirm} onNot={sent.decline} />
          <DraftTools request={request} statements={statements} reply={reply} flag={flag} editor={editor} />
          <AnsweredHere answers={answers.filter(({ flagId }) => flagId === flag.id)} />
          <AnsweredElsewhere flagId={flag.id} brandId={brand.id} />
        </Tabs.Panel>
      </Tabs.Root>
    </section>
  );
}
