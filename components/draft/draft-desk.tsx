import { Tabs } from '@base-ui/react/tabs';
import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ReadComment } from '@/lib/core/assess';
import type { Brand } from '@/lib/core/brand';
import { calmCheck } from '@/lib/core/calm-check';
import { checkContextOf } from '@/lib/core/check-context';
import { variants, type Variant } from '@/lib/core/draft';
import type { Flag } from '@/lib/core/flag';
import type { DraftRow } from '@/lib/storage/rows';
import { variantWord } from '../words';
import { Said } from '../ui/said';
import { useKeys } from '../use-keys';
import { Counter } from './counter';
import { DraftEditor, editorOf } from './draft-editor';
import { Findings } from './findings';
import { ReplyActions, type Inserts } from './reply-actions';
import { NewerDraft } from './newer-draft';
import { draftRequest, useDrafts } from './use-drafts';
import { useReply } from './use-reply';

interface DraftDeskProps {
  flag: Flag;
  comments: ReadComment[];
  brand: Brand;
  saved: readonly DraftRow[];
  tabId: number;
  inserts?: Inserts;
}

/** Three drafts, the one chosen in an editor with the calm check, and the way into the page. Keyed by thread. */
export default function DraftDesk(props: DraftDeskProps) {
  const { flag, comments, brand, saved, tabId, inserts = 'first' } = props;
  const [variant, setVariant] = useState<Variant>(
    () => saved.find(({ edited }) => edited)?.variant ?? 'brief',
  );
  const request = useMemo(() => draftRequest(flag, comments, brand), [flag, comments, brand]);
  const { drafts, phase } = useDrafts(request);
  const reply = useReply(flag.id, variant, drafts, saved);
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  const editor = editorOf(field);
  const tabs = useRef<HTMLDivElement>(null);
  const { limit } = reply.draft;
  const { findings } = useMemo(
    () => calmCheck(reply.text, checkContextOf(request, limit)),
    [reply.text, request, limit],
  );
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
          <NewerDraft reply={reply} />
          <DraftEditor
            ref={setField}
            editor={editor}
            text={reply.text}
            language={flag.language}
            findings={findings}
            onWrite={reply.write}
            onLeave={reply.flush}
            onBack={() => tabs.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()}
          />
          <Counter length={reply.text.length} limit={limit} language={flag.language} findings={findings} />
          <Said className="text-soft">
            {phase !== 'done' && i18n.t(phase === 'drafting' ? 'panel.drafting' : 'panel.draftFailed')}
          </Said>
          <Findings findings={findings} text={reply.text} editor={editor} />
          <ReplyActions flag={flag} reply={reply} tabId={tabId} inserts={inserts} />
        </Tabs.Panel>
      </Tabs.Root>
    </section>
  );
}
