import { i18n } from '#i18n';
import { Button } from '../ui/button';
import type { Reply } from './use-reply';

/** The thread moved on while the user wrote, or a language model did: the new draft waits to be asked for. */
export function NewerDraft({ reply }: { reply: Reply }) {
  if (reply.newer === null) return null;
  return (
    <div className="flex flex-col gap-2 rounded-md border border-line px-3 py-2 text-sm">
      <output>{i18n.t(reply.newer.engine === 'templates' ? 'panel.newDraft' : 'model.newDraft')}</output>
      <p className="flex flex-wrap gap-2">
        <Button onClick={reply.declineNewer}>{i18n.t('panel.keepMine')}</Button>
        <Button onClick={reply.takeNewer}>{i18n.t('panel.takeNew')}</Button>
      </p>
    </div>
  );
}
