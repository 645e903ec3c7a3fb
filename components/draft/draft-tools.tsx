import { i18n } from '#i18n';
import { firstNameOf } from '@/lib/core/compose/write/first-name';
import { isBrand } from '@/lib/core/brand/brand';
import { gesturesAt, signatureOf } from '@/lib/core/brand/brand-words';
import type { DraftRequest } from '@/lib/core/draft/draft';
import type { Flag } from '@/lib/core/flag/flag';
import { isFlagged } from '@/lib/core/level/level';
import type { VariableName } from '@/lib/core/draft/saved-reply';
import type { Statement } from '@/lib/core/draft/statement';
import { useNow } from '../use-now';
import { shownLanguage, topicWord } from '../words';
import type { EditorHandle } from './draft-editor';
import { Facts } from './facts';
import { SavedReplies } from './saved-replies';
import { TextChanges } from './text-changes';
import type { Reply } from './use-reply';

interface DraftToolsProps {
  request: DraftRequest;
  statements: readonly Statement[];
  reply: Reply;
  flag: Flag;
  editor: EditorHandle;
}

/** What the places of a saved reply are in this thread. The topic only where it goes by its name in the same language. */
function valuesFor(
  { comments, brand, language }: DraftRequest,
  flag: Flag,
  now: number,
): Partial<Record<VariableName, string>> {
  const people = comments.filter(({ comment }) => !isBrand(comment, brand));
  const person = people.find(({ comment }) => comment.id === flag.threadId) ?? people.at(-1);
  const topic = flag.topics.find((one) => one.topic !== 'other')?.topic;
  const tag = language === 'und' ? shownLanguage() : language;
  return {
    firstName: firstNameOf(person?.comment.author ?? null) ?? '',
    brand: brand.name,
    contact: brand.contact,
    page: brand.informationPage,
    signature: signatureOf(brand),
    date: new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long' }).format(now),
    ...(topic !== undefined && tag === shownLanguage() ? { topic: topicWord(topic) } : {}),
  };
}

/** Around the editor: approved facts, saved replies, what was changed, and what may be given in private. */
export function DraftTools({ request, statements, reply, flag, editor }: DraftToolsProps) {
  const now = useNow();
  // How grave it became decides what may be given; only once it is calm may everybody hear of it (G36).
  const gestures = gesturesAt(request.brand, flag.peak);
  const open = isFlagged(flag.level) ? [] : gestures.filter(({ privateOnly }) => !privateOnly);
  return (
    <div className="flex flex-col gap-1">
      <Facts
        all={statements}
        found={request.statements}
        text={reply.text}
        language={request.language}
        now={new Date(now).toISOString()}
        editor={editor}
      />
      <SavedReplies
        text={reply.text}
        edited={reply.edited}
        language={request.language}
        values={valuesFor(request, flag, now)}
        editor={editor}
      />
      {reply.edited && <TextChanges before={reply.draft.text} after={reply.text} />}
      {gestures.length > 0 && (
        <p className="text-sm text-soft">
          {i18n.t('brand.mayGive', { what: gestures.map(({ what }) => what.trim()).join(', ') })}
        </p>
      )}
      {open.length > 0 && (
        <p className="text-sm text-soft">
          {i18n.t('brand.mayTell', { what: open.map(({ what }) => what.trim()).join(', ') })}
        </p>
      )}
    </div>
  );
}
