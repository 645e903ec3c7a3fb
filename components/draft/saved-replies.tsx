import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { search } from '@/lib/app/search';
import type { LanguageCode } from '@/lib/core/text/language';
import { withPlace } from '@/lib/core/draft/with-place';
import { fillSavedReply, type SavedReply, type VariableName } from '@/lib/core/draft/saved-reply';
import { ask } from '@/lib/platform/bus';
import { allSavedReplies } from '@/lib/storage/saved-replies';
import { useDb } from '../desk';
import { variableWords } from '../reply-variables';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { TextField } from '../ui/text-fields';
import { Said } from '../ui/said';
import { useSaid } from '../use-said';
import type { EditorHandle } from './draft-editor';
import { SavedReplyUse } from './saved-reply-use';

interface SavedRepliesProps {
  text: string;
  edited: boolean;
  language: LanguageCode;
  /** What the places of a reply are filled with in this thread. */
  values: Partial<Record<VariableName, string>>;
  editor: EditorHandle;
}

/** Offered at once; the rest is found by its words. */
const mostOffered = 5;

const fits = (language: LanguageCode) => (reply: SavedReply) =>
  reply.language === null || language === 'und' || reply.language === language;

/** Replies kept for later: put into the draft with their places filled, and the present draft kept as one. */
export function SavedReplies({ text, edited, language, values, editor }: SavedRepliesProps) {
  const db = useDb();
  const replies = useLiveQuery(() => allSavedReplies(db), [db]);
  const [asked, setAsked] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [said, say] = useSaid(8000);
  if (replies === undefined) return null;
  const fitting = replies.filter(fits(language));
  const shown = search(fitting, asked, (reply) => `${reply.name} ${reply.text}`).slice(0, mostOffered);
  const insert = (reply: SavedReply): void => {
    const filled = fillSavedReply(reply.text, values, variableWords());
    // The engine's own draft gives way; what the user wrote stays, and the reply goes to the caret.
    if (edited) editor.insert(filled);
    else editor.replace(filled);
    say(i18n.t('savedReply.inserted', { name: reply.name }));
    void ask('saved-reply.used', { id: reply.id });
  };
  const keep = async (): Promise<void> => {
    const made: SavedReply = {
      id: crypto.randomUUID(),
      name: (name ?? '').trim(),
      text: withPlace(text, values.firstName ?? '', variableWords().firstName),
      language: language === 'und' ? null : language,
      used: 0,
      updatedAt: new Date().toISOString(),
    };
    const answer = await ask('saved-reply.save', { row: made, before: null });
    if (!answer.ok) return say(i18n.t('panel.workerSilent'));
    if (answer.value.kept !== 'yes') return say(i18n.t('statement.notKept'));
    setName(null);
    return say(i18n.t('savedReply.saved'));
  };
  return (
    <Disclosure label={i18n.t('savedReply.title')}>
      <div className="flex flex-col gap-3">
        {fitting.length > mostOffered && (
          <TextField label={i18n.t('savedReply.search')} value={asked} onChange={setAsked} />
        )}
        {shown.length > 0 && (
          <ul className="divide-y divide-line rounded-md border border-line">
            {shown.map((reply) => (
              <li key={reply.id} className="flex items-start gap-2 px-3 py-2">
                <div className="min-w-0 grow">
                  <p className="text-sm font-medium">{reply.name}</p>
                  <p dir="auto" lang={reply.language ?? undefined} className="line-clamp-2 text-sm text-soft">
                    {reply.text}
                  </p>
                  <SavedReplyUse reply={reply} />
                </div>
                <Button
                  aria-label={i18n.t('savedReply.insertOne', { name: reply.name })}
                  onClick={() => insert(reply)}
                >
                  {i18n.t('savedReply.insert')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {shown.length === 0 && (
          <p className="text-sm text-soft">
            {i18n.t(asked.trim() === '' ? 'savedReply.noneHere' : 'savedReply.noneFound')}
          </p>
        )}
        {name === null ? (
          <Button className="self-start" disabled={text.trim() === ''} onClick={() => setName('')}>
            {i18n.t('savedReply.keep')}
          </Button>
        ) : (
          <form
            className="flex flex-col gap-2"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() !== '') void keep();
            }}
          >
            <TextField label={i18n.t('savedReply.name')} value={name} onChange={setName} />
            <div className="flex gap-2">
              <Button type="submit" disabled={name.trim() === ''}>
                {i18n.t('statement.save')}
              </Button>
              <Button look="quiet" onClick={() => setName(null)}>
                {i18n.t('statement.cancel')}
              </Button>
            </div>
          </form>
        )}
        <Said>{said}</Said>
      </div>
    </Disclosure>
  );
}
