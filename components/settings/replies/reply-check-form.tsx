import { i18n } from '#i18n';
import type { Settings } from '@/lib/core/settings/settings';
import { Switch } from '../../ui/choice';
import { LinesField } from '../../ui/text-fields';

interface ReplyCheckFormProps {
  settings: Pick<Settings, 'checkWhileTyping' | 'notCheckedOn'>;
  onChange: (fields: Partial<Settings>) => void;
}

/** Whether what is typed in a page's own reply box is checked, and where not. */
export function ReplyCheckForm({ settings, onChange }: ReplyCheckFormProps) {
  return (
    <>
      <Switch
        label={i18n.t('replyCheck.isOn')}
        isOn={settings.checkWhileTyping}
        onChange={(checkWhileTyping) => onChange({ checkWhileTyping })}
      />
      {settings.checkWhileTyping && (
        <LinesField
          label={i18n.t('replyCheck.notOn')}
          help={i18n.t('replyCheck.notOnHelp')}
          value={settings.notCheckedOn}
          onChange={(notCheckedOn) => onChange({ notCheckedOn })}
        />
      )}
    </>
  );
}
