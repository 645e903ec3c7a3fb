import { i18n } from '#i18n';
import type { Gesture } from '@/lib/core/brand';
import { levels } from '@/lib/core/level';
import { languageName, replyLanguages } from '../languages';
import { Switch } from '../ui/choice';
import { TextField } from '../ui/field';
import { SelectField } from '../ui/more-fields';
import { levelWord } from '../words';
import type { BrandFormProps } from './brand-form';
import { ListEditor } from './list-editor';

/** The languages a brand answers in, and what it may give. */
export function BrandLimits({ brand, onChange }: BrandFormProps) {
  const { languages } = brand;
  return (
    <div className="flex flex-col gap-5 pt-2">
      <fieldset className="m-0 border-0 p-0">
        <legend className="mb-1 p-0 font-medium">{i18n.t('brand.languages')}</legend>
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          {replyLanguages.map((code) => (
            <label key={code} className="flex min-h-7 items-center gap-1.5">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={languages.includes(code)}
                onChange={(event) =>
                  onChange({
                    languages: event.currentTarget.checked
                      ? [...languages, code]
                      : languages.filter((each) => each !== code),
                  })
                }
              />
              {languageName(code)}
            </label>
          ))}
        </div>
        <p className="text-sm text-soft">{i18n.t('brand.languagesHelp')}</p>
      </fieldset>
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
