import { i18n } from '#i18n';
import type { SavePhase } from '../use-autosave';
import { MakeRoom } from '../make-room';
import { Icon } from './icon';

/** Says, also to those who listen, whether what was changed is saved. */
export function Saved({ phase }: { phase: SavePhase }) {
  return (
    <output className="flex min-h-7 items-center gap-1.5 text-sm">
      {phase === 'saving' && <span className="text-soft">{i18n.t('options.saving')}</span>}
      {phase === 'saved' && (
        <span className="inline-flex items-center gap-1 font-medium text-accent">
          <Icon name="check" size={14} />
          {i18n.t('options.saved')}
        </span>
      )}
      {phase === 'full' && (
        <span className="flex flex-wrap items-center gap-x-2 font-medium text-severe">
          {i18n.t('options.full')} <MakeRoom />
        </span>
      )}
      {phase === 'failed' && <span className="font-medium text-severe">{i18n.t('options.notSaved')}</span>}
    </output>
  );
}
