import { i18n } from '#i18n';
import type { Gesture } from '@/lib/core/brand/brand';
import { levels } from '@/lib/core/level/level';
import { languageName, replyLanguages } from '../../languages';
import { Choices, Switch } from '../../ui/choice';
import { SelectField } from '../../ui/select';
import { TextField } from '../../ui/text-fields';
import { levelWord } from '../../words';
import type { BrandFormProps } from './brand-form';
import { ListEditor } from '../list-editor';

/** The languages a brand answers in, and what it may give. */
export function BrandLimits({ brand, onChange }: BrandFormProps) {
  return (
    <div className="flex flex-col gap-5 pt-2">
      <Choices
        label={i18n.t('brand.languages')}
        help={i18n.t('brand.languagesHelp')}
        options={replyLanguages.map((code) => ({ value: code, label: languageName(code) }))}
        values={brand.languages}
        onChange={(languages) => onChange({ languages })}
      />
      <ListEditor<Gesture>
        label={i18n.t('brand.gestures')}
        help={i18n.t('brand.gesturesHelp')}
        addLabel={i18n.t('brand.addGesture')}
        removeLabel={(place) => i18n.t('brand.removeRow', { place })}
        items={brand.gestures}
        fresh={{ what: '', from: 'minor', privateOnly: true }}
        onChange={(gestures) => onChange({ gestures })}
      >
        {(gesture, change) => (
          <>
            <TextField
              label={i18n.t('brand.gesture')}
              value={gesture.what}
              onChange={(what) => change({ what })}
            />
            <SelectField
              label={i18n.t('brand.gestureFrom')}
              options={levels.slice(2).map((value) => ({ value, label: levelWord(value) }))}
              value={gesture.from}
              onChange={(from) => change({ from })}
            />
            <Switch
              label={i18n.t('brand.privateOnly')}
              isOn={gesture.privateOnly}
              onChange={(privateOnly) => change({ privateOnly })}
            />
          </>
        )}
      </ListEditor>
    </div>
  );
}
