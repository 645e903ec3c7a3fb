import { i18n } from '#i18n';
import type { WellBeing } from '@/lib/core/settings/well-being-choice';
import { Switch } from '../ui/choice';

/** Shown at once where the user wants few. */
const few = 3;

interface WellBeingFormProps {
  wellBeing: WellBeing;
  onChange: (wellBeing: WellBeing) => void;
}

/** What spares the person who reads all this. */
export function WellBeingForm({ wellBeing, onChange }: WellBeingFormProps) {
  return (
    <>
      <Switch
        label={i18n.t('wellBeing.blur')}
        help={i18n.t('wellBeing.blurHelp')}
        isOn={wellBeing.blur}
        onChange={(blur) => onChange({ ...wellBeing, blur })}
      />
      <Switch
        label={i18n.t('wellBeing.limit')}
        help={i18n.t('wellBeing.limitHelp')}
        isOn={wellBeing.atOnce !== null}
        onChange={(isOn) => onChange({ ...wellBeing, atOnce: isOn ? few : null })}
      />
      <Switch
        label={i18n.t('wellBeing.breaks')}
        help={i18n.t('wellBeing.breaksHelp')}
        isOn={wellBeing.breaks}
        onChange={(breaks) => onChange({ ...wellBeing, breaks })}
      />
    </>
  );
}
