import { i18n } from '#i18n';
import type { SavedReply } from '@/lib/core/draft/saved-reply';
import { languageName } from '../languages';

/** How often a saved reply was used, and which language it is for. */
export const SavedReplyUse = ({ reply: { used, language } }: { reply: SavedReply }) => (
  <p className="text-xs text-soft">
    {i18n.t('savedReply.used', used)}
    {language !== null && ` · ${languageName(language)}`}
  </p>
);
