import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { type SavedReply } from '@/lib/core/draft/saved-reply';
import { ask } from '@/lib/platform/bus';
import { allSavedReplies, savedReplyOf } from '@/lib/storage/saved-replies';
import { useDb } from '../../desk';
import { SavedReplyUse } from '../../draft/saved-reply-use';
import { languageOptions } from '../../languages';
import { variableList } from '../../reply-variables';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/select';
import { TextAreaField, TextField } from '../../ui/text-fields';
import { Said } from '../../ui/said';
import { ChangedElsewhere } from './changed-elsewhere';
import { useLibraryList } from './use-library-list';

const freshReply = (): SavedReply => ({
  id: crypto.randomUUID(),
  name: '',
  text: '',
  language: null,
  used: 0,
  updatedAt: new Date().toISOString(),
});

function SavedReplyForm({
  reply,
  onSave,
  onCancel,
}: {
  reply: SavedReply;
  onSave: (reply: SavedReply) => void;
  onCancel: () => void;
}) {
  const [made, setMade] = useState(reply);
  const isReady = made.name.trim() !== '' && made.text.trim() !== '';
  return (
    <form
      className="flex flex-col gap-4 rounded-md border border-line p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSave({ ...made, updatedAt: new Date().toISOString() });
      }}
    >
      <TextField
        label={i18n.t('savedReply.name')}
        value={made.name}
        onChange={(name) => setMade({ ...made, name })}
      />
      <TextAreaField
        label={i18n.t('savedReply.text')}
        help={i18n.t('savedReply.textHelp', { names: variableList() })}
        rows={5}
        value={made.text}
        onChange={(text) => setMade({ ...made, text })}
      />
      <SelectField
        label={i18n.t('brand.forLanguage')}
        options={languageOptions()}
        value={made.language ?? 'und'}
        onChange={(code) => setMade({ ...made, language: code === 'und' ? null : code })}
      />
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={!isReady}>
          {i18n.t('statement.save')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('statement.cancel')}</Button>
      </div>
    </form>
  );
}

/** Replies kept for later, those used most first. */
export function SavedReplyList() {
  const db = useDb();
  const replies = useLiveQuery(() => allSavedReplies(db), [db]);
  const { open, elsewhere, add, said, isDone, begin, close, save, remove } = useLibraryList(
    (row: SavedReply, before) => ask('saved-reply.save', { row, before }),
    (id) => savedReplyOf(db, id),
    (id) => ask('saved-reply.remove', { id }),
    { saved: 'savedReply.saved', removed: 'savedReply.removed' } as const,
  );
  return (
    <div className="flex flex-col gap-3">
      {replies?.length === 0 && open === null && (
        <p className="text-sm text-soft">{i18n.t('savedReply.none')}</p>
      )}
      {replies !== undefined && replies.length > 0 && (
        <ul
          aria-label={i18n.t('savedReply.title')}
          className="divide-y divide-line rounded-md border border-line"
        >
          {replies.map((reply) =>
            reply.id === open?.id ? null : (
              <li key={reply.id} className="flex flex-col gap-1 px-3 py-2">
                <p className="text-sm font-medium">{reply.name}</p>
                <p dir="auto" lang={reply.language ?? undefined} className="line-clamp-3 text-sm">
                  {reply.text}
                </p>
                <SavedReplyUse reply={reply} />
                <p className="-ml-2 flex gap-1">
                  <Button
                    look="quiet"
                    aria-label={i18n.t('statement.editOne', { text: reply.name })}
                    onClick={() => begin(reply, true)}
                  >
                    {i18n.t('statement.edit')}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={i18n.t('statement.removeOne', { text: reply.name })}
                    onClick={() => void remove(reply.id)}
                  >
                    {i18n.t('options.remove')}
                  </Button>
                </p>
              </li>
            ),
          )}
        </ul>
      )}
      {open === null ? (
        <Button ref={add} className="self-start" onClick={() => begin(freshReply(), false)}>
          {i18n.t('savedReply.add')}
        </Button>
      ) : (
        <SavedReplyForm key={open.id} reply={open} onSave={(made) => void save(made)} onCancel={close} />
      )}
      <ChangedElsewhere row={elsewhere} onTheirs={close}>
        {({ name, text, language }) => (
          <>
            <p className="font-medium">{name}</p>
            <p dir="auto" lang={language ?? undefined} className="whitespace-pre-wrap">
              {text}
            </p>
          </>
        )}
      </ChangedElsewhere>
      <Said className={isDone ? 'text-accent' : 'text-severe'}>{said !== null && i18n.t(said)}</Said>
    </div>
  );
}
