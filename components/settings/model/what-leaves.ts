import { i18n } from '#i18n';
import { modelHost, type EngineChoice } from '@/lib/core/draft/engine-choice';

/** The promise of the page's foot, true whatever is chosen above. */
export function whatLeaves({ id, address }: EngineChoice): string {
  const host = modelHost(address);
  return id === 'chat-completions' && host !== null && !host.isHere
    ? i18n.t('model.leaves', { host: host.name })
    : i18n.t('options.aboutPrivacy');
}
