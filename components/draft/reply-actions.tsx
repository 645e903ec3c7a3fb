import { useEffect, useEffectEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { Flag } from '@/lib/core/flag/flag';
import { tabState } from '@/lib/storage/tabs';
import { useDb } from '../desk';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Said } from '../ui/said';
import { useSaid } from '../use-said';
import { copy, insertReply, type Inserted } from './insert';
import type { Reply } from './use-reply';

/** Where the page has no reply box of ours to fill, or which one is not sure, the text is copied first of all. */
export type Inserts = 'first' | 'also' | 'never';

interface ReplyActionsProps {
  flag: Flag;
  reply: Reply;
  tabId: number;
  inserts: Inserts;
  /** The text is in the page or on the clipboard. */
  onPlaced: (text: string) => void;
}

const saidLooks = { done: 'text-accent', waits: 'text-ink', failed: 'text-severe' } as const;

/** Insert, or else copy, is the one thing to press; what it did stands beside it. */
export function ReplyActions({ flag, reply, tabId, inserts, onPlaced }: ReplyActionsProps) {
  const db = useDb();
  const [said, say] = useSaid(12_000);
  const [isInserting, setInserting] = useState(false);
  const [end, setEnd] = useState<Inserted['end']>('done');
  const [mayGoToAll, setMayGoToAll] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const isEmpty = reply.text.trim() === '';
  const insert = async (toAll = false): Promise<void> => {
    if (isEmpty || isInserting) return;
    setInserting(true);
    reply.keep();
    const frameId = (await tabState(db, tabId))?.frameId ?? 0;
    const inserted = await insertReply({ tabId, frameId }, flag, reply.text, toAll);
    say(inserted.said);
    setEnd(inserted.end);
    setMayGoToAll(inserted.mayGoToAll);
    setInserting(false);
    if (inserted.mayBeSent) onPlaced(reply.text);
  };
  const copyText = async (): Promise<void> => {
    reply.keep();
    const copied = await copy(reply.text);
    say(i18n.t(copied ? 'panel.copied' : 'panel.copyFailed'));
    setEnd(copied ? 'done' : 'failed');
    if (copied) onPlaced(reply.text);
  };
  const actByKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    void (inserts === 'first' ? insert() : isEmpty || copyText());
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => actByKey(event);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const byKey = { look: 'primary', 'aria-keyshortcuts': 'Control+Enter' } as const;
  const inserting = (
    <Button {...(inserts === 'first' ? byKey : {})} disabled={isEmpty} onClick={() => void insert()}>
      {i18n.t(isInserting ? 'panel.inserting' : 'panel.insert')}
    </Button>
  );
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {inserts === 'first' && inserting}
        <Button {...(inserts === 'first' ? {} : byKey)} disabled={isEmpty} onClick={() => void copyText()}>
          <Icon name="copy" />
          {i18n.t('panel.copy')}
        </Button>
        {inserts === 'also' && inserting}
        {reply.edited && !isAsking && (
          <Button look="quiet" onClick={() => setAsking(true)}>
            {i18n.t('panel.startOver')}
          </Button>
        )}
      </div>
      {reply.edited && isAsking && (
        <fieldset
          aria-label={i18n.t('panel.startOver')}
          className="flex flex-wrap items-center gap-2 text-sm"
        >
          <span>{i18n.t('panel.startOverAsk')}</span>
          <Button onClick={() => setAsking(false)}>{i18n.t('panel.keepMine')}</Button>
          <Button
            onClick={() => {
              setAsking(false);
              reply.startOver();
            }}
          >
            {i18n.t('panel.takeNew')}
          </Button>
        </fieldset>
      )}
      <Said className={saidLooks[end]}>{said}</Said>
      {mayGoToAll && (
        <Button className="self-start" onClick={() => void insert(true)}>
          {i18n.t('panel.insertForAll')}
        </Button>
      )}
      {reply.saveFailed && (
        <p role="alert" className="text-sm text-severe">
          {i18n.t('panel.notSaved')}
        </p>
      )}
    </div>
  );
}
